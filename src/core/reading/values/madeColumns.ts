import type { CellValue, Day } from "../../model";
import { inSteps, type Steps } from "../../steps";
import type { Made } from "../columns/made";
import type { DateColumn } from "./dateColumn";
import { isErrorCell, isUnknown } from "./missing";
import { dateOf } from "../../stats/day";
import { realDay } from "./calendar";
import { dayOfMonth, firstDayOf } from "./months";
import type { NumberColumn } from "./numberColumn";
import { sharesOf } from "./percent";

/** A column that was read as one, its parts of equal length below each other, taken apart again. */
export function splitColumn(whole: NumberColumn, parts: number): readonly NumberColumn[] {
  const size = whole.values.length / parts;
  const apart = <T>(
    list: Iterable<T>,
    placeOf: (one: T) => number,
    moved: (one: T, at: number) => T,
  ): T[][] => {
    const lists = Array.from({ length: parts }, (): T[] => []);
    for (const one of list) lists[Math.floor(placeOf(one) / size)]?.push(moved(one, placeOf(one) % size));
    return lists;
  };
  const places = (list: Iterable<number>): number[][] =>
    apart(
      list,
      (at) => at,
      (_, at) => at,
    );
  const fromText = places(whole.fromText);
  const errors = places(whole.errors);
  const unreadable = places(whole.unreadable);
  const percents = places(whole.percents);
  const ambiguous = apart(
    whole.ambiguous,
    ({ at }) => at,
    (one, at) => ({ ...one, at }),
  );
  return fromText.map((_, i) => ({
    values: whole.values.subarray(i * size, (i + 1) * size),
    fromText: fromText[i] ?? [],
    errors: errors[i] ?? [],
    unreadable: unreadable[i] ?? [],
    ambiguous: ambiguous[i] ?? [],
    percents: new Set(percents[i]),
    mixedMarks: whole.mixedMarks,
    decision: whole.decision,
  }));
}

/** The numbers of a field that several columns make. `percentFormat`: whether the discounts are shown in %. */
export function madeNumbers(
  how: Made["how"],
  parts: readonly NumberColumn[],
  percentFormat: boolean,
): Steps<NumberColumn> {
  if (how === "sum") return sumOf(parts);
  return how === "cents" ? withCents(parts) : productOf(parts, percentFormat);
}

/** The sum of each row, to the cent: a blank adds nothing, all blanks are unknown, and so is a sum with an unreadable part. */
function sumOf(parts: readonly NumberColumn[]): Steps<NumberColumn> {
  return made(parts, (at) => {
    let sum = NaN;
    for (const { values } of parts) {
      const value = values[at] ?? NaN;
      if (!Number.isNaN(value)) sum = Number.isNaN(sum) ? value : sum + value;
    }
    return sum;
  });
}

/** Price × quantity of each row, to the cent, less a discount in %; a blank discount is none. */
function productOf(parts: readonly NumberColumn[], percentFormat: boolean): Steps<NumberColumn> {
  const [price, quantity, discount] = parts;
  const shares = discount === undefined ? undefined : sharesOf(discount, percentFormat);
  return made(parts, (at) => {
    const share = shares?.[at] ?? NaN;
    const whole = (price?.values[at] ?? NaN) * (quantity?.values[at] ?? NaN);
    return Number.isNaN(share) ? whole : whole * (1 - share);
  });
}

/** Euros and the cents that stand apart, 0–99; blank cents are none. */
function withCents(parts: readonly NumberColumn[]): Steps<NumberColumn> {
  const [euros, cents] = parts;
  return made(parts, (at) => {
    const whole = euros?.values[at] ?? NaN;
    const rest = (cents?.values[at] ?? NaN) / 100 || 0;
    return whole < 0 ? whole - rest : whole + rest;
  });
}

