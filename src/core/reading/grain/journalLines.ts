import type { Day } from "../../model";
import type { ColumnInput } from "../columns/columnInput";
import { isOfMonths } from "../columns/made";
import type { TypedTable } from "../columns/typedTable";
import type { JournalLines } from "./journalFacts";
import { inSteps, type Steps } from "../../steps";
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
function* signedAmounts(
  amounts: Float64Array,
  kinds: KindsTelling,
  refunds: Refunds | null,
): Steps<Float64Array> {
  const kindAt = kinds("credit");
  yield;
  const signed = new Float64Array(amounts.length);
  yield* inSteps(amounts.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const amount = amounts[at] ?? NaN;
      signed[at] = amount > 0 && kindAt(at) === "credit" ? -amount : amount - (refunds?.values[at] ?? 0);
    }
  });
  return signed;
}

/**
 * For each position, whether it is a quote or a draft among orders or invoices, a deal that is still open, or an order
 * that its invoice repeats, or the payment of one: none counts. A journal of quotes alone is taken as it is.
 * `customers`: by position.
 */
export function* quoteLines(
  table: TypedTable,
  columns: readonly ColumnInput[],
  kinds: KindsTelling,
  customers: ArrayLike<number>,
): Steps<(at: number) => boolean> {
  const kindAt = kinds("quote");
  yield;
  const paymentAt = kinds("payment");
  yield;
  const beforeAt = kinds("before");
  yield;
  const invoiced = invoicedBefore(beforeAt, table.numbers("amount")?.values ?? [], customers);
  yield;
  const deals = pipelineOf(table);
  yield;
  const isDraft = yield* draftLines(table, columns);
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
function* draftLines(table: TypedTable, columns: readonly ColumnInput[]): Steps<(at: number) => boolean> {
  const ofStates = stateColumns(table, columns);
  const ofKinds = columns.filter((column) => namesKinds(column) && !ofStates.includes(column));
  const tests: ((at: number) => boolean)[] = [];
  for (const column of [...ofStates, ...ofKinds]) {
    if (column === table.column("status")) continue;
    const cells = table.cellsOf(column);
    const words = fewWords(cells, true);
    const unsent = new Set(words.filter(isUnsent));
    yield;
    if (unsent.size === 0) continue;
    const isDraft = withLinesBelow(table, [cells], (at) => {
      const cell = cells[at];
      return typeof cell === "string" && unsent.has(cell.trim());
    });
    yield;
    const tells =
      unsent.size === words.length
        ? cells.filter((_, at) => isDraft(at)).length * 2 < cells.length
        : ofStates.includes(column);
    if (tells) tests.push(isDraft);
    yield;
  }
  return (at) => tests.some((isDraft) => isDraft(at));
}

/** The lines of the journal by position: signed amounts, days (as given), order numbers. */
export function* journalLines(
  table: TypedTable,
  kinds: KindsTelling,
  days: Float64Array | null,
  today: Day,
  refunds: Refunds | null,
): Steps<Omit<JournalLines, "totalsRepeat" | "copies">> {
  const amounts = table.numbers("amount")?.values ?? new Float64Array(table.size).fill(NaN);
  const isMonthly = isOfMonths(table.made("orderDate"));
  const window = journalWindow(today);
  const isNumbered = table.column("orderId") !== null;
  const areVisits = isVisitDay(table.column("orderDate"));
  const blanks = table.cells("amount").filter(isBlank).length;
  yield;
  const told = isMonthly ? amounts.map((amount) => amount || NaN) : amounts;
  return {
    amounts: yield* signedAmounts(told, kinds, refunds),
    days,
    orderIds: isNumbered ? table.texts("orderId") : null,
    amountsTellOrders: !isNumbered && (blanks * 2 > table.size || areVisits),
    isMonthly,
    hasPrevious: days?.some((day) => day <= window.start) ?? false,
    coversPrevious: days?.some((day) => coversPreviousYear(day, window, isMonthly)) ?? false,
  };
}
