/**
 * The known values (not NaN) in the order given: the first ones of `into`, a new array unless one is given. Large
 * arrays are what makes a collector walk the whole memory, so whoever needs several in turn gives the same one.
 */
export function knownValues(values: Float64Array, into = new Float64Array(values.length)): Float64Array {
  let next = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    if (!Number.isNaN(value)) into[next++] = value;
  }
  return into.subarray(0, next);
}
