import type { Day } from "../model";
import { dateOf, weekdayOf } from "../stats/day";
import { holidaysOf } from "./holidays";
import { GOOD_FRIDAY, LOCAL_HOLIDAYS } from "./localHolidays";

/** Finds working days, remembering what it worked out: make one for a run. */
export interface WorkingDays {
  /** Whether a rep can see the customer that day: no weekend, no public holiday where the customer is. */
  readonly isWorking: (day: Day, department: string | null) => boolean;
  /** The day itself when it is a working day, else the next one. */
  readonly onOrAfter: (day: Day, department: string | null) => Day;
}

const SUNDAY = 0;
const SATURDAY = 6;

/** A calendar of working days (Monday to Friday, without French public holidays). */
export function workingDays(): WorkingDays {
  const holidays = new Map<string, ReadonlySet<Day>>();
  const byPlace = new Map<string, Map<Day, Day>>();
  const byDepartment = new Map<string | null, Map<Day, Day>>();

  function isHoliday(day: Day, place: string): boolean {
    const { year } = dateOf(day);
    const key = `${year} ${place}`;
    const known = holidays.get(key) ?? holidaysOf(year, place);
    holidays.set(key, known);
    return known.has(day);
  }
  function isWorking(day: Day, department: string | null): boolean {
    const weekday = weekdayOf(day);
    return weekday !== SUNDAY && weekday !== SATURDAY && !isHoliday(day, placeOf(department));
  }
  /** Départements without days off of their own share their answers. */
  function answersFor(department: string | null): Map<Day, Day> {
    const place = placeOf(department);
    const shared = byPlace.get(place) ?? new Map<Day, Day>();
    byPlace.set(place, shared);
    byDepartment.set(department, shared);
    return shared;
  }
  function onOrAfter(day: Day, department: string | null): Day {
    const known = byDepartment.get(department) ?? answersFor(department);
    const answer = known.get(day);
    if (answer !== undefined) return answer;
    let found = day;
    while (!isWorking(found, department)) found++;
    known.set(day, found);
    return found;
  }
  return { isWorking, onOrAfter };
}

/** Départements without days off of their own share one calendar. */
function placeOf(department: string | null): string {
  return department !== null && (GOOD_FRIDAY.has(department) || LOCAL_HOLIDAYS.has(department))
    ? department
    : "";
}
