import { onePerOrder } from "../grain/journalFacts";
import { cancellationsOf } from "../grain/cancellations";
import type { JournalLines } from "../grain/journalFacts";
import type { ColumnInput } from "../columns/columnInput";
import type { Refunds } from "../grain/refunds";
import { isJournal } from "../grain/isJournal";
import { coversYear, journalWindow } from "../grain/journalWindow";
import { pipelineOf } from "../grain/pipeline";
import { fewWords } from "../grain/fewWords";
import type { Customer } from "../../model";
import { isQuoteWord } from "../values/statusWords";
import type { Steps } from "../../steps";
import type { Finding } from "./issueCollector";
import { cellsAt, columnValues } from "./readingFacts";
import type { ReadingFacts } from "./readingFacts";

/** What is told of a journal: credit notes, lines that are no orders, no dates at all, less than two years of orders. */
export function* journalIssues(
  facts: ReadingFacts,
  lines: JournalLines | null,
  refunds: Refunds | null,
): Steps<readonly Finding[]> {
  const column = facts.table.column("amount");
  if (lines === null || column === null || !isJournal(facts.grain.grain)) return [];
  const values = columnValues(facts, "amount", column);
  const credits: number[] = [];
  let cents = 0;
  lines.amounts.forEach((amount, at) => {
    if (!(amount < 0) || facts.customerAt(at) === null) return;
    credits.push(at);
    cents -= Math.round(amount * 100);
  });
  const findings: Finding[] = [
    {
      code: "creditNotes",
      severity: "low",
      ...cellsAt(facts, column, credits),
      revenueAtStake: cents / 100,
      values,
    },
  ];
  yield;
  findings.push(...(yield* quotesCounted(facts, lines)));
  findings.push(...cancellationsUnread(facts, lines));
  yield;
  if (refunds !== null) findings.push(paidBack(facts, refunds));
  if (lines.amountsTellOrders) {
    const blank = [...lines.amounts.keys()].filter((at) => Number.isNaN(lines.amounts[at] ?? NaN));
    findings.push({
      code: "linesWithoutAmount",
      severity: "medium",
      ...cellsAt(facts, column, blank),
      values,
    });
  }
  yield;
  if (lines.totalsRepeat) findings.push(repeatedTotals(facts, lines, column));
  yield;
  if (lines.days === null)
    return [...findings, { code: "noOrderDates", severity: "high", cells: [], count: 1, values }];
  const date = facts.table.column("orderDate");
  const undated: number[] = [];
  lines.days.forEach((day, at) => {
    if (Number.isNaN(day)) undated.push(at);
  });
  if (date !== null) {
    const lost = undated.reduce(
      (sum, at) => sum + (facts.customerAt(at) === null ? 0 : Math.abs(lines.amounts[at] ?? NaN) || 0),
      0,
    );
    findings.push({
      code: "undatedOrders",
      severity: "high",
      ...cellsAt(facts, date, undated),
      revenueAtStake: Math.round(lost * 100) / 100,
      values: columnValues(facts, "orderDate", date),
    });
  }
  yield;
  const first = lines.days.reduce(
    (min, day, at) => (day < min && facts.customerAt(at) !== null ? day : min),
    Infinity,
  );
  const isShort = !coversYear(first, journalWindow(facts.today), lines.isMonthly);
  if ((isShort || !lines.coversPrevious) && Number.isFinite(first))
    findings.push({
      code: isShort ? "shortJournal" : "shortPreviousYear",
      severity: "low",
      cells: [],
      count: 1,
      values: { ...values, days: facts.today - first + 1, first },
    });
  return findings;
}

/** Lines that count though a word beside them says *Devis*: what it is said of is not sure. */
function* quotesCounted(facts: ReadingFacts, { amounts }: JournalLines): Steps<readonly Finding[]> {
  const deals = pipelineOf(facts.table); // the stage *Proposition* of a deal that was won
  const findings: Finding[] = [];
  for (const column of facts.columns) {
    const cells = facts.table.cellsOf(column);
    const quotes = fewWords(cells, true).filter(isQuoteWord);
    yield;
    if (quotes.length === 0 || column.match.other === "product") continue;
    const isQuote = (at: number): boolean =>
      quotes.includes(String(cells[at]).trim()) && deals?.isWon(at) !== true;
    findings.push(counted(facts, amounts, "quotesCounted", column, quotes, isQuote));
    yield;
  }
  return findings;
}

/** Lines that count though their cell under *Annulation* is not blank, for it says neither yes, no nor a day. */
function cancellationsUnread(facts: ReadingFacts, { amounts }: JournalLines): readonly Finding[] {
  return cancellationsOf(facts.table, facts.columns).map(({ column, cells, unread }) =>
    counted(facts, amounts, "cancellationsUnread", column, [...unread].map(String), (at) =>
      unread.has(cells[at] ?? ""),
    ),
  );
}

/** Lines that count in spite of the words beside them. */
function counted(
  facts: ReadingFacts,
  amounts: ArrayLike<number>,
  code: "quotesCounted" | "cancellationsUnread",
  column: ColumnInput,
  words: readonly string[],
  isSaid: (at: number) => boolean,
): Finding {
  const positions = [...facts.table.rows.keys()].filter((at) => facts.customerAt(at) !== null && isSaid(at));
  const cents = positions.reduce((sum, at) => sum + Math.abs(Math.round((amounts[at] ?? NaN) * 100) || 0), 0);
  return {
    code,
    severity: "medium",
    ...cellsAt(facts, column, positions),
    revenueAtStake: cents / 100,
    values: { ...columnValues(facts, "orderStatus", column), words: words.slice(0, 3).join(", ") },
  };
}

/** Lines of which a part was paid back and taken off. */
function paidBack(facts: ReadingFacts, { column, values }: Refunds): Finding {
  const positions: number[] = [];
  let cents = 0;
  values.forEach((refund, at) => {
    if (refund === 0 || facts.customerAt(at) === null) return;
    positions.push(at);
    cents += Math.round(refund * 100);
  });
  return {
    code: "refundsTaken",
    severity: "low",
    ...cellsAt(facts, column, positions),
    revenueAtStake: cents / 100,
    values: columnValues(facts, "amount", column),
  };
}

/** Lines whose amount was not added, because it is their order's total. */
function repeatedTotals(facts: ReadingFacts, lines: JournalLines, column: ColumnInput): Finding {
  const byCustomer = new Map<Customer, number[]>();
  for (let at = 0; at < facts.table.size; at++) {
    const customer = facts.customerAt(at);
    if (customer === null) continue;
    const positions = byCustomer.get(customer);
    if (positions === undefined) byCustomer.set(customer, [at]);
    else positions.push(at);
  }
  const left: number[] = [];
  let cents = 0;
  for (const positions of byCustomer.values()) {
    const counted = onePerOrder(lines, positions);
    for (const at of positions) {
      const amount = Math.round((lines.amounts[at] ?? NaN) * 100);
      if (counted.has(at) || Number.isNaN(amount)) continue;
      left.push(at);
      cents += Math.abs(amount);
    }
  }
  return {
    code: "orderTotalsRepeated",
    severity: "medium",
    ...cellsAt(
      facts,
      column,
      left.toSorted((a, b) => a - b),
    ),
    revenueAtStake: cents / 100,
    values: columnValues(facts, "amount", column),
  };
}
