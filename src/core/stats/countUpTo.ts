/**
 * How many of the ascending values are below the bound or equal to it; those from `from` to `to − 1` are searched, the
 * others known to be on their side of it. O(log n). Halves without a branch: a branch that goes either way as often as
 * not costs a processor more than the search.
 */
export function countUpTo(
  ascending: Float64Array,
  bound: number,
  from = 0,
  to: number = ascending.length,
): number {
  let low = from;
  let left = to - from;
  while (left > 0) {
    const half = (left + 1) >>> 1;
    low += Math.imul(half, Number((ascending[low + half - 1] ?? Infinity) <= bound));
    left -= half;
  }
  return low;
}

const STRIDE = 64;

/**
 * Every 64th of the ascending values, the first among them: of a large portfolio they fit into the processor's cache,
 * which the values do not. To search for many bounds, see `countByLandmarks`.
 */
export function landmarksOf(ascending: Float64Array): Float64Array {
  const landmarks = new Float64Array(Math.ceil(ascending.length / STRIDE));
  for (let i = 0; i < landmarks.length; i++) landmarks[i] = ascending[i * STRIDE] ?? NaN;
  return landmarks;
}

/** `countUpTo`, the landmarks of the values searched first, then what lies between two of them. */
export function countByLandmarks(landmarks: Float64Array, ascending: Float64Array, bound: number): number {
  const to = countUpTo(landmarks, bound) * STRIDE;
  return countUpTo(ascending, bound, Math.max(0, to - STRIDE), Math.min(to, ascending.length));
}
