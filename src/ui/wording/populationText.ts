import type { SegmentedCustomer } from "../../core/segments";
import type { Words } from "../../i18n/fr";
import { populationCounts } from "../views/populationCounts";

/** Who stands in a list: clients and prospects in one number, closed accounts apart. */
export function populationText(words: Words, customers: readonly SegmentedCustomer[]): string {
  const { segmented, prospects, closed } = populationCounts(customers);
  const { common } = words;
  const others = closed > 0 ? common.closed(closed) : null;
  if (segmented === 0 && others !== null) return others;
  const countOf =
    prospects === 0 ? common.customers : prospects === segmented ? common.prospects : common.both;
  return [countOf(segmented), others].filter((part) => part !== null).join(" · ");
}
