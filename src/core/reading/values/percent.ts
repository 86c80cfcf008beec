import type { NumberColumn } from "./numberColumn";

/**
 * A column of shares as 0–1, its scale judged once over all its cells: a sheet writes 30 % as `0.3`, `30` or `30 %`.
 * Cells with their own % sign say it themselves; the others are fractions when none exceeds 1, or when most do not and
 * some have decimals; `percentFormat` (cells shown as %) settles it. NaN is unknown.
 */
export function sharesOf(column: NumberColumn, percentFormat: boolean): Float64Array {
  const plain: number[] = [];
  column.values.forEach((value, at) => {
    if (!Number.isNaN(value) && value > 0 && !column.percents.has(at)) plain.push(value);
  });
  const small = plain.filter((value) => value <= 1);
  const isFraction =
    percentFormat ||
    small.length === plain.length ||
    (small.length * 2 > plain.length && small.some((value) => value < 1));
  return column.values.map((value, at) => (isFraction && !column.percents.has(at) ? value : value / 100));
}
