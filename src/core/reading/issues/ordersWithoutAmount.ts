import type { Customer } from "../../model";
import { inSteps, type Steps } from "../../steps";
import { isNoOrder, orderOf, type JournalLines } from "../grain/journalFacts";
import { journalWindow } from "../grain/journalWindow";
import type { Finding } from "./issueCollector";
import { cellsAt, columnValues, type ReadingFacts } from "./readingFacts";

/**
 * Lines of the two years that count as orders though no line of their order has an amount. Cells that could not be read
 * are told elsewhere.
 */
export function* ordersWithoutAmount(facts: ReadingFacts, lines: JournalLines): Steps<readonly Finding[]> {
  const column = facts.table.column("amount");
  if (column === null) return [];
  const { amounts, days } = lines;
  const { startPrevious } = journalWindow(facts.today);
  const known = new Map<Customer, Set<string | number>>();
  yield* inSteps(facts.table.size, (from, to) => {
    for (let at = from; at < to; at++) {
      const customer = facts.customerAt(at);
      if (customer === null || !((amounts[at] ?? NaN) >= 0)) continue;
      const orders = known.get(customer) ?? new Set();
      known.set(customer, orders.add(orderOf(lines, at)));
    }
  });
  const parts = facts.table.parts("amount");
  const told = new Set(parts.flatMap(({ numbers }) => [...numbers.errors, ...numbers.unreadable]));
  const untold: number[] = [];
  yield* inSteps(facts.table.size, (from, to) => {
    for (let at = from; at < to; at++) {
      const customer = facts.customerAt(at);
      const isCounted = days === null || (days[at] ?? NaN) > startPrevious;
      if (customer === null || !isCounted || !Number.isNaN(amounts[at] ?? NaN)) continue;
      if (isNoOrder(lines, at) || told.has(at)) continue;
      if (known.get(customer)?.has(orderOf(lines, at)) !== true) untold.push(at);
    }
  });
  return [
    {
      code: "ordersWithoutAmount",
      severity: "medium",
      ...cellsAt(facts, column, untold),
      values: columnValues(facts, "amount", column),
    },
  ];
}
