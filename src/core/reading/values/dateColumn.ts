import type { CellValue, ColumnDecision } from "../../model";
import { finish, inSteps, type Steps } from "../../steps";
import { isErrorCell, isMissingWord } from "./missing";
import { readCompact, readDateText } from "./dates";

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
  /** Serials no sale can have (1900, 2199…): unknown. */
  readonly implausible: readonly number[];
  /** The order taken for cells such as 03/04/2025; null when no cell asked for one. */
  readonly decision: OrderDecision | null;
}

type OrderDecision = Extract<ColumnDecision, { kind: "dayOrder" }>;

const FIRST_PLAUSIBLE = 18264; // 1 January 1950
const LAST_PLAUSIBLE = 73050; // 31 December 2099
const COMPACT_FIRST = 19500101;
const COMPACT_LAST = 20991231;

/**
 * Reads a column of dates with one decision on its order: a 13 or more in second place and none in first means month
 * first; else day first, or what `otherReading` says when no cell proves anything. `decided` is the order found before,
 * over more cells than these. The time of day is dropped.
 */
export function* dateColumnSteps(
  cells: readonly CellValue[],
  otherReading: boolean,
  decided?: OrderDecision["first"],
): Steps<DateColumn> {
  const days = new Float64Array(cells.length).fill(NaN);
  const fromText: number[] = [];
  const errors: number[] = [];
  const unreadable: number[] = [];
  const monthOnly: number[] = [];
  const implausible: number[] = [];
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
      if (read === null) {
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
      }
    }
  });
  const dayProved = ordered.some((cell) => cell.monthFirst === null);
  const monthProved = ordered.some((cell) => cell.dayFirst === null);
  const silent = !dayProved && !monthProved;
  const byCells = silent ? null : monthProved && !dayProved ? "month" : "day";
  const first = decided ?? byCells ?? (otherReading ? "month" : "day");
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
  const by = byCells !== null ? "cells" : otherReading ? "user" : "custom";
  const decision: OrderDecision | null = asked ? { kind: "dayOrder", first, by } : null;
  return { days, fromText, errors, unreadable, ambiguous, odd, monthOnly, implausible, decision };
}

/** `dateColumnSteps` at one go. */
export function readDateColumn(
  cells: readonly CellValue[],
  otherReading: boolean,
  decided?: OrderDecision["first"],
): DateColumn {
  return finish(dateColumnSteps(cells, otherReading, decided));
}
