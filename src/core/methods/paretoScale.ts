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
  /** Sum of the positive amounts. */
  readonly total: number;
  /** Least amount of class A, and of class B; above everything when nobody is in the class or a better one. */
  readonly floors: readonly [number, number];
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
  for (let i = known - 1; i >= 0; i--) above[i] = (above[i + 1] ?? 0) + Math.max(0, ascending[i] ?? 0);
  const total = above[0] ?? 0;
  return { limits, ascending, above, total, ...lines(ascending, above, limits) };
}

/** Walks the groups of equal amounts downwards until the last line is passed. */
function lines(
  ascending: Float64Array,
  above: Float64Array,
  limits: readonly [number, number],
): Pick<ParetoScale, "floors" | "straddles"> {
  const total = above[0] ?? 0;
  const floors: [number, number] = [Infinity, Infinity];
  const straddles: Straddle[] = [];
  let end = ascending.length;
  while (end > 0) {
    const amount = ascending[end - 1] ?? 0;
    const before = above[end] ?? 0;
    if (amount <= 0 || !isBeforeLine(before, limits[1], total)) break;
    let start = end - 1;
    while (start > 0 && ascending[start - 1] === amount) start--;
    const after = above[start] ?? 0;
    const customers = end - start;
    if (isBeforeLine(before, limits[0], total)) floors[0] = amount;
    floors[1] = amount;
    for (const limit of limits) {
      const crosses = isBeforeLine(before, limit, total) && after - limit * total > LINE_TOLERANCE * total;
      if (customers > 1 && crosses) straddles.push({ limit, cents: amount, customers });
    }
    end = start;
  }
  return { floors, straddles };
}
