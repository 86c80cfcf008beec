/**
 * How many of the ascending values are below the bound or equal to it. O(log n). Halves without a branch: a branch
 * that goes either way as often as not costs a processor more than the search.
 */
export function countUpTo(ascending: Float64Array, bound: number): number {
  let low = 0;
  let left = ascending.length;
  while (left > 0) {
    const half = (left + 1) >>> 1;
    low += Math.imul(half, Number((ascending[low + half - 1] ?? Infinity) <= bound));
    left -= half;
  }
  return low;
}
