import type { CellValue } from "../../model";
import type { Steps } from "../../steps";
import type { Assignment } from "../columns/assignColumns";
import type { Claim } from "../columns/claims";
import type { ColumnInput } from "../columns/columnInput";
import { isNamedByRep } from "../columns/userColumns";
import type { TypedTable } from "../columns/typedTable";
import { canonicalHeader } from "../headers/canonicalHeader";
import { readNumberColumn } from "../values/numberColumn";
import { ordersOfSeveralLines } from "./orderGroups";
import { addUpTo, isProductOfTwo, repeatsOrderTotals } from "./repeatsOrderTotals";

const OF_A_LINE = /\b(lignes?|lines?|unitaire|unit)\b/;

/**
 * Whether the amounts of a journal of order lines are their orders' totals, to be counted once an order. When another
 * column holds the lines' own amounts (they add up to the totals, or its header says so), it becomes the amount instead.
 */
export function* settleOrderAmounts(
  { byField, used }: Assignment,
  claims: readonly Claim[],
  columns: readonly ColumnInput[],
  table: TypedTable,
  customers: ArrayLike<number>,
): Steps<boolean> {
  const amount = byField.get("amount");
  const amounts = table.numbers("amount")?.values;
  if (amount?.made !== undefined || amount === undefined || amounts === undefined) return false;
  if (OF_A_LINE.test(canonicalHeader(amount.column.header))) return false;
  const orders = yield* ordersOfSeveralLines(table.texts("orderId"), customers);
  yield;
  const others = columns.filter((column) => column !== amount.column);
  const beside: (readonly CellValue[])[] = [];
  for (const column of others) {
    beside.push(table.cellsOf(column));
    yield;
  }
  if (!(yield* repeatsOrderTotals(amounts, orders, beside))) return false;
  yield;
  const numbersOf = (column: ColumnInput): Float64Array =>
    readNumberColumn(table.cellsOf(column), { unit: column.match.traits.unit ?? 1, otherReading: false })
      .values;
  const factors = others.filter(({ profile }) => profile.numeric > 0);
  if (isProductOfTwo(amounts, factors.map(numbersOf), orders)) return false;
  if (isNamedByRep(amount)) return true;
  const line = claims.find(
    ({ field, column }) =>
      (field === "amount" || field === "revenue") &&
      !used.has(column) &&
      !column.match.traits.volume &&
      (OF_A_LINE.test(canonicalHeader(column.header)) || addUpTo(amounts, numbersOf(column), orders)),
  );
  if (line === undefined) return true;
  used.delete(amount.column);
  used.add(line.column);
  byField.set("amount", { ...amount, column: line.column, confidence: Math.round(line.score * 100) / 100 });
  return false;
}
