import type { Options, PlanRow } from "../../core/options";
import { visitsPerYear } from "../../core/planning/visitsPerYear";
import { PLAN_SEGMENTS } from "../../core/labels";
import type { PlanSegment } from "../../core/labels";
import type { SegmentedCustomer } from "../../core/segments";

/** A row of the plan with the customers that follow it and the visits that it asks a year. */
export interface PlanLine {
  readonly segment: PlanSegment;
  readonly row: PlanRow;
  readonly customers: number;
  readonly visits: number;
}

/** The rows of the plan that somebody follows and that have a rhythm, in the order of the segments. */
export function planLines(
  customers: readonly SegmentedCustomer[],
  plan: Options["plan"],
): readonly PlanLine[] {
  const counts = new Map<PlanSegment, number>();
  for (const { planSegment } of customers) {
    if (planSegment !== null) counts.set(planSegment, (counts.get(planSegment) ?? 0) + 1);
  }
  return PLAN_SEGMENTS.map((segment) => {
    const row = plan[segment];
    const count = counts.get(segment) ?? 0;
    return { segment, row, customers: count, visits: count * visitsPerYear(row, row.intervalDays) };
  }).filter((line) => line.customers > 0 && line.row.intervalDays !== null);
}
