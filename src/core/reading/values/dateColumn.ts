import type { CellValue, ColumnDecision, Day } from "../../model";
import { finish, inSteps, type Steps } from "../../steps";
import { isErrorCell, isMissingWord } from "./missing";
import { latestDay } from "./calendar";
import { swappedDays } from "./swappedDays";
import { readCompact, readDateText, readSerialText, type DateText } from "./dates";

/** A column of days read once: NaN is unknown. Rows are positions in the list that was read. */
export interface DateColumn {
  readonly days: Float64Array;
  readonly fromText: readonly number[];
  readonly errors: readonly number[];
  readonly unreadable: readonly number[];
  /** Cells such as 03/04/2025 read day first with nothing in the column to prove it. */
  readonly ambiguous: readonly number[];
  /** Cells that only read against the order of the column. */
  readonly odd: readonly number[];
  readonly monthOnly: readonly number[];
  /** *12/03*: the latest such day up to the day of reading. */
  readonly yearless: readonly number[];
  /** *il y a 3 mois*: counted back from the day of reading. */
  readonly relative: readonly number[];
  /** True dates whose day and month another program probably took one for the other. */
  readonly swapped: readonly number[];
  /** Serials no sale can have (1900, 2199…): unknown. */
  readonly implausible: readonly number[];
  /** The order taken for cells such as 03/04/2025; null when no cell asked for one. */
  readonly decision: OrderDecision | null;
}

type OrderDecision = Extract<ColumnDecision, { kind: "dayOrder" }>;

export interface DateColumnOptions {
  /** True to take the month first where the cells prove nothing. */
  readonly otherReading: boolean;
  /** The day from which *hier* and *12/03* are understood. */
  readonly asOf: Day;
  /** The order found before, over more cells than these. */
  readonly order?: OrderDecision["first"];
}

const FIRST_PLAUSIBLE = 18264; // 1 January 1950
const LAST_PLAUSIBLE = 73050; // 31 December 2099
const COMPACT_FIRST = 19500101;
const COMPACT_LAST = 20991231;

/**
 * Reads a column of dates with one decision on its order: a 13 or more in second place and none in first means month
 * first; else day first, or what `otherReading` says when no cell proves anything. The time of day is dropped.
 */
export function* dateColumnSteps(
  cells: readonly CellValue[],
  { otherReading, asOf, order }: DateColumnOptions,
): Steps<DateColumn> {
  const days = new Float64Array(cells.length).fill(NaN);
  const fromText: number[] = [];
  const errors: number[] = [];
  const unreadable: number[] = [];
  const monthOnly: number[] = [];
  const implausible: number[] = [];
  const relative: number[] = [];
  const toDate: (Yearless & { at: number })[] = [];
  const ordered: { at: number; dayFirst: number | null; monthFirst: number | null; same: boolean }[] = [];
  const keep = (at: number, day: number): void => {
    if (day < FIRST_PLAUSIBLE || day > LAST_PLAUSIBLE) implausible.push(at);
    else days[at] = day;
  };
  yield* inSteps(cells.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const cell = cells[at];
      if (cell === "" || cell === undefined) continue;
      if (typeof cell === "number") {
        if (cell >= COMPACT_FIRST && cell <= COMPACT_LAST && Number.isInteger(cell)) {
          const read = readCompact(cell);
          if (read?.kind === "day") keep(at, read.day);
          else unreadable.push(at);
        } else if (cell !== 0) keep(at, Math.floor(cell));
        continue;
      }
      const read = typeof cell === "string" ? readDateText(cell) : null;
      const serial = read === null && typeof cell === "string" ? readSerialText(cell) : null;
      if (serial !== null) {
        fromText.push(at);
        days[at] = serial;
      } else if (read === null) {
        if (isErrorCell(cell)) errors.push(at);
        else if (typeof cell !== "string" || !(cell.trim() === "" || isMissingWord(cell)))
          unreadable.push(at);
      } else if (read.kind === "day") {
        fromText.push(at);
        keep(at, read.day);
        if (read.monthOnly) monthOnly.push(at);
      } else if (read.kind === "order") {
        fromText.push(at);
        ordered.push({ at, dayFirst: read.dayFirst, monthFirst: read.monthFirst, same: read.same });
      } else if (read.kind === "yearless") toDate.push({ at, ...read });
      else if (read.kind === "ago") {
        relative.push(at);
        keep(at, asOf - read.days);
      }
    }
  });
  const dayProved = ordered.some((cell) => cell.monthFirst === null) || toDate.some(provesDay);
  const monthProved = ordered.some((cell) => cell.dayFirst === null);
  const silent = !dayProved && !monthProved;
  const byCells = silent ? null : monthProved && !dayProved ? "month" : "day";
  const first = order ?? byCells ?? (otherReading ? "month" : "day");
  let asked = false;
  const ambiguous: number[] = [];
  const odd: number[] = [];
  for (const cell of ordered) {
    const day = (first === "month" ? cell.monthFirst : cell.dayFirst) ?? cell.dayFirst ?? cell.monthFirst;
    if (cell.dayFirst !== null && cell.monthFirst !== null && !cell.same) asked = true;
    if (day !== null) keep(cell.at, day);
    if (silent && !cell.same) ambiguous.push(cell.at);
    if (dayProved && monthProved && cell.dayFirst === null) odd.push(cell.at);
  }
  const yearless: number[] = [];
  // 03/26 among them: months of a year, as 05/11 then is.
  const areMonths = first === "day" && toDate.some(({ second }) => second > 12) && !toDate.some(provesDay);
  for (const cell of toDate) {
    const { at, first: a, second: b, named } = cell;
    const monthFirst = first === "month" && !named ? latestDay(a, b, asOf) : null;
    const day = areMonths && !named ? null : (monthFirst ?? latestDay(b, a, asOf));
    if (day === null) unreadable.push(at);
    else {
      yearless.push(at);
      keep(at, day);
    }
  }
  const by = byCells !== null ? "cells" : otherReading ? "user" : "custom";
  const decision: OrderDecision | null = asked ? { kind: "dayOrder", first, by } : null;
  return {
    days,
    fromText,
    errors,
    unreadable,
    ambiguous,
    odd,
    monthOnly,
    yearless,
    relative,
    swapped: swappedDays(cells, ordered),
    implausible,
    decision,
  };
}

type Yearless = Extract<DateText, { kind: "yearless" }>;

/** 25/03 cannot be read month first. */
function provesDay({ first, named }: Yearless): boolean {
  return first > 12 && !named;
}

/** `dateColumnSteps` at one go. */
export function readDateColumn(cells: readonly CellValue[], options: DateColumnOptions): DateColumn {
  return finish(dateColumnSteps(cells, options));
}
