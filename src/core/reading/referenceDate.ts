import type { FieldId } from "../fields";
import type { Day, Reading } from "../model";
import type { TypedTable } from "./columns/typedTable";
import { dateOf } from "../stats/day";

/** The day from which « 12 months » and « days since » are counted, and where it comes from. */
export interface ReferenceDate {
  readonly today: Day;
  readonly from: Reading["todayFrom"];
  /** The newest past order or visit in the sheet; null without dates. */
  readonly newest: Day | null;
}

/** Fields whose days may tell the reference date. */
export const DATED: readonly FieldId[] = ["orderDate", "lastOrder", "lastVisit"];

/**
 * The user's day wins; else today, or the newest past order or visit when that is more than `staleAfterDays` old. A
 * sheet that says *il y a 3 mois* speaks of today.
 */
export function referenceDate(
  table: TypedTable,
  clock: Day,
  given: Day | null,
  staleAfterDays: number,
): ReferenceDate {
  let newest: Day | null = null;
  let isOfToday = false;
  for (const field of DATED) {
    const dates = table.dates(field);
    isOfToday ||= (dates?.relative.length ?? 0) > 0;
    for (const day of dates?.days ?? []) if (day <= clock && (newest === null || day > newest)) newest = day;
  }
  if (given !== null) return { today: given, from: "given", newest };
  const isStale = newest !== null && !isOfToday && clock - newest > staleAfterDays;
  return isStale && newest !== null
    ? { today: newest, from: "newestDate", newest }
    : { today: clock, from: "clock", newest };
}

const CLOSES_BEFORE = 92; // days before the end of its second year

/**
 * The second year of the latest business year named by two (*2025/2026*) that is over at that day: few such years end
 * after September.
 */
export function latestBusinessYear(today: Day): number {
  return latestFullYear(today + CLOSES_BEFORE);
}

/** The latest calendar year that is over at that day. */
export function latestFullYear(today: Day): number {
  const { year, month, day } = dateOf(today);
  return month === 12 && day === 31 ? year : year - 1;
}
