import { countByLandmarks } from "../../stats/countUpTo";
import { paretoClass } from "./paretoClass";
import { paretoGap } from "./paretoGap";
import type { ParetoClass, ParetoScale } from "./paretoScale";

/** Where an amount stands among its peers. */
export interface ParetoStanding {
  readonly class: ParetoClass;
  /** 1 = the highest; equal amounts share the best rank. */
  readonly rank: number;
  /** Customers with a known amount. */
  readonly of: number;
  /** Share of the total held by the larger amounts, 0–1. */
  readonly shareBefore: number;
  /** The line the class is judged by: the one it stands before, null in the last class. */
  readonly limit: number | null;
  /** The line that was not passed: null in the first class. */
  readonly passed: number | null;
  /** Whole cents more that would bring a better class, and which; null for the best. */
  readonly gap: { readonly cents: number; readonly class: ParetoClass } | null;
}

/** The standing of a known amount (whole cents) that is on the scale. O(log n). */
export function paretoStanding(scale: ParetoScale, cents: number): ParetoStanding {
  const end = countByLandmarks(scale.landmarks, scale.ascending, cents);
  const found = paretoClass(scale, cents);
  return {
    class: found,
    rank: scale.ascending.length - end + 1,
    of: scale.ascending.length,
    shareBefore: scale.total > 0 ? (scale.above[end] ?? 0) / scale.total : 0,
    limit: found === 2 ? null : scale.limits[found],
    passed: found === 0 ? null : scale.limits[found === 1 ? 0 : 1],
    gap: found === 0 ? null : paretoGap(scale, cents, cents < 0 ? undefined : end),
  };
}
