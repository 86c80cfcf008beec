import type { CellValue } from "../../model";
import { filterSteps, type Steps } from "../../steps";

/** Orders with several lines that must agree before a total is seen in their amounts. */
const LEAST_ORDERS = 2;
/** Share of them that must hold one amount: a few are mistyped. */
const MOSTLY = 0.95;
/** Share of them whose lines must differ in some other column, or the rows are mere copies. */
const VARIED = 0.5;

const cents = (amount: number | undefined): number => Math.round((amount ?? NaN) * 100);

/**
 * True when the amounts are each order's total written on all its lines, not the lines' own: constant within nearly
 * every order of several lines, different from order to order, while the lines differ in another column. `orders`:
 * positions of the lines of each order of several; `others`: the cells of the other columns.
 */
export function* repeatsOrderTotals(
  amounts: Float64Array,
  orders: readonly (readonly number[])[],
  others: readonly (readonly CellValue[])[],
): Steps<boolean> {
  const known = yield* filterSteps(orders, (lines) => lines.filter((at) => cents(amounts[at])).length > 1);
  if (known.length < LEAST_ORDERS) return false;
  const constant = yield* filterSteps(known, (lines) => amountsOf(amounts, lines).size === 1);
  if (constant.length < MOSTLY * known.length) return false;
  const different = new Set(constant.flatMap((lines) => [...amountsOf(amounts, lines)]));
  if (different.size < LEAST_ORDERS) return false;
  yield;
  const varied = yield* filterSteps(constant, (lines) =>
    others.some((cells) => new Set(lines.map((at) => cells[at] ?? "")).size > 1),
  );
  return varied.length >= VARIED * constant.length;
}

function amountsOf(amounts: Float64Array, lines: readonly number[]): ReadonlySet<number> {
  return new Set(
    lines.map((at) => cents(amounts[at])).filter((value) => value !== 0 && !Number.isNaN(value)),
  );
}

/** True when the lines add up, to the cent, to the total of nearly every order. */
export function addUpTo(
  totals: Float64Array,
  lineAmounts: Float64Array,
  orders: readonly (readonly number[])[],
): boolean {
  const agreed = orders.filter((lines) => {
    const [total] = amountsOf(totals, lines);
    const sum = lines.reduce((all, at) => all + (cents(lineAmounts[at]) || 0), 0);
    return total !== undefined && Math.abs(total - sum) <= lines.length;
  });
  return orders.length > 0 && agreed.length >= MOSTLY * orders.length;
}

/** True when, on nearly every line, two of the columns multiply to the amount: quantity by unit price. */
export function isProductOfTwo(
  amounts: Float64Array,
  columns: readonly Float64Array[],
  orders: readonly (readonly number[])[],
): boolean {
  const lines = orders.flat().filter((at) => cents(amounts[at]));
  const multiply = (a: Float64Array, b: Float64Array): boolean => {
    let agreed = 0;
    for (const at of lines)
      if (Math.abs(cents((a[at] ?? NaN) * (b[at] ?? NaN)) - cents(amounts[at])) <= 2) agreed++;
    return agreed >= MOSTLY * lines.length;
  };
  return lines.length > 0 && columns.some((a, i) => columns.slice(i + 1).some((b) => multiply(a, b)));
}
