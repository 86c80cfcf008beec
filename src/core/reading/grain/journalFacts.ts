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
  /** True when most lines have no amount and none an order number: visits noted among orders, which amounts tell. */
  readonly amountsTellOrders: boolean;
  /** True when lines are dated by their month: one without revenue (NaN, where the sheet has 0) is no order. */
  readonly isMonthly: boolean;
  /** False when no line is older than the 12 months: what came before is unknown. */
  readonly hasPrevious: boolean;
}

/** Sums the lines of one client to the cent; credit notes lower revenue and are no orders. */
export function journalFacts(
  lines: JournalLines,
  positions: readonly number[],
  window: JournalWindow,
): JournalFacts {
  let cents = 0;
  let centsPrevious = 0;
  let lastOrder = NaN;
  const counted = lines.totalsRepeat ? onePerOrder(lines, positions) : null;
  const totals = orderTotals(lines, positions);
  const orders = new Set<string | number>();
  for (const at of positions) {
    const day = lines.days === null ? window.today : (lines.days[at] ?? NaN);
    const amount = counted?.has(at) === false ? NaN : (lines.amounts[at] ?? NaN);
    if (Number.isNaN(day) || day > window.today) continue;
    if ((lines.amountsTellOrders || lines.isMonthly) && Number.isNaN(lines.amounts[at] ?? NaN)) continue;
    const isOrder = (totals.get(orderOf(lines, at)) ?? 0) >= 0;
    if (isOrder && lines.days !== null && !(day <= lastOrder)) lastOrder = day;
    if (day > window.start) {
      cents += toCents(amount);
      if (isOrder) orders.add(orderOf(lines, at));
    } else if (day > window.startPrevious) centsPrevious += toCents(amount);
  }
  const revenue = cents / 100;
  return {
    revenue,
    revenuePrevious: lines.hasPrevious ? centsPrevious / 100 : NaN,
    orders: orders.size,
    averageOrder: orders.size > 0 ? revenue / orders.size : NaN,
    lastOrder,
  };
}

function toCents(amount: number): number {
  return Number.isNaN(amount) ? 0 : Math.round(amount * 100);
}

/** An order is its number, else its day and whether it gives money back. */
function orderOf(lines: JournalLines, at: number): string | number {
  const id = lines.orderIds?.[at] ?? null;
  if (id !== null) return id;
  if (lines.days === null) return `row ${at}`;
  const day = lines.days[at] ?? NaN;
  return (lines.amounts[at] ?? 0) < 0 ? -day : day;
}

function orderTotals(
  lines: JournalLines,
  positions: readonly number[],
): ReadonlyMap<string | number, number> {
  const totals = new Map<string | number, number>();
  for (const at of positions) {
    const order = orderOf(lines, at);
    totals.set(order, (totals.get(order) ?? 0) + toCents(lines.amounts[at] ?? NaN));
  }
  return totals;
}

/**
 * Of lines that carry their order's total, the one that counts: with the amount that most lines of the order hold, the
 * largest of equals, on its latest day. A line without order number counts by itself.
 */
export function onePerOrder(
  { amounts, days, orderIds }: JournalLines,
  positions: readonly number[],
): ReadonlySet<number> {
  const counted = new Set<number>();
  const orders = new Map<string, number[]>();
  for (const at of positions) {
    const id = orderIds?.[at] ?? null;
    const order = id === null ? undefined : orders.get(id);
    if (id === null) counted.add(at);
    else if (order === undefined) orders.set(id, [at]);
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
