import type { Customer } from "../../model";
import { textNumberOf, textNumbers, type TextNumbers } from "../../stats/textNumbers";
import type { CustomerReader } from "../readCustomers";

/** Where clients and prospects are, by position: numbers of the texts beside them, 0 = unknown. */
export interface TerritoryPlaces {
  readonly departments: TextColumn;
  readonly regions: TextColumn;
  readonly zones: TextColumn;
  /** Name of a département, by its number; absent without one. */
  readonly departmentNames: readonly (string | undefined)[];
  /** 1 for abroad, 2 for Monaco, 0 for everybody else. */
  readonly abroad: Uint8Array;
  /** What the sheet tells of places as a whole. */
  readonly known: PlacesKnown;
}

/** A column of texts: the text of position i is `texts[numbers[i]]`. */
export interface TextColumn {
  readonly numbers: Int32Array;
  readonly texts: readonly (string | null)[];
}

/** What the places of all customers have to offer for zones. */
export interface PlacesKnown {
  readonly abroad: boolean;
  /** The first customer with a point on the map, and whether another one has a different point. */
  readonly first: Customer | null;
  readonly twoPoints: boolean;
}

const ABROAD = { foreign: 1, monaco: 2 } as const;

/** Empty columns, and the reader that fills them. */
export function territoryColumns(customers: readonly Customer[]): {
  readonly columns: TerritoryPlaces;
  readonly read: CustomerReader;
} {
  const { length } = customers;
  const [departments, regions, zones] = [textNumbers(), textNumbers(), textNumbers()];
  const departmentNames: (string | undefined)[] = [];
  const known: Seen["known"] = { abroad: false, first: null, twoPoints: false };
  const columns = {
    departments: { numbers: new Int32Array(length), texts: departments.texts },
    regions: { numbers: new Int32Array(length), texts: regions.texts },
    zones: { numbers: new Int32Array(length), texts: zones.texts },
    departmentNames,
    abroad: new Uint8Array(length),
    known,
  };
  const seen = { departments, regions, zones, departmentNames, known };
  return { columns, read: (from, to) => readPlaces(customers, columns, seen, from, to) };
}

/** What a walk over the customers has seen so far. */
interface Seen {
  readonly departments: TextNumbers;
  readonly regions: TextNumbers;
  readonly zones: TextNumbers;
  readonly departmentNames: (string | undefined)[];
  readonly known: { abroad: boolean; first: Customer | null; twoPoints: boolean };
}

function readPlaces(
  customers: readonly Customer[],
  columns: TerritoryPlaces,
  { departments, regions, zones, departmentNames, known }: Seen,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const one = customers[i];
    if (one === undefined || one.population === "closed") continue;
    const department = textNumberOf(departments, one.department);
    columns.departments.numbers[i] = department;
    columns.regions.numbers[i] = textNumberOf(regions, one.region);
    columns.zones.numbers[i] = textNumberOf(zones, one.zone);
    if (one.departmentName !== null && department > 0) departmentNames[department] ??= one.departmentName;
    if (one.abroad !== null) {
      columns.abroad[i] = ABROAD[one.abroad];
      known.abroad = true;
    }
    if (known.twoPoints || !isLocated(one)) continue;
    const first = (known.first ??= one);
    known.twoPoints = one.latitude !== first.latitude || one.longitude !== first.longitude;
  }
}

/** Whether the customer has a point on the map of the rep's territory; abroad is a zone of its own. */
export function isLocated(one: Customer): boolean {
  return (
    one.abroad === null && one.latitude !== null && one.longitude !== null && one.population !== "closed"
  );
}
