import type { Day } from "../../model";
import { yearsBefore } from "../values/calendar";

/** The two periods of a journal, as days: the 12 months are (start, today], the 12 before are (startPrevious, start]. */
export interface JournalWindow {
  readonly today: Day;
  readonly start: Day;
  readonly startPrevious: Day;
}

/** The 12 months are the days after the same day last year, up to the reference date included. */
export function journalWindow(today: Day): JournalWindow {
  return { today, start: yearsBefore(today, 1), startPrevious: yearsBefore(today, 2) };
}

/** Lines of the month in which a period begins stand on its first day, before it does. */
const LONGEST_MONTH = 31;
/** A journal of two years may begin with days on which nobody orders. */
const QUIET_DAYS = 7;

/** True when a journal whose first line is of the day `first` tells all of the 12 months. */
export function coversYear(first: Day, { start }: JournalWindow, isMonthly: boolean): boolean {
  return first <= start + (isMonthly ? LONGEST_MONTH : 1);
}

/** True when it tells the 12 months before too: a part of them is not compared with a whole year. */
export function coversPreviousYear(
  first: Day,
  { startPrevious }: JournalWindow,
  isMonthly: boolean,
): boolean {
  return first <= startPrevious + (isMonthly ? LONGEST_MONTH : QUIET_DAYS);
}
