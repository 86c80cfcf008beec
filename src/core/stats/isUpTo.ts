/** Relative distance within which two values are the same value: averages carry float noise. */
const TOLERANCE = 1e-9;

/** Whether a value is at most the bound, give or take float noise. */
export function isUpTo(value: number, bound: number): boolean {
  return value <= greatestUpTo(bound);
}

/** The greatest value that is at most the bound, give or take float noise: for many values beside one bound. */
export function greatestUpTo(bound: number): number {
  return bound + TOLERANCE * Math.abs(bound);
}
