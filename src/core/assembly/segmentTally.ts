import type { Options } from "../options";
import { visitsPerYear } from "../planning/visitsPerYear";
import { ABC_LABELS, PLAN_SEGMENTS, type SegmentedCustomer, type SegmentSummary } from "../segments";

/** Counts customers by segment while they are made. */
export interface SegmentTally {
  readonly add: (one: SegmentedCustomer) => void;
  readonly done: () => Summaries;
}

/** The lines of a result, and the visits a year that its whole plan asks. */
export interface Summaries {
  /** One line per label, in the order of the labels, empty ones included. */
  readonly segments: readonly SegmentSummary[];
  readonly requiredVisits: number;
}

/** An empty tally of the segments of a plan. */
export function segmentTally({ plan }: Pick<Options, "plan">): SegmentTally {
  const totals = new Map(ABC_LABELS.map((id) => [id, { customers: 0, revenue: 0, positive: 0, visits: 0 }]));
  const visitsOf = new Map(PLAN_SEGMENTS.map((id) => [id, visitsPerYear(plan[id], plan[id].intervalDays)]));
  let requiredVisits = 0;
  let open = 0;
  let positive = 0;

  function add({ customer, abc, planSegment }: SegmentedCustomer): void {
    if (customer.population !== "closed") open++;
    const own = customer.population === "client" ? Math.max(0, customer.revenue ?? 0) : 0;
    positive += own;
    const visits = planSegment === null ? 0 : (visitsOf.get(planSegment) ?? 0);
    requiredVisits += visits;
    const sums = abc === null ? undefined : totals.get(abc);
    if (sums === undefined) return;
    sums.customers++;
    sums.revenue += customer.revenue ?? 0;
    sums.positive += own;
    sums.visits += visits;
  }
  function done(): Summaries {
    const segments = [...totals].map(([id, sums]) => ({
      id,
      customers: sums.customers,
      customerShare: open === 0 ? 0 : sums.customers / open,
      // Sums of cents carry float noise; a total in euros has two decimals.
      revenue: Math.round(sums.revenue * 100) / 100,
      revenueShare: positive === 0 ? 0 : sums.positive / positive,
      intervalDays: plan[id].intervalDays,
      visitsPerYear: sums.visits,
    }));
    return { segments, requiredVisits };
  }
  return { add, done };
}
