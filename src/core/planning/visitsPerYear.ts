import type { PlanRow } from "../options";

const DAYS_A_YEAR = 365;

/** Visits that a plan row asks a year for one customer, at the given interval: ⌊365 / interval⌋, none by phone. */
export function visitsPerYear({ channels, once }: PlanRow, intervalDays: number | null): number {
  if (intervalDays === null || !channels.includes("visit")) return 0;
  return once ? 1 : Math.floor(DAYS_A_YEAR / intervalDays);
}
