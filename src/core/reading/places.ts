/** What a row says about where a customer is, as the cells hold it. Any part may be missing or wrong. */
export interface PlaceQuery {
  readonly postalCode?: string | number | null;
  readonly city?: string | null;
  readonly department?: string | number | null;
  readonly region?: string | null;
  readonly country?: string | null;
}

/**
 * What was taken for granted to read a place, worth telling when it is not the obvious reading:
 * - `lostZero`: `1000` read as 01000;
 * - `float`: `75001.0`;
 * - `countryPrefix`: `F-75001`;
 * - `cedex`: a business-mail code, placed by its town or its département;
 * - `inText`: a postal code found among other words (`75001 PARIS`);
 * - `departmentInPostal`: a département number in the postal column;
 * - `prefix`: a postal code shared by two départements, its town unknown;
 * - `mostPopulous`: several towns of that name, one much larger;
 * - `typo`: a town or département spelt slightly differently.
 */
export type PlaceAssumption =
  | "lostZero"
  | "float"
  | "countryPrefix"
  | "cedex"
  | "inText"
  | "departmentInPostal"
  | "prefix"
  | "mostPopulous"
  | "typo";

/** What is wrong with a place: the reading beside it is the best that could be done, or nothing. */
export type PlaceProblem =
  | "badPostalCode"
  | "unknownCity"
  | "ambiguousCity"
  | "cityContradictsPostal"
  | "unknownDepartment"
  | "unknownRegion";

/** Where a customer is. `unknown` when nothing could be read; every unknown part is null. */
export interface Place {
  readonly kind: "france" | "foreign" | "monaco" | "unknown";
  /** Département code: "59", "2A", "974". */
  readonly department: string | null;
  /** "Nord". */
  readonly departmentName: string | null;
  /** "Hauts-de-France". */
  readonly region: string | null;
  /** The town's official spelling, when it is known: "Saint-Étienne". */
  readonly city: string | null;
  /** The town that the postal code stands for, to name an area by; the customer may be in a village beside it. */
  readonly mainTown: string | null;
  /** Degrees, WGS 84, about a kilometre off for a town, a few for a postal code. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** What the position is the position of; null without a position. A département stands at its main town. */
  readonly precision: "city" | "postalCode" | "department" | null;
  /** Five characters, only when the sheet gives it. */
  readonly postalCode: string | null;
  readonly assumed: PlaceAssumption | null;
  readonly problem: PlaceProblem | null;
}

/** Where customers are, offline. The reading takes it as a parameter: the tables live outside the core. */
export interface Places {
  /** Never throws, whatever the cells hold. */
  locate(query: PlaceQuery): Place;
  /** "59" → "Nord"; null for a code that is no département. */
  departmentName(code: string): string | null;
  /** "59" → "Hauts-de-France". */
  regionOf(code: string): string | null;
}
