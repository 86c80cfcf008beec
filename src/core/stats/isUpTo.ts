/** Relative distance within which two values are the same value: averages carry float noise. */
const TOLERANCE = 1e-9;

/** Whether a value is at most the bound, give or take float noise. */
export function isUpTo(value: number, bound: number): boolean {
  return value <= bound + TOLERANCE * Math.abs(bound);
}
