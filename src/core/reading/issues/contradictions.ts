import type { StatusReading } from "../customers/statusReader";
import type { Finding } from "./issueCollector";
import { cellsAt, columnValues, revenueAt } from "./readingFacts";
import type { ReadingFacts } from "./readingFacts";

/**
 * Cells that contradict one another, told where the number of orders stands: revenue without an order, fewer orders
 * than none, a prospect by its status that has ordered. They are taken as they are.
 */
export function contradictions(
  facts: ReadingFacts,
  status: (at: number) => StatusReading,
): readonly Finding[] {
  const column = facts.table.column("orders");
  const orders = facts.table.numbers("orders")?.values;
  const revenues = facts.table.numbers("revenue")?.values;
  if (column === null || orders === undefined) return [];
  const unordered: number[] = [];
  const negative: number[] = [];
  const prospects: number[] = [];
  orders.forEach((count, at) => {
    const customer = facts.customerAt(at);
    if (customer === null) return;
    if (count === 0 && (revenues?.[at] ?? NaN) > 0) unordered.push(at);
    if (count < 0) negative.push(at);
    if (count > 0 && customer.population === "prospect" && status(at) === "prospect") prospects.push(at);
  });
  const told = (code: Finding["code"], severity: Finding["severity"], at: readonly number[]): Finding => ({
    code,
    severity,
    ...cellsAt(facts, column, at),
    values: columnValues(facts, "orders", column),
  });
  return [
    { ...told("revenueWithoutOrders", "medium", unordered), revenueAtStake: revenueAt(facts, unordered) },
    told("negativeOrders", "medium", negative),
    told("prospectWithOrders", "low", prospects),
  ];
}
