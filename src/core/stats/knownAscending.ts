import { knownValues } from "./knownValues";

/** The known values (not NaN) in ascending order, in a new array. O(n log n). */
export function knownAscending(values: Float64Array): Float64Array {
  return knownValues(values).sort();
}
