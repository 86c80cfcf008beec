/**
 * The position after the last value equal to the one at `at`, in ascending values; the length at or beyond the end.
 * Equals are few or very many, so the search grows from `at`: O(log of how many).
 */
export function endOfEquals(ascending: Float64Array, at: number): number {
  const value = ascending[at];
  if (value === undefined) return ascending.length;
  let step = 1;
  while (ascending[at + step] === value) step *= 2;
  let low = at + (step >>> 1);
  let high = Math.min(ascending.length, at + step);
  // ascending[low] is equal; ascending[high] is not, or is beyond the end.
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (ascending[middle] === value) low = middle;
    else high = middle;
  }
  return high;
}
