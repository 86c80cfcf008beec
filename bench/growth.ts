/**
 * The growth exponent between two sizes: the slope of time against size on logarithmic scales. 1 is in proportion,
 * 2 is quadratic; sorting alone is about 1.1 between 10,000 and 1,000,000.
 */
export function growth(small: { size: number; ms: number }, large: { size: number; ms: number }): number {
  return Math.log(large.ms / small.ms) / Math.log(large.size / small.size);
}
