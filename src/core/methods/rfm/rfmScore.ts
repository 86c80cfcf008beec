import { greatestUpTo } from "../../stats/isUpTo";
import type { RfmScale } from "./rfmScale";

/** A scale ready for many values: a value above `passed` of the bounds scores `first + passed · step`. */
export interface Scorer {
  readonly bounds: Float64Array;
  readonly first: number;
  readonly step: number;
}

/**
 * How values are scored on a scale, 1 to bins, best highest. A value on a cut point falls in the class below it; for
 * recency fewer days are better. Ties always share a score.
 */
export function scorerOf({ criterion, bins, cuts, same }: RfmScale): Scorer {
  if (same !== null) return { bounds: new Float64Array(0), first: Math.ceil(bins / 2), step: 0 };
  const bounds = Float64Array.from(cuts, greatestUpTo);
  return criterion === "recency" ? { bounds, first: bins, step: -1 } : { bounds, first: 1, step: 1 };
}

/**
 * The score of a value; 0 for an unknown one (NaN), which is not scored. Every bound is compared: to stop at the first
 * one not passed is a branch that goes either way, which costs a processor more than the comparisons.
 */
export function scoreOr0({ bounds, first, step }: Scorer, value: number): number {
  if (Number.isNaN(value)) return 0;
  let passed = 0;
  for (let i = 0; i < bounds.length; i++) passed += Number(value > (bounds[i] ?? Infinity));
  return first + step * passed;
}
