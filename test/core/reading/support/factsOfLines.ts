import { journalFacts, type JournalLines } from "../../../../src/core/reading/grain/journalFacts";
import { journalWindow } from "../../../../src/core/reading/grain/journalWindow";
import { day } from "./readRows";

export const TODAY = day("2026-06-01");
const WINDOW = journalWindow(TODAY);

/** A line of one client: amount (NaN = unknown), ISO date ("" = unknown), order number. */
export type Line = readonly [amount: number, date: string, order?: string];

/** Revenue, N-1, orders, average order and last order (days from `TODAY`) of a client. */
export function facts(lines: readonly Line[], more: Partial<JournalLines> = {}) {
  const isNumbered = lines.some(([, , order]) => order !== undefined);
  const found = journalFacts(
    {
      amounts: Float64Array.from(lines, ([amount]) => amount),
      days: Float64Array.from(lines, ([, date]) => (date === "" ? NaN : day(date))),
      orderIds: isNumbered ? lines.map(([, , order]) => order ?? null) : null,
      totalsRepeat: false,
      copies: new Set(),
      hasPrevious: true,
      coversPrevious: true,
      amountsTellOrders: false,
      isMonthly: false,
      ...more,
    },
    lines.map((_, at) => at),
    WINDOW,
  );
  return [found.revenue, found.revenuePrevious, found.orders, found.averageOrder, found.lastOrder - TODAY];
}
