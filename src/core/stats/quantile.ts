/**
 * Type-7 quantile (the default of R and of Excel's PERCENTILE.INC) at `numerator / denominator` of ascending
 * values: the fraction is kept whole so that a position that falls on a value is that value, without float noise.
 * NaN without any value.
 */
export function quantile(ascending: Float64Array, numerator: number, denominator: number): number {
  const steps = (ascending.length - 1) * numerator;
  const below = Math.floor(steps / denominator);
  const value = ascending[below] ?? NaN;
  const next = ascending[below + 1] ?? value;
  return value + ((steps % denominator) / denominator) * (next - value);
}
