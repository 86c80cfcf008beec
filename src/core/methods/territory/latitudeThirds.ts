import type { Customer } from "../../model";
import { quantiles } from "../../stats/quantiles";
import { isLocated } from "./places";

/**
 * North, centre and south of the rep's own territory: thirds of the located customers by latitude. Customers of the
 * same latitude share a zone. All on one latitude are *Centre*; null without a place.
 */
export function latitudeThirds(customers: readonly Customer[]): readonly (string | null)[] {
  const latitudes = Float64Array.from(customers, (one) => (isLocated(one) ? (one.latitude ?? NaN) : NaN));
  const [least = NaN, south = NaN, north = NaN, greatest = NaN] = quantiles(latitudes, [0, 1, 2, 3], 3);
  return customers.map((_, i) => {
    const latitude = latitudes[i] ?? NaN;
    if (Number.isNaN(latitude)) return null;
    if (least === greatest) return "Centre";
    return latitude <= south ? "Sud" : latitude <= north ? "Centre" : "Nord";
  });
}
