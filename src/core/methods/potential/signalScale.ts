import type { Reading } from "../../model";
import { quantiles } from "../../stats/quantiles";

/** What a customer's figures are compared with to be a signal. */
export interface SignalScale {
  /** A value strictly above is in the top share; null when no value is known. */
  readonly headcount: number | null;
  readonly turnover: number | null;
  /** See `comparesRevenue`. */
  readonly comparesRevenue: boolean;
}

/** The bounds of the top shares over the known values of clients and prospects; NaN = unknown. */
export function signalScale(
  headcounts: Float64Array,
  turnovers: Float64Array,
  notes: Reading["notes"],
  topShare: number,
): SignalScale {
  return {
    headcount: topBound(headcounts, topShare),
    turnover: topBound(turnovers, topShare),
    comparesRevenue: comparesRevenue(notes),
  };
}

/** Whether revenue and N-1 both cover a year: else one says nothing of the growth from the other. */
export function comparesRevenue({ revenuePartial, previousPartial }: Reading["notes"]): boolean {
  return !revenuePartial && !previousPartial;
}

/** Two thirds are given as whole numbers, so that a place that falls on a value is that value. */
function topBound(values: Float64Array, share: number): number | null {
  const thirds = Math.round(share * 3);
  const isThirds = Math.abs(share * 3 - thirds) < 1e-9;
  const [bound = NaN] = isThirds ? quantiles(values, [thirds], 3) : quantiles(values, [share], 1);
  return Number.isNaN(bound) ? null : bound;
}
