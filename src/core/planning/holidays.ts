import joursFeries from "@socialgouv/jours-feries";
import type { Day } from "../model";
import { dayOf } from "../stats/day";
import { ALSACE_MOSELLE, GOOD_FRIDAY, LOCAL_HOLIDAYS } from "./localHolidays";

const GOOD_FRIDAY_NAME = "Vendredi Saint";
const SAINT_STEPHEN_NAME = "Saint Étienne";
const HALF_A_DAY = 12 * 3_600_000;

/**
 * Public holidays of a year where the customer is: the eleven national ones (Whit Monday among them), those of
 * Alsace-Moselle, and those of the overseas départements and collectivities. `department` is a code such as "59",
 * "2A" or "974"; null or unknown = metropolitan France.
 */
export function holidaysOf(year: number, department: string | null): ReadonlySet<Day> {
  const code = department ?? "";
  const days = new Set<Day>();
  for (const [name, date] of Object.entries(joursFeries(year, { alsace: true }))) {
    if (name === GOOD_FRIDAY_NAME && !GOOD_FRIDAY.has(code)) continue;
    if (name === SAINT_STEPHEN_NAME && !ALSACE_MOSELLE.has(code)) continue;
    days.add(localDay(date));
  }
  for (const { month, day, firstYear = -Infinity, lastYear = Infinity } of LOCAL_HOLIDAYS.get(code) ?? []) {
    if (year >= firstYear && year <= lastYear) days.add(dayOf(year, month, day));
  }
  return days;
}

/**
 * The library counts days of 24 hours from local midnight: where clocks change at Easter it is an hour off, so the
 * date is read at noon.
 */
function localDay(date: Date): Day {
  const noon = new Date(date.getTime() + HALF_A_DAY);
  return dayOf(noon.getFullYear(), noon.getMonth() + 1, noon.getDate());
}
