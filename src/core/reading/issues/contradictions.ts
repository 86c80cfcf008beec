import type { FieldId } from "../../fields";
import { canonicalHeader } from "../headers/canonicalHeader";
import type { StatusReading } from "../customers/statusReader";
import type { Finding } from "./issueCollector";
import { cellsAt, columnValues, revenueAt } from "./readingFacts";
import type { ReadingFacts } from "./readingFacts";

/**
 * Cells that contradict one another, told where the orders stand: revenue without an order, fewer orders than none, a
 * prospect by its status that has ordered. They are taken as they are.
 */
export function contradictions(
  facts: ReadingFacts,
  status: (at: number) => StatusReading,
): readonly Finding[] {
  const orders = facts.table.numbers("orders")?.values ?? new Float64Array();
  const revenues = facts.table.numbers("revenue")?.values;
  const unordered: number[] = [];
  const negative: number[] = [];
  orders.forEach((count, at) => {
    if (facts.customerAt(at) === null) return;
    if (count === 0 && (revenues?.[at] ?? NaN) > 0) unordered.push(at);
    if (count < 0) negative.push(at);
  });
  return [
    ...told(facts, "revenueWithoutOrders", "medium", "orders", unordered).map((finding) => ({
      ...finding,
      revenueAtStake: revenueAt(facts, unordered),
    })),
    ...told(facts, "negativeOrders", "medium", "orders", negative),
    ...prospectsWhoOrder(facts, status, orders),
  ];
}

/** Prospects with a number of orders, else with the day of the last one. */
function prospectsWhoOrder(
  facts: ReadingFacts,
  status: (at: number) => StatusReading,
  orders: Float64Array,
): readonly Finding[] {
  const counted: number[] = [];
  const dated: number[] = [];
  const isOrder = !/\bdevis\b/.test(canonicalHeader(facts.table.column("lastOrder")?.header ?? ""));
  for (let at = 0; at < facts.table.size; at++) {
    const customer = facts.customerAt(at);
    if (customer?.population !== "prospect" || status(at) !== "prospect") continue;
    if ((orders[at] ?? NaN) > 0) counted.push(at);
    else if (customer.lastOrder !== null && isOrder) dated.push(at);
  }
  return [
    ...told(facts, "prospectWithOrders", "low", "orders", counted),
    ...told(facts, "prospectWithOrders", "low", "lastOrder", dated),
  ];
}

function told(
  facts: ReadingFacts,
  code: Finding["code"],
  severity: Finding["severity"],
  field: FieldId,
  positions: readonly number[],
): readonly Finding[] {
  const column = facts.table.column(field);
  if (column === null) return [];
  return [
    { code, severity, ...cellsAt(facts, column, positions), values: columnValues(facts, field, column) },
  ];
}
