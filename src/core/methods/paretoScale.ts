import { countUpTo } from "../stats/countUpTo";
import { knownAscending } from "../stats/knownAscending";
import { isBeforeLine, LINE_TOLERANCE } from "./isBeforeLine";

/** Position of a class: 0 for A, 1 for B, 2 for C. */
export type ParetoClass = 0 | 1 | 2;

/** A group of equal amounts that stands across a line: splitting it would be unfair, so it is told. */
export interface Straddle {
  readonly limit: number;
  readonly cents: number;
  readonly customers: number;
}

/**
 * The amounts of a population ready to be classed: who has more than whom, and where the lines fall.
 * Amounts are whole cents, ascending, known ones only; the lines are amounts, so a class is a comparison.
 */
export interface ParetoScale {
  readonly limits: readonly [number, number];
  readonly ascending: Float64Array;
  /** above[i]: sum of the positive amounts from position i to the end; above[length] = 0. */
  readonly above: Float64Array;
  /** ends[i]: position after the last amount equal to the one at position i. */
  readonly ends: Int32Array;
  /** Sum of the positive amounts. */
  readonly total: number;
  /** Least amount of class A, and of class B; above everything when nobody is in the class or a better one. */
  readonly floors: readonly [number, number];
  /** Positions of these amounts; the length when nobody is there. */
  readonly starts: readonly [number, number];
  readonly straddles: readonly Straddle[];
}

/**
 * Builds the scale from amounts in whole cents, NaN = unknown; `cents` is left as it is.
 * The class follows from the cumulative share *before* a group of equal amounts: before the first limit A,
 * before the second B, else C. So the customer that crosses a line is in, and ties never split. O(n log n).
 */
export function paretoScale(cents: Float64Array, limits: readonly [number, number]): ParetoScale {
  const ascending = knownAscending(cents);
  const known = ascending.length;
  const above = new Float64Array(known + 1);
  const ends = new Int32Array(known);
  for (let i = known - 1, end = known; i >= 0; i--) {
    const amount = ascending[i] ?? 0;
    if (amount !== ascending[i + 1]) end = i + 1;
    above[i] = (above[i + 1] ?? 0) + Math.max(0, amount);
    ends[i] = end;
  }
  const total = above[0] ?? 0;
  const first = lineAt(ascending, above, ends, limits[0]);
  const second = lineAt(ascending, above, ends, limits[1]);
  return {
    limits,
    ascending,
    above,
    ends,
    total,
    floors: [first.floor, second.floor],
    starts: [first.start, second.start],
    straddles: [first.straddle, second.straddle].filter((straddle) => straddle !== null),
  };
}

/** The least amount whose larger ones stand before the line, by bisection: shares before only grow downwards. */
function lineAt(
  ascending: Float64Array,
  above: Float64Array,
  ends: Int32Array,
  limit: number,
): { readonly start: number; readonly floor: number; readonly straddle: Straddle | null } {
  const total = above[0] ?? 0;
  let low = countUpTo(ascending, 0);
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBeforeLine(above[ends[middle] ?? 0] ?? 0, limit, total)) high = middle;
    else low = middle + 1;
  }
  const floor = ascending[low] ?? Infinity;
  const customers = (ends[low] ?? low) - low;
  const crosses = customers > 1 && (above[low] ?? 0) - limit * total > LINE_TOLERANCE * total;
  return { start: low, floor, straddle: crosses ? { limit, cents: floor, customers } : null };
}
