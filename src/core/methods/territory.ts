import type { Customer } from "../model";
import type { Options } from "../options";
import type { ZoningUsed } from "../reasons";
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
  const open = customers.filter(({ population }) => population !== "closed");
  const by = zoningOf(open, options.zoning);
  if (by === null) return { by, zones: customers.map(() => null) };
  const found = zonesBy(by, options.zones, open);
  let next = 0;
  const zones = customers.map(({ population, abroad }) => {
    if (population === "closed") return null;
    const zone = found[next++] ?? null;
    return abroad !== null && by !== "column" ? ABROAD[abroad] : zone;
  });
  return { by, zones };
}

function zonesBy(by: ZoningUsed, k: number, open: readonly Customer[]): readonly (string | null)[] {
  switch (by) {
    case "column":
      return open.map(({ zone }) => zone);
    case "department":
      return departmentZones(open);
    case "region":
      return open.map(({ region }) => region);
    case "northCentreSouth":
      return latitudeThirds(open);
    case "compact":
      return compactZones(open, k);
  }
}

/** "Nord (59)", or the code alone when it has no known name. */
function departmentZones(open: readonly Customer[]): readonly (string | null)[] {
  const names = new Map<string, string>();
  for (const { department, departmentName } of open) {
    if (department === null || departmentName === null || names.has(department)) continue;
    names.set(department, `${departmentName} (${department})`);
  }
  return open.map(({ department }) => (department === null ? null : (names.get(department) ?? department)));
}
