import { countUpTo, landmarksOf } from "../../stats/countUpTo";
import { endOfEquals } from "../../stats/endOfEquals";
import { sortWholeNumbers } from "../../stats/sortWholeNumbers";
import type { Steps } from "../../steps";
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
  /** Those of the amounts, for who looks up many of them. */
  readonly landmarks: Float64Array;
  /** above[i]: sum of the positive amounts from position i to the end; above[length] = 0. */
  readonly above: Float64Array;
  /** Sum of the positive amounts. */
  readonly total: number;
  /** Least amount of class A, and of class B; above everything when nobody is in the class or a better one. */
  readonly floors: readonly [number, number];
  /** Positions of these amounts; the length when nobody is there. */
  readonly starts: readonly [number, number];
  readonly straddles: readonly Straddle[];
}

/**
 * Builds the scale from the known amounts, in whole cents; they are sorted where they stand and become the scale's.
 * The class follows from the cumulative share *before* a group of equal amounts: before the first limit A,
 * before the second B, else C. So the customer that crosses a line is in, and ties never split. O(n) for all but the largest
 * amounts.
 */
export function* paretoScale(cents: Float64Array, limits: readonly [number, number]): Steps<ParetoScale> {
  const above = new Float64Array(cents.length + 1);
  // The sums are written afterwards: until then their place serves the sort.
  const ascending = yield* sortWholeNumbers(cents, new Uint32Array(above.buffer));
  yield;
  sumFromTheTop(ascending, above);
  const first = lineAt(ascending, above, limits[0]);
  const second = lineAt(ascending, above, limits[1]);
  return {
    limits,
    ascending,
    landmarks: landmarksOf(ascending),
    above,
    total: above[0] ?? 0,
    floors: [first.floor, second.floor],
    starts: [first.start, second.start],
    straddles: [first.straddle, second.straddle].filter((straddle) => straddle !== null),
  };
}

function sumFromTheTop(ascending: Float64Array, above: Float64Array): void {
  above[ascending.length] = 0;
  for (let i = ascending.length - 1; i >= 0; i--) {
    above[i] = (above[i + 1] ?? 0) + Math.max(0, ascending[i] ?? 0);
  }
}

/** What the amounts larger than the one at a position sum to; equal amounts are no larger. */
export function largerThan(scale: Pick<ParetoScale, "ascending" | "above">, at: number): number {
  return scale.above[endOfEquals(scale.ascending, at)] ?? 0;
}

/** The least amount whose larger ones stand before the line, by bisection: shares before only grow downwards. */
function lineAt(
  ascending: Float64Array,
  above: Float64Array,
  limit: number,
): { readonly start: number; readonly floor: number; readonly straddle: Straddle | null } {
  const total = above[0] ?? 0;
  let low = countUpTo(ascending, 0);
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBeforeLine(largerThan({ ascending, above }, middle), limit, total)) high = middle;
    else low = middle + 1;
  }
  const floor = ascending[low] ?? Infinity;
  const customers = endOfEquals(ascending, low) - low;
  const crosses = customers > 1 && (above[low] ?? 0) - limit * total > LINE_TOLERANCE * total;
  return { start: low, floor, straddle: crosses ? { limit, cents: floor, customers } : null };
}
