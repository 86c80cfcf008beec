import type { Day } from "../../model";

const EPOCH = 25569; // serial of 1 January 1970
const ERA = 146097; // days in 400 years

/** Days in a month 1–12 of the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** Serial day of a calendar date; null when there is no such date (31 February). Month 1–12, years 1900–9999. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (!(month >= 1 && month <= 12 && year >= 1900 && year <= 9999)) return null;
  if (!(day >= 1 && day <= daysIn(year, month))) return null;
  // Days of the civil calendar, years starting in March so that the leap day is the last.
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * ERA + dayOfEra - 719468 + EPOCH;
}

/** Year, month 1–12 and day of a serial day. */
export function dateOf(serial: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const z = serial - EPOCH + 719468;
  const era = Math.floor(z / ERA);
  const dayOfEra = z - era * ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** The same calendar day `years` earlier; 29 February becomes 28 February. */
export function yearsBefore(serial: Day, years: number): Day {
  const { year, month, day } = dateOf(serial);
  return dayOf(year - years, month, day) ?? dayOf(year - years, month, day - 1) ?? serial;
}
