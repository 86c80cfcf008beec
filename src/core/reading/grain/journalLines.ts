import type { Day } from "../../model";
import type { ColumnInput } from "../columns/columnInput";
import type { TypedTable } from "../columns/typedTable";
import type { JournalLines } from "./journalFacts";
import { isBlank } from "../values/missing";
import { fewWords } from "./fewWords";
import { journalWindow } from "./journalWindow";
import { pipelineOf } from "./pipeline";
import { isVisitDay } from "./visitDays";
import {
  isCancelledOrder,
  isCreditNoteWord,
  isDocumentWord,
  isDraftWord,
  isQuoteWord,
} from "../values/statusWords";

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

/** Amounts of the lines, those of credit notes made negative when a column names the kind of document. */
function signedAmounts(
  table: TypedTable,
  amounts: Float64Array,
  columns: readonly ColumnInput[],
): Float64Array {
  const kinds = columns.find((column) => {
    const words = fewWords(table.cellsOf(column));
    return words.length > 1 && words.some(isCreditNoteWord) && !words.every(isCreditNoteWord);
  });
  if (kinds === undefined) return amounts;
  const cells = table.cellsOf(kinds);
  return amounts.map((amount, at) => {
    const cell = cells[at];
    return amount > 0 && typeof cell === "string" && isCreditNoteWord(cell) ? -amount : amount;
  });
}

/**
 * For each position, whether it is a quote or a draft among orders or invoices, or a deal that is still open: none is an order.
 * A journal of quotes alone is taken as it is.
 */
export function quoteLines(table: TypedTable, columns: readonly ColumnInput[]): (at: number) => boolean {
  const kinds = columns.find((column) => {
    const words = fewWords(table.cellsOf(column));
    const orders = words.filter((word) => isDocumentWord(word) && !isQuoteWord(word));
    return orders.length > 0 && words.some(isQuoteWord);
  });
  const isOpenDeal = pipelineOf(table)?.isOpen ?? (() => false);
  const isDraft = draftLines(table);
  const isOpen = (at: number): boolean => isOpenDeal(at) || isDraft(at);
  if (kinds === undefined) return isOpen;
  const cells = table.cellsOf(kinds);
  return (at) => {
    const cell = cells[at];
    return (typeof cell === "string" && isQuoteWord(cell)) || isOpen(at);
  };
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
