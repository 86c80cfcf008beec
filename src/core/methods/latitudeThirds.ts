import type { Customer } from "../model";
import { knownAscending } from "../stats/knownAscending";
import { quantile } from "../stats/quantile";
import { isLocated } from "./zoning";

/**
 * North, centre and south of the rep's own territory: thirds of the located customers by latitude. Customers of the
 * same latitude share a zone. All on one latitude are *Centre*; null without a place.
 */
export function latitudeThirds(customers: readonly Customer[]): readonly (string | null)[] {
  const latitudes = Float64Array.from(customers, (one) => (isLocated(one) ? (one.latitude ?? NaN) : NaN));
  const ascending = knownAscending(latitudes);
  const south = quantile(ascending, 1, 3);
  const north = quantile(ascending, 2, 3);
  return customers.map((_, i) => {
    const latitude = latitudes[i] ?? NaN;
    if (Number.isNaN(latitude)) return null;
    if (ascending[0] === ascending[ascending.length - 1]) return "Centre";
    return latitude <= south ? "Sud" : latitude <= north ? "Centre" : "Nord";
  });
}
