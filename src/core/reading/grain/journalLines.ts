import type { Day } from "../../model";
import type { ColumnInput } from "../columns/columnInput";
import { isOfMonths } from "../columns/made";
import type { TypedTable } from "../columns/typedTable";
import type { JournalLines } from "./journalFacts";
import { isBlank } from "../values/missing";
import { invoicedBefore, namesKinds, type KindsTelling } from "./documents";
import { fewWords } from "./fewWords";
import { coversPreviousYear, journalWindow } from "./journalWindow";
import { pipelineOf } from "./pipeline";
import { stateColumns, withLinesBelow } from "./orderStates";
import type { Refunds } from "./refunds";
import { isVisitDay } from "./visitDays";
import { isDraftWord, isQuoteWord } from "../values/statusWords";

/** Amounts of the lines less what was paid back, those of credit notes negative when something tells the kind of document. */
function signedAmounts(amounts: Float64Array, kinds: KindsTelling, refunds: Refunds | null): Float64Array {
  const kindAt = kinds("credit");
  return amounts.map((amount, at) =>
    amount > 0 && kindAt(at) === "credit" ? -amount : amount - (refunds?.values[at] ?? 0),
  );
}

/**
 * For each position, whether it is a quote or a draft among orders or invoices, a deal that is still open, or an order
 * that its invoice repeats, or the payment of one: none counts. A journal of quotes alone is taken as it is.
 * `customers`: by position.
 */
export function quoteLines(
  table: TypedTable,
  columns: readonly ColumnInput[],
  kinds: KindsTelling,
  customers: ArrayLike<number>,
): (at: number) => boolean {
  const kindAt = kinds("quote");
  const paymentAt = kinds("payment");
  const invoiced = invoicedBefore(kinds("before"), table.numbers("amount")?.values ?? [], customers);
  const deals = pipelineOf(table);
  const isDraft = draftLines(table, columns);
  return (at) =>
    kindAt(at) === "quote" ||
    paymentAt(at) === "payment" ||
    invoiced.has(at) ||
    deals?.isOpen(at) === true ||
    // The stage *Proposition* of a deal that was won.
    (deals?.isWon(at) !== true && isDraft(at));
}

const isUnsent = (word: string): boolean => isDraftWord(word) || isQuoteWord(word);

/**
 * *Brouillon* and *Devis* among the states of orders that were sent, and such a mark on few rows with nothing on the
 * others, in a column of states or of kinds.
 */
function draftLines(table: TypedTable, columns: readonly ColumnInput[]): (at: number) => boolean {
  const ofStates = stateColumns(table, columns);
  const ofKinds = columns.filter((column) => namesKinds(column) && !ofStates.includes(column));
  const tests = [...ofStates, ...ofKinds].flatMap((column) => {
    if (column === table.column("status")) return [];
    const cells = table.cellsOf(column);
    const words = fewWords(cells, true);
    if (!words.some(isUnsent)) return [];
    const isDraft = withLinesBelow(table, [cells], (at) => {
      const cell = cells[at];
      return typeof cell === "string" && isUnsent(cell);
    });
    const tells = words.every(isUnsent)
      ? cells.filter((_, at) => isDraft(at)).length * 2 < cells.length
      : ofStates.includes(column);
    return tells ? [isDraft] : [];
  });
  return (at) => tests.some((isDraft) => isDraft(at));
}

/** The lines of the journal by position: signed amounts, days (as given), order numbers. */
export function journalLines(
  table: TypedTable,
  kinds: KindsTelling,
  days: Float64Array | null,
  today: Day,
  refunds: Refunds | null,
): Omit<JournalLines, "totalsRepeat" | "copies"> {
  const amounts = table.numbers("amount")?.values ?? new Float64Array(table.size).fill(NaN);
  const isMonthly = isOfMonths(table.made("orderDate"));
  const window = journalWindow(today);
  const isNumbered = table.column("orderId") !== null;
  const areVisits = isVisitDay(table.column("orderDate"));
  const blanks = table.cells("amount").filter(isBlank).length;
  return {
    amounts: signedAmounts(isMonthly ? amounts.map((amount) => amount || NaN) : amounts, kinds, refunds),
    days,
    orderIds: isNumbered ? table.texts("orderId") : null,
    amountsTellOrders: !isNumbered && (blanks * 2 > table.size || areVisits),
    isMonthly,
    hasPrevious: days?.some((day) => day <= window.start) ?? false,
    coversPrevious: days?.some((day) => coversPreviousYear(day, window, isMonthly)) ?? false,
  };
}
