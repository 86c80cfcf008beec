import type { Customer } from "../model";
import type { Options } from "../options";
import type { ZoningUsed } from "../reasons";
import { finish, inSteps, type Steps } from "../steps";
import { compactZones } from "./compactZones";
import { latitudeThirds } from "./latitudeThirds";
import { zoningOf } from "./zoning";

/** Zone of every customer in the order given, and how it was found; null when unknown. */
export interface TerritoryResult {
  readonly by: ZoningUsed | null;
  readonly zones: readonly (string | null)[];
}

const ABROAD = { foreign: "Étranger", monaco: "Monaco" } as const;

/** Territory: the zone of each client and prospect. The ids are French in every language; i18n words *Étranger*. */
export function territory(customers: readonly Customer[], options: Options["territory"]): TerritoryResult {
  return finish(territorySteps(customers, options));
}

/** `territory`, interruptible. */
export function* territorySteps(
  customers: readonly Customer[],
  options: Options["territory"],
): Steps<TerritoryResult> {
  const by = yield* zoningOf(customers, options.zoning);
  if (by === null) return { by, zones: customers.map(() => null) };
  const zoneOf = yield* zoneFinder(by, options.zones, customers);
  const zones: (string | null)[] = [];
  const zone = (one: Customer, i: number): string | null => {
    if (one.population === "closed") return null;
    return one.abroad !== null && by !== "column" ? ABROAD[one.abroad] : zoneOf(one, i);
  };
  yield* inSteps(customers.length, (from, to) => {
    customers.slice(from, to).forEach((one, i) => zones.push(zone(one, from + i)));
  });
  return { by, zones };
}

type ZoneFinder = (one: Customer, i: number) => string | null;

function* zoneFinder(by: ZoningUsed, k: number, customers: readonly Customer[]): Steps<ZoneFinder> {
  switch (by) {
    case "column":
      return ({ zone }) => zone;
    case "department":
      return departmentZones();
    case "region":
      return ({ region }) => region;
    case "northCentreSouth":
      return placed(latitudeThirds(customers));
    case "compact":
      return placed(yield* compactZones(customers, k));
  }
}

function placed(zones: readonly (string | null)[]): ZoneFinder {
  return (_one, i) => zones[i] ?? null;
}

/** "Nord (59)", or the code alone when it has no known name; each text made once. */
function departmentZones(): ZoneFinder {
  const names = new Map<string, string>();
  return ({ department, departmentName }) => {
    if (department === null || departmentName === null) return department;
    let name = names.get(department);
    if (name === undefined) names.set(department, (name = `${departmentName} (${department})`));
    return name;
  };
}
