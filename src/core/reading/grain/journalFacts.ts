import { pickNumber } from "../customers/pick";
import type { JournalWindow } from "./journalWindow";

/** What the lines of one client add up to. Euros; NaN is unknown. */
export interface JournalFacts {
  readonly revenue: number;
  readonly revenuePrevious: number;
  readonly orders: number;
  readonly averageOrder: number;
  readonly lastOrder: number;
}

/** The lines of a journal, by position. `days` null: the journal has no dates and every line counts. */
export interface JournalLines {
  readonly amounts: Float64Array;
  readonly days: Float64Array | null;
  readonly orderIds: readonly (string | null)[] | null;
  /** True when each line carries its order's total: it counts once an order. */
  readonly totalsRepeat: boolean;
  /** Lines that do not count because their document stands twice in the sheet. */
  readonly copies: ReadonlySet<number>;
  /** True when most lines have no amount and none an order number: visits noted among orders, which amounts tell. */
  readonly amountsTellOrders: boolean;
  /** True when lines are dated by their month: one without revenue (NaN, where the sheet has 0) is no order. */
  readonly isMonthly: boolean;
  /** False when no line is older than 12 months: what came before is unknown. */
  readonly hasPrevious: boolean;
  /** False when the lines do not reach back 24 months: they tell of the 12 months before in part only. */
  readonly coversPrevious: boolean;
}

/** What is known of the lines of one order, or of one period. */
interface Sum {
  cents: number;
  /** True when a line that is no credit note has an amount. */
  isKnown: boolean;
  /** True when a line has no amount, and no other line of its order either. */
  isUntold: boolean;
}

/**
 * Sums the lines of one client to the cent; credit notes lower revenue and are no orders. Of a period whose orders have
 * no amount at all the revenue is unknown, not 0.
 */
export function journalFacts(
  lines: JournalLines,
  all: readonly number[],
  window: JournalWindow,
): JournalFacts {
  const positions = lines.copies.size === 0 ? all : all.filter((at) => !lines.copies.has(at));
  const year = nothing();
  const yearBefore = nothing();
  let lastOrder = NaN;
  const counted = lines.totalsRepeat ? onePerOrder(lines, positions) : null;
  const amountAt = (at: number): number => (counted?.has(at) === false ? NaN : (lines.amounts[at] ?? NaN));
  const sums = orderSums(lines, positions, amountAt);
  const orders = new Set<string | number>();
  for (const at of positions) {
    const day = lines.days === null ? window.today : (lines.days[at] ?? NaN);
    if (Number.isNaN(day) || day > window.today || isNoOrder(lines, at)) continue;
    const order = orderOf(lines, at);
    const sum = sums.get(order) ?? nothing();
    const isOrder = (sum.cents >= 0 || !sum.isKnown) && !isCredit(lines, at);
    if (isOrder && lines.days !== null && !(day <= lastOrder)) lastOrder = day;
    if (day > window.start) {
      add(year, amountAt(at), sum);
      if (isOrder) orders.add(order);
    } else if (day > window.startPrevious) add(yearBefore, amountAt(at), sum);
  }
  const revenue = euros(year);
  return {
    revenue,
    revenuePrevious: lines.hasPrevious ? euros(yearBefore) : NaN,
    orders: orders.size,
    averageOrder: orders.size > 0 ? revenue / orders.size : NaN,
    lastOrder,
  };
}

/** True for a line without an amount where the amounts tell which lines are orders. */
export function isNoOrder({ amounts, amountsTellOrders, isMonthly }: JournalLines, at: number): boolean {
  return (amountsTellOrders || isMonthly) && Number.isNaN(amounts[at] ?? NaN);
}

function isCredit({ amounts }: JournalLines, at: number): boolean {
  return (amounts[at] ?? NaN) < 0;
}

/** An order of a client is its number, else its day and whether it gives money back. */
export function orderOf(lines: JournalLines, at: number): string | number {
  const id = lines.orderIds?.[at] ?? null;
  if (id !== null) return id;
  if (lines.days === null) return `row ${at}`;
  const day = lines.days[at] ?? NaN;
  return isCredit(lines, at) ? -day : day;
}

function orderSums(
  lines: JournalLines,
  positions: readonly number[],
  amountAt: (at: number) => number,
): ReadonlyMap<string | number, Sum> {
  const sums = new Map<string | number, Sum>();
  for (const at of positions) {
    const order = orderOf(lines, at);
    const sum = sums.get(order) ?? nothing();
    add(sum, amountAt(at), sum);
    sums.set(order, sum);
  }
  return sums;
}

const nothing = (): Sum => ({ cents: 0, isKnown: false, isUntold: false });

function add(sum: Sum, amount: number, order: Sum): void {
  if (Number.isNaN(amount)) sum.isUntold ||= !order.isKnown;
  else sum.cents += Math.round(amount * 100);
  sum.isKnown ||= amount >= 0;
}

/** Euros of a period; NaN where all that is known of it is what was given back. */
function euros({ cents, isKnown, isUntold }: Sum): number {
  return isUntold && !isKnown ? NaN : cents / 100;
}

/**
 * Of lines that carry their order's total, the one that counts: with the amount that most lines of the order hold, the
 * largest of equals, on its latest day. Its credit notes are counted apart; a line without order number by itself.
 */
export function onePerOrder(journal: JournalLines, positions: readonly number[]): ReadonlySet<number> {
  const { amounts, days, orderIds } = journal;
  const counted = new Set<number>();
  const orders = new Map<string, number[]>();
  for (const at of positions) {
    const id = orderIds?.[at] ?? null;
    if (id === null) {
      counted.add(at);
      continue;
    }
    const document = isCredit(journal, at) ? `-${id}` : `+${id}`;
    const order = orders.get(document);
    if (order === undefined) orders.set(document, [at]);
    else order.push(at);
  }
  for (const lines of orders.values()) {
    const total = pickNumber(amounts, lines);
    const holders = lines.filter((at) => total === null || amounts[at] === total);
    const latest = holders.reduce((best, at) => ((days?.[at] ?? NaN) > (days?.[best] ?? NaN) ? at : best));
    counted.add(latest);
  }
  return counted;
}
