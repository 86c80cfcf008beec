import { inSteps, type Steps } from "../../steps";
import type { TypedTable } from "../columns/typedTable";
import { isDitto } from "../values/ditto";
import { isBlank } from "../values/missing";
import { ordersOfSeveralLines } from "./orderGroups";

/** The days of the lines of a journal. */
export interface OrderDays {
  /** By position, NaN where unknown. */
  readonly days: Float64Array;
  /** Positions that took the day written once above them. */
  readonly filledDown: readonly number[];
}

/**
 * The days of a journal's lines; null without a column of days. An order dated on its first line only dates the lines
 * below it, and its other lines by its number and customer; one of several days none. A day written once dates the
 * lines below it. `customers`: by position; `isApart`: a sum, or below a blank row.
 */
export function* orderDays(
  table: TypedTable,
  customers: ArrayLike<number>,
  isApart: (at: number) => boolean,
): Steps<OrderDays | null> {
  const days = table.dates("orderDate")?.days ?? null;
  if (days === null) return null;
  const cells = table.cells("orderDate");
  const dittos = table.made("orderDate") === null ? [...cells.keys()].filter((at) => isDitto(cells[at])) : [];
  if (!days.some(Number.isNaN)) return { days, filledDown: dittos };
  const filled = days.map((day, at) => (isBlank(cells[at]) ? (days[table.headOf(at)] ?? day) : day));
  const ofSeveral =
    table.column("orderId") === null ? [] : yield* ordersOfSeveralLines(table.texts("orderId"), customers);
  for (const lines of ofSeveral) {
    const known = new Set(lines.map((at) => days[at] ?? NaN).filter((day) => !Number.isNaN(day)));
    const [day = NaN] = known;
    if (known.size === 1) for (const at of lines) if (isBlank(cells[at])) filled[at] = day;
  }
  const isLine = (at: number): boolean => (customers[at] ?? -1) >= 0 && Number.isNaN(filled[at] ?? NaN);
  const below = yield* belowDays(days, (at) => isBlank(cells[at]) && isLine(at), isApart);
  for (const [at, day] of below) filled[at] = day;
  return { days: filled, filledDown: [...dittos, ...below.keys()].sort((a, b) => a - b) };
}

/** Share of the dated lines that blank ones are at least where a day is written once. */
const SOME = 0.1;
const FEWEST = 3;

/**
 * The days of the lines without one, below a day that is written once for all its lines: days that go on from one to
 * the next, none written twice, with several such lines under one of them. A day that cannot be read ends the one above.
 */
function* belowDays(
  days: Float64Array,
  isUndated: (at: number) => boolean,
  isApart: (at: number) => boolean,
): Steps<ReadonlyMap<number, number>> {
  const below = new Map<number, number>();
  let [day, last, rising, falling, written, run, longest] = [NaN, NaN, 0, 0, 0, 0, 0];
  yield* inSteps(days.length, (from, to) => {
    for (let at = from; at < to; at++) {
      if (isApart(at)) day = NaN;
      const own = days[at] ?? NaN;
      if (!Number.isNaN(own)) {
        if (own > last) rising++;
        if (own < last) falling++;
        written++;
        day = last = own;
        run = 0;
      } else if (!isUndated(at)) day = NaN;
      else if (!Number.isNaN(day)) {
        below.set(at, day);
        longest = Math.max(longest, ++run);
      }
    }
  });
  const goOn = Math.max(rising, falling) === written - 1;
  const isHabit = longest > 1 && below.size >= Math.max(FEWEST, SOME * written);
  return goOn && isHabit ? below : new Map();
}
