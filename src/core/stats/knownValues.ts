/** The known values (not NaN) in the order given, in a new array. */
export function knownValues(values: Float64Array): Float64Array<ArrayBuffer> {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) count++;
  // No larger than needed: large arrays are what makes a collector walk the whole memory.
  const known = new Float64Array(count);
  let next = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    if (!Number.isNaN(value)) known[next++] = value;
  }
  return known;
}
