/** The known values (not NaN) in ascending order, in a new array. O(n log n). */
export function knownAscending(values: Float64Array): Float64Array {
  // A typed array sorts NaN last.
  const sorted = Float64Array.from(values).sort();
  let known = sorted.length;
  while (known > 0 && Number.isNaN(sorted[known - 1])) known--;
  return sorted.subarray(0, known);
}
