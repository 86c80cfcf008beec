import { CLIENT } from "../methods/amounts";
import type { Options } from "../options";
import { visitsPerYear } from "../planning/visitsPerYear";
import { ABC_LABELS, PLAN_SEGMENTS, type AbcLabel, type PlanSegment } from "../labels";
import type { SegmentSummary } from "../segments";

/** Customers counted by segment while they are put together: see `countSegment`. */
export interface SegmentTally {
  readonly totals: ReadonlyMap<AbcLabel, Totals>;
  readonly visitsOf: ReadonlyMap<PlanSegment, number>;
  requiredVisits: number;
  open: number;
  positive: number;
}

interface Totals {
  customers: number;
  revenue: number;
  positive: number;
  visits: number;
}

/** The lines of a result, and the visits a year that its whole plan asks. */
export interface Summaries {
  /** One line per label, in the order of the labels, empty ones included. */
  readonly segments: readonly SegmentSummary[];
  readonly requiredVisits: number;
}

/** An empty tally of the segments of a plan. */
export function segmentTally({ plan }: Pick<Options, "plan">): SegmentTally {
  return {
    totals: new Map(ABC_LABELS.map((id) => [id, { customers: 0, revenue: 0, positive: 0, visits: 0 }])),
    visitsOf: new Map(PLAN_SEGMENTS.map((id) => [id, visitsPerYear(plan[id], plan[id].intervalDays)])),
    requiredVisits: 0,
    open: 0,
    positive: 0,
  };
}

/** Counts a customer who is not closed: `CLIENT` or `PROSPECT`, its revenue in euros (NaN = unknown), its segments. */
export function countSegment(
  tally: SegmentTally,
  kind: number,
  revenue: number,
  abc: AbcLabel | null,
  planSegment: PlanSegment | null,
): void {
  tally.open++;
  const known = Number.isNaN(revenue) ? 0 : revenue;
  const own = kind === CLIENT ? Math.max(0, known) : 0;
  tally.positive += own;
  const visits = planSegment === null ? 0 : (tally.visitsOf.get(planSegment) ?? 0);
  tally.requiredVisits += visits;
  const sums = abc === null ? undefined : tally.totals.get(abc);
  if (sums === undefined) return;
  sums.customers++;
  sums.revenue += known;
  sums.positive += own;
  sums.visits += visits;
}

/** What was counted. */
export function summaries(
  { totals, open, positive, requiredVisits }: SegmentTally,
  { plan }: Pick<Options, "plan">,
): Summaries {
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
