import type { Steps } from "../../steps";
import type { TypedTable } from "../columns/typedTable";
import { isBlank } from "../values/missing";
import { ordersOfSeveralLines } from "./orderGroups";

/**
 * The days of a journal's lines by position, NaN where unknown; null without a column of days. An order dated on its
 * first line only dates the lines below it, and its other lines by its number and customer; one of several days none.
 * `customers`: by position.
 */
export function* orderDays(table: TypedTable, customers: ArrayLike<number>): Steps<Float64Array | null> {
  const days = table.dates("orderDate")?.days ?? null;
  if (days === null || !days.some(Number.isNaN)) return days;
  const cells = table.cells("orderDate");
  const filled = days.map((day, at) => (isBlank(cells[at]) ? (days[table.headOf(at)] ?? day) : day));
  if (table.column("orderId") === null) return filled;
  for (const lines of yield* ordersOfSeveralLines(table.texts("orderId"), customers)) {
    const known = new Set(lines.map((at) => days[at] ?? NaN).filter((day) => !Number.isNaN(day)));
    const [day = NaN] = known;
    if (known.size === 1) for (const at of lines) if (isBlank(cells[at])) filled[at] = day;
  }
  return filled;
}
