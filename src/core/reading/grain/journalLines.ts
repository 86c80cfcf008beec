import type { Day } from "../../model";
import type { ColumnInput } from "../columns/columnInput";
import type { TypedTable } from "../columns/typedTable";
import type { JournalLines } from "./journalFacts";
import { isBlank } from "../values/missing";
import { invoicedBefore, kindsTelling } from "./documents";
import { fewWords } from "./fewWords";
import { journalWindow } from "./journalWindow";
import { pipelineOf } from "./pipeline";
import { isVisitDay } from "./visitDays";
import { isCancelledOrder, isDraftWord } from "../values/statusWords";

/** For each position, whether a word says the order was cancelled, or the deal lost. */
export function cancelledLines(table: TypedTable): (at: number) => boolean {
  const column = table.column("orderStatus") ?? table.column("status");
  if (column === null) return () => false;
  const cells = table.cellsOf(column);
  const cancelled = new Set<string>();
  for (const cell of new Set(cells))
    if (typeof cell === "string" && isCancelledOrder(cell)) cancelled.add(cell.trim());
  const pipeline = pipelineOf(table);
  return (at) => {
    const cell = cells[at];
    return (typeof cell === "string" && cancelled.has(cell.trim())) || pipeline?.isLost(at) === true;
  };
}

/** Amounts of the lines, those of credit notes made negative when something tells the kind of document. */
function signedAmounts(
  table: TypedTable,
  amounts: Float64Array,
  columns: readonly ColumnInput[],
): Float64Array {
  const kindAt = kindsTelling("credit", table, columns);
  return amounts.map((amount, at) => (amount > 0 && kindAt(at) === "credit" ? -amount : amount));
}

/**
 * For each position, whether it is a quote or a draft among orders or invoices, a deal that is still open, or an order
 * that its invoice repeats: none counts. A journal of quotes alone is taken as it is. `customers`: by position.
 */
export function quoteLines(
  table: TypedTable,
  columns: readonly ColumnInput[],
  customers: ArrayLike<number>,
): (at: number) => boolean {
  const kindAt = kindsTelling("quote", table, columns);
  const invoiced = invoicedBefore(
    kindsTelling("before", table, columns),
    table.numbers("amount")?.values ?? [],
    customers,
  );
  const isOpenDeal = pipelineOf(table)?.isOpen ?? (() => false);
  const isDraft = draftLines(table);
  return (at) => kindAt(at) === "quote" || invoiced.has(at) || isOpenDeal(at) || isDraft(at);
}

/** *Brouillon* among invoices that were sent. */
function draftLines(table: TypedTable): (at: number) => boolean {
  const column = table.column("orderStatus");
  const cells = column === null ? [] : table.cellsOf(column);
  const words = fewWords(cells);
  if (!words.some(isDraftWord) || words.every(isDraftWord)) return () => false;
  return (at) => {
    const cell = cells[at];
    return typeof cell === "string" && isDraftWord(cell);
  };
}

/** The lines of the journal by position: signed amounts, days, order numbers. */
export function journalLines(
  table: TypedTable,
  columns: readonly ColumnInput[],
  today: Day,
): Omit<JournalLines, "totalsRepeat"> {
  const amounts = table.numbers("amount")?.values ?? new Float64Array(table.size).fill(NaN);
  const days = table.dates("orderDate")?.days ?? null;
  const isMonthly = table.made("orderDate") !== null;
  const { start } = journalWindow(today);
  const isNumbered = table.column("orderId") !== null;
  const areVisits = isVisitDay(table.column("orderDate"));
  const blanks = table.cells("amount").filter(isBlank).length;
  return {
    amounts: signedAmounts(table, isMonthly ? amounts.map((amount) => amount || NaN) : amounts, columns),
    days,
    orderIds: isNumbered ? table.texts("orderId") : null,
    amountsTellOrders: !isNumbered && (blanks * 2 > table.size || areVisits),
    isMonthly,
    hasPrevious: days?.some((day) => day <= start) ?? false,
  };
}
