import type { IssueCode } from "../issueCodes";
import { inSteps, type Steps } from "../../steps";
import type { Place, PlaceAssumption, PlaceProblem } from "../places";
import type { FieldId } from "../../fields";
import type { Finding } from "./issueCollector";
import { cellsAt, columnValues } from "./readingFacts";
import type { ReadingFacts } from "./readingFacts";

const PROBLEMS: Partial<Readonly<Record<PlaceProblem, IssueCode>>> = {
  badPostalCode: "badPostalCode",
  cityContradictsPostal: "cityContradictsPostal",
  unknownCity: "unknownCity",
  ambiguousCity: "unknownCity",
  unknownDepartment: "unknownDepartment",
  unknownRegion: "unknownRegion",
};
/** Where what is told stands, when it is not the postal code. */
const FIELDS: Partial<Readonly<Record<IssueCode, FieldId>>> = {
  unknownCity: "city",
  unknownDepartment: "department",
  unknownRegion: "region",
};
const PLACED: readonly FieldId[] = ["postalCode", "city", "department", "region"];
const MEDIUM: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "cityContradictsPostal",
  "badPostalCode",
  "unknownDepartment",
  "unknownRegion",
]);
const CORRECTED: ReadonlySet<PlaceAssumption> = new Set<PlaceAssumption>([
  "lostZero",
  "float",
  "countryPrefix",
]);

/**
 * What is told of places: lost zeros, bad or foreign postal codes, towns that contradict the code, towns, départements
 * and régions that are not found.
 */
export function* placeIssues(facts: ReadingFacts, placeAt: (at: number) => Place): Steps<readonly Finding[]> {
  const postal = facts.table.column("postalCode");
  if (PLACED.every((field) => facts.table.column(field) === null)) return [];
  const positions = new Map<IssueCode, number[]>();
  const add = (code: IssueCode | undefined, at: number): void => {
    if (code === undefined) return;
    const list = positions.get(code);
    if (list === undefined) positions.set(code, [at]);
    else list.push(at);
  };
  const below = new Set(facts.table.filledDown(postal === null ? "city" : "postalCode"));
  yield* inSteps(facts.table.size, (from, to) => {
    for (let at = from; at < to; at++) {
      if (facts.customerAt(at) === null || below.has(at)) continue;
      const { assumed, problem, kind } = placeAt(at);
      if (problem !== null) add(PROBLEMS[problem], at);
      if (postal !== null && kind === "foreign") add("foreignPostalCode", at);
      if (postal !== null && assumed !== null && CORRECTED.has(assumed)) add("lostPostalZero", at);
    }
  });
  return [...positions].flatMap(([code, list]): readonly Finding[] => {
    const own = FIELDS[code] ?? "postalCode";
    const field = [own, "postalCode" as const, "city" as const].find(
      (one) => facts.table.column(one) !== null,
    );
    const shown = field === undefined ? null : facts.table.column(field);
    if (field === undefined || shown === null) return [];
    const finding: Finding = {
      code,
      severity: MEDIUM.has(code) ? "medium" : "low",
      ...cellsAt(facts, shown, list),
      values: columnValues(facts, field, shown),
    };
    return [code === "lostPostalZero" ? { ...finding, correction: "postalCodes" } : finding];
  });
}
