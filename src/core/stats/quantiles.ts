import { knownValues } from "./knownValues";
import { selectAt } from "./selectAt";

/**
 * Type-7 quantiles (the default of R and of Excel's PERCENTILE.INC) of the known values, at each numerator over the
 * denominator; numerators ascending, up to the denominator. Fractions are kept whole, so that a position that falls
 * on a value is that value, without float noise. NaN is unknown and counts for nothing; NaN comes out when nothing is
 * known.
 * `scratch` is overwritten.
 */
export function quantiles(
  values: Float64Array,
  numerators: readonly number[],
  denominator: number,
  scratch?: Float64Array<ArrayBuffer>,
): readonly number[] {
  const known = knownValues(values, scratch);
  const last = known.length - 1;
  let from = 0;
  return numerators.map((numerator) => {
    const steps = last * numerator;
    const place = Math.floor(steps / denominator);
    const value = selectAt(known, place, from);
    // What is before the place is smaller already.
    from = Math.max(0, place);
    const rest = (steps % denominator) / denominator;
    if (rest === 0) return value;
    return value + rest * (selectAt(known, place + 1, place + 1) - value);
  });
}
