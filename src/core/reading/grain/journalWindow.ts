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
