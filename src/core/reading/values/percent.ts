import type { NumberColumn } from "./numberColumn";

/**
 * How a column of shares writes 100 %, judged once over all its cells: as 1 or as 100. Fractions when no cell exceeds
 * 1, or when most do not and some have decimals; `percentFormat` (cells shown as %) settles it. Null when no cell asks:
 * there is none, or each has its own % sign.
 */
export function shareWhole(column: NumberColumn, percentFormat: boolean): 1 | 100 | null {
  const plain: number[] = [];
  column.values.forEach((value, at) => {
    if (!Number.isNaN(value) && value > 0 && !column.percents.has(at)) plain.push(value);
  });
  if (plain.length === 0) return null;
  const small = plain.filter((value) => value <= 1);
  const isFraction =
    percentFormat ||
    small.length === plain.length ||
    (small.length * 2 > plain.length && small.some((value) => value < 1));
  return isFraction ? 1 : 100;
}

/** A column of shares as 0–1: a sheet writes 30 % as `0.3`, `30` or `30 %`. NaN is unknown. */
export function sharesOf(column: NumberColumn, percentFormat: boolean): Float64Array {
  const isFraction = shareWhole(column, percentFormat) !== 100;
  return column.values.map((value, at) => (isFraction && !column.percents.has(at) ? value : value / 100));
}
