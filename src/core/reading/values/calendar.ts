import type { Day } from "../../model";
import { dateOf, dayOf } from "../../stats/day";

/** Years from one 29 February to the next, 1900 and 2100 included. */
const MOST_BACK = 8;

/** Serial day of a calendar date of 1900–9999; null when there is no such date (31 February). Month 1–12. */
export function realDay(year: number, month: number, day: number): Day | null {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1900 && year <= 9999)) return null;
  const serial = dayOf(year, month, day);
  return day <= 28 || dateOf(serial).day === day ? serial : null;
}

/** The same calendar day `years` earlier; 29 February becomes 28 February. */
export function yearsBefore(serial: Day, years: number): Day {
  const { year, month, day } = dateOf(serial);
  return realDay(year - years, month, day) ?? dayOf(year - years, month, day - 1);
}

/** The latest such day of a year that is not after `asOf`; null when no year has it. Month 1–12. */
export function latestDay(month: number, day: number, asOf: Day): Day | null {
  const { year } = dateOf(asOf);
  for (let back = 0; back <= MOST_BACK; back++) {
    const serial = realDay(year - back, month, day);
    if (serial !== null && serial <= asOf) return serial;
  }
  return null;
}
