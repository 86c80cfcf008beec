import type { Customer } from "../model";
import type { Options } from "../options";
import type { ZoningUsed } from "../reasons";
import { inSteps, type Steps } from "../steps";

/** Most départements that a rep can tell apart on one sheet; beyond, régions. */
const MOST_DEPARTMENTS = 12;

/** What the sheet knows of where its clients and prospects are. */
interface PlacesKnown {
  zones: boolean;
  regions: boolean;
  abroad: boolean;
  readonly departments: Set<string>;
  first: Customer | null;
  twoPlaces: boolean;
}

/**
 * How this sheet's customers are put into zones: as the options ask where the sheet allows it, else by the sheet's
 * own zone column, else by département when there are 2 to 12, by région beyond, and into compact zones within one.
 * Null when nothing in the sheet says where the customers are.
 */
export function* zoningOf(
  customers: readonly Customer[],
  wanted: Options["territory"]["zoning"],
): Steps<ZoningUsed | null> {
  const known = yield* placesKnown(customers);
  const { departments, abroad } = known;
  const isUsable = {
    column: known.zones,
    department: departments.size > 0 || abroad,
    region: known.regions || abroad,
    northCentreSouth: known.first !== null,
    compact: known.first !== null,
  };
  if (wanted !== "auto" && isUsable[wanted]) return wanted;
  if (isUsable.column) return "column";
  if (departments.size > MOST_DEPARTMENTS && isUsable.region) return "region";
  if (departments.size > 1) return "department";
  if (known.twoPlaces) return "compact";
  if (departments.size === 1) return "department";
  if (isUsable.region) return "region";
  return isUsable.compact ? "compact" : null;
}

function* placesKnown(customers: readonly Customer[]): Steps<PlacesKnown> {
  const known: PlacesKnown = {
    zones: false,
    regions: false,
    abroad: false,
    departments: new Set(),
    first: null,
    twoPlaces: false,
  };
  const look = (one: Customer): void => {
    if (one.population === "closed") return;
    if (one.zone !== null) known.zones = true;
    if (one.region !== null) known.regions = true;
    if (one.department !== null) known.departments.add(one.department);
    if (one.abroad !== null) known.abroad = true;
    if (known.twoPlaces || !isLocated(one)) return;
    known.first ??= one;
    known.twoPlaces = one.latitude !== known.first.latitude || one.longitude !== known.first.longitude;
  };
  yield* inSteps(customers.length, (from, to) => customers.slice(from, to).forEach(look));
  return known;
}

/** Whether the customer has a point on the map of the rep's territory; abroad is a zone of its own. */
export function isLocated(one: Customer): boolean {
  return (
    one.abroad === null && one.latitude !== null && one.longitude !== null && one.population !== "closed"
  );
}
