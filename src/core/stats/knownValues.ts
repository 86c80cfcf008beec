/** The known values (not NaN) in the order given, in a new array. */
export function knownValues(values: Float64Array): Float64Array<ArrayBuffer> {
  const known = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    if (!Number.isNaN(value)) known[count++] = value;
  }
  return known.subarray(0, count);
}
