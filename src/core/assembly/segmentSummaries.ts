import type { Options } from "../options";
import { visitsPerYear } from "../planning/visitsPerYear";
import {
  ABC_LABELS,
  PLAN_SEGMENTS,
  type AbcLabel,
  type SegmentedCustomer,
  type SegmentSummary,
} from "../segments";

interface Totals {
  customers: number;
  revenue: number;
  positive: number;
  visits: number;
}

/** The lines of a result, and the visits a year that its whole plan asks. */
export interface Summaries {
  readonly segments: readonly SegmentSummary[];
  readonly requiredVisits: number;
}

/** One line per label, in the order of the labels, empty ones included. */
export function segmentSummaries(customers: readonly SegmentedCustomer[], { plan }: Options): Summaries {
  const totals = new Map<AbcLabel, Totals>(
    ABC_LABELS.map((id) => [id, { customers: 0, revenue: 0, positive: 0, visits: 0 }]),
  );
  const visitsOf = new Map(PLAN_SEGMENTS.map((id) => [id, visitsPerYear(plan[id], plan[id].intervalDays)]));
  let requiredVisits = 0;
  let open = 0;
  let positive = 0;
  for (const { customer, abc, planSegment } of customers) {
    if (customer.population !== "closed") open++;
    const own = customer.population === "client" ? Math.max(0, customer.revenue ?? 0) : 0;
    positive += own;
    const visits = planSegment === null ? 0 : (visitsOf.get(planSegment) ?? 0);
    requiredVisits += visits;
    const sums = abc === null ? undefined : totals.get(abc);
    if (sums === undefined) continue;
    sums.customers++;
    sums.revenue += customer.revenue ?? 0;
    sums.positive += own;
    sums.visits += visits;
  }
  const segments = [...totals].map(([id, sums]) => ({
    id,
    customers: sums.customers,
    customerShare: open === 0 ? 0 : sums.customers / open,
    revenue: toCentsAndBack(sums.revenue),
    revenueShare: positive === 0 ? 0 : sums.positive / positive,
    intervalDays: plan[id].intervalDays,
    visitsPerYear: sums.visits,
  }));
  return { segments, requiredVisits };
}

/** Sums of cents carry float noise; a total in euros has two decimals. */
function toCentsAndBack(euros: number): number {
  return Math.round(euros * 100) / 100;
}
