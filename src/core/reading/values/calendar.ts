import type { Day } from "../../model";

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Serial day of a calendar date; null when there is no such date (31 February). Month 1–12. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 9999) return null;
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day ? Math.round((time - EPOCH) / DAY_MS) : null;
}

/** Year, month 1–12 and day of a serial day. */
export function dateOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(EPOCH + day * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same calendar day `years` earlier; 29 February becomes 28 February. */
export function yearsBefore(day: Day, years: number): Day {
  const { year, month, day: dayOfMonth } = dateOf(day);
  return dayOf(year - years, month, dayOfMonth) ?? dayOf(year - years, month, dayOfMonth - 1) ?? day;
}