function* made(parts: readonly NumberColumn[], valueAt: (at: number) => number): Steps<NumberColumn> {
  const all = (list: "errors" | "unreadable"): readonly number[] =>
    [...new Set(parts.flatMap((part) => part[list]))].sort((a, b) => a - b);
  const errors = all("errors");
  const unreadable = all("unreadable");
  const lost = new Set([...errors, ...unreadable]);
  const values = new Float64Array(parts[0]?.values.length ?? 0).fill(NaN);
  yield* inSteps(values.length, (from, to) => {
    for (let at = from; at < to; at++) if (!lost.has(at)) values[at] = toCents(valueAt(at));
  });
  return {
    values,
    errors,
    unreadable,
    fromText: [],
    ambiguous: [],
    mixedMarks: false,
    percents: new Set(),
    decision: null,
  };
}

/** Half a cent goes up, as a calculator has it, whatever the last bits of the product. */
function toCents(value: number): number {
  return Math.round(Math.round(value * 1e6) / 1e4) / 100;
}

const LISTS = [
  ...(["fromText", "errors", "unreadable", "ambiguous", "odd"] as const),
  ...(["monthOnly", "yearless", "relative", "implausible", "swapped"] as const),
];

/** A column of days that was read as one, its parts of equal length below each other, taken apart again. */
export function splitDays(whole: DateColumn, parts: number): readonly DateColumn[] {
  const size = whole.days.length / parts;
  return Array.from({ length: parts }, (_, i) => ({
    ...whole,
    ...lists((list) => whole[list].filter((at) => Math.floor(at / size) === i).map((at) => at - i * size)),
    days: whole.days.subarray(i * size, (i + 1) * size),
  }));
}

/** The latest day of each row up to `asOf`; where all are to come, the latest of them. */
export function* latestDays(parts: readonly DateColumn[], asOf: Day): Steps<DateColumn> {
  const days = new Float64Array(parts[0]?.days.length ?? 0).fill(NaN);
  yield* inSteps(days.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const known = parts.map((part) => part.days[at] ?? NaN).filter((day) => !Number.isNaN(day));
      const past = known.filter((day) => day <= asOf);
      if (known.length > 0) days[at] = Math.max(...(past.length > 0 ? past : known));
    }
  });
  const all = lists((list) => [...new Set(parts.flatMap((part) => part[list]))]);
  return { ...all, days, decision: parts[0]?.decision ?? null };
}

type Lists = Pick<DateColumn, (typeof LISTS)[number]>;

function lists(of: (list: keyof Lists) => readonly number[]): Lists {
  // -- the keys are those of the lists by type
  return Object.fromEntries(LISTS.map((list) => [list, of(list)])) as unknown as Lists;
}

/** Days that are known already. */
export function* givenDays(days: Float64Array): Steps<DateColumn> {
  yield;
  return { ...lists(() => []), days, decision: null };
}

/**
 * The first days of months; the year is in the cell of the month, or else in that of `years`. With `daysOfMonth`, those
 * days of them: unknown where there is none.
 */
export function* monthDays(
  months: readonly CellValue[],
  years: readonly CellValue[],
  daysOfMonth: readonly CellValue[] | null = null,
): Steps<DateColumn> {
  const days = new Float64Array(months.length).fill(NaN);
  const errors: number[] = [];
  const unreadable: number[] = [];
  yield* inSteps(months.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const cell = months[at] ?? "";
      const first = firstDayOf(cell, years[at] ?? "");
      if (first !== null) days[at] = daysOfMonth === null ? first : dayIn(first, daysOfMonth[at] ?? "");
      else if (isErrorCell(cell)) errors.push(at);
      else if (!isUnknown(cell)) unreadable.push(at);
    }
  });
  return {
    days,
    errors,
    unreadable,
    fromText: [],
    ambiguous: [],
    odd: [],
    monthOnly: [],
    yearless: [],
    relative: [],
    swapped: [],
    implausible: [],
    decision: null,
  };
}

/** The day of the month that begins on `first`; NaN where there is no such day. */
function dayIn(first: Day, cell: CellValue): number {
  const day = dayOfMonth(cell);
  const { year, month } = dateOf(first);
  return day === null ? NaN : (realDay(year, month, day) ?? NaN);
}
