import type { Day } from "../model";
import type { WorkingDays } from "./workingDays";

/**
 * The day to see or call the customer: last visit plus interval, moved to a working day where the customer is; a day
 * already past, or no known visit, is the next working day from `today` on.
 */
export function nextContact(
  lastVisit: Day | null,
  interval: number,
  today: Day,
  department: string | null,
  calendar: WorkingDays,
): Day {
  const wanted = lastVisit === null ? today : Math.max(today, lastVisit + interval);
  return calendar.onOrAfter(wanted, department);
}
