import type { Options } from "../options";

/** Visits that the rep can make in a year: visits a day × field days a week × weeks. */
export function capacity({ visitsPerDay, daysPerWeek, weeks }: Options["capacity"]): number {
  return visitsPerDay * daysPerWeek * weeks;
}
