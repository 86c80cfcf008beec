import type { Options } from "../options";
import type { SegmentedCustomer } from "../segments";
import { visitsPerYear } from "./visitsPerYear";

/** Visits a year that the plan asks of the rep, over all customers. */
export function requiredVisits(
  customers: readonly Pick<SegmentedCustomer, "planSegment" | "intervalDays">[],
  { plan }: Pick<Options, "plan">,
): number {
  return customers.reduce(
    (sum, { planSegment, intervalDays }) =>
      planSegment === null ? sum : sum + visitsPerYear(plan[planSegment], intervalDays),
    0,
  );
}
