import type { Customer } from "../model";
import type { Options } from "../options";
import type { ZoningUsed } from "../reasons";

/** Most départements that a rep can tell apart on one sheet; beyond, régions. */
const MOST_DEPARTMENTS = 12;

/**
 * How this sheet's customers are put into zones: as the options ask where the sheet allows it, else by the sheet's
 * own zone column, else by département when there are 2 to 12, by région beyond, and into compact zones within one.
 * Null when nothing in the sheet says where the customers are. `open`: clients and prospects.
 */
export function zoningOf(
  open: readonly Customer[],
  wanted: Options["territory"]["zoning"],
): ZoningUsed | null {
  const isUsable = {
    column: () => open.some(({ zone }) => zone !== null),
    department: () => open.some(({ department, abroad }) => department !== null || abroad !== null),
    region: () => open.some(({ region, abroad }) => region !== null || abroad !== null),
    northCentreSouth: () => open.some(isLocated),
    compact: () => open.some(isLocated),
  } as const;
  if (wanted !== "auto" && isUsable[wanted]()) return wanted;
  if (isUsable.column()) return "column";

  const departments = new Set(open.map(({ department }) => department));
  departments.delete(null);
  if (departments.size > MOST_DEPARTMENTS && isUsable.region()) return "region";
  if (departments.size > 1) return "department";
  if (hasTwoPlaces(open)) return "compact";
  if (departments.size === 1) return "department";
  if (isUsable.region()) return "region";
  return isUsable.compact() ? "compact" : null;
}

function hasTwoPlaces(open: readonly Customer[]): boolean {
  const first = open.find(isLocated);
  if (first === undefined) return false;
  return open.some(
    (one) => isLocated(one) && (one.latitude !== first.latitude || one.longitude !== first.longitude),
  );
}

/** Whether the customer has a point on the map of the rep's territory; abroad is a zone of its own. */
export function isLocated(one: Customer): boolean {
  return one.abroad === null && one.latitude !== null && one.longitude !== null;
}
