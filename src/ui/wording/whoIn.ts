import type { AbcLabel } from "../../core/labels";
import type { SegmentedCustomer } from "../../core/segments";
import type { Words } from "../../i18n/fr";
import { populationCounts } from "../views/populationCounts";

/** Who stands in a segment, in one word: only *À compléter* may hold clients and prospects together. */
export function whoIn(
  { segments: { bars }, labels }: Words,
  customers: readonly SegmentedCustomer[],
): (segment: AbcLabel) => string {
  const incomplete = populationCounts(customers.filter(({ abc }) => abc === "toComplete"));
  return (segment) => {
    if (segment.startsWith("potential")) return labels.population.prospect;
    if (segment !== "toComplete" || incomplete.prospects === 0) return bars.customers;
    return incomplete.prospects === incomplete.segmented ? labels.population.prospect : bars.both;
  };
}
