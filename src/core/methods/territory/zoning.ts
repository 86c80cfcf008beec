import type { Options } from "../../options";
import type { ZoningUsed } from "../../reasons";
import type { TerritoryPlaces } from "./places";

/** Most départements that a rep can tell apart on one sheet; beyond, régions. */
const MOST_DEPARTMENTS = 12;

/**
 * How this sheet's customers are put into zones: as the options ask where the sheet allows it, else by the sheet's
 * own zone column, else by département when there are 2 to 12, by région beyond, and into compact zones within one.
 * Null when nothing in the sheet says where the customers are.
 */
export function zoningOf(
  { departments, regions, zones, known: { abroad, first, twoPoints } }: TerritoryPlaces,
  wanted: Options["territory"]["zoning"],
): ZoningUsed | null {
  const named = (texts: readonly (string | null)[]): number => texts.length - 1;
  const count = named(departments.texts);
  const isUsable = {
    column: named(zones.texts) > 0,
    department: count > 0 || abroad,
    region: named(regions.texts) > 0 || abroad,
    northCentreSouth: first !== null,
    compact: first !== null,
  };
  if (wanted !== "auto" && isUsable[wanted]) return wanted;
  if (isUsable.column) return "column";
  if (count > MOST_DEPARTMENTS && isUsable.region) return "region";
  if (count > 1) return "department";
  if (twoPoints) return "compact";
  if (count === 1) return "department";
  if (isUsable.region) return "region";
  return isUsable.compact ? "compact" : null;
}
