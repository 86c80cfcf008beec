import type { Day } from "../model";
import type { WorkingDays } from "./workingDays";

/**
 * Without any date of visit: the contacts of one segment spread evenly over the working days of its interval, from
 * `today` on. `departments` are those of its customers, the most urgent first; the days come in the same order,
 * each moved to a working day where the customer is.
 */
export function spread(
  departments: readonly (string | null)[],
  interval: number,
  today: Day,
  calendar: WorkingDays,
): readonly Day[] {
  const days = Array.from({ length: Math.max(1, interval) }, (_, i) => today + i).filter((day) =>
    calendar.isWorking(day, null),
  );
  return departments.map((department, i) => {
    const day = days[Math.floor((i * days.length) / departments.length)] ?? today;
    return calendar.onOrAfter(day, department);
  });
}
