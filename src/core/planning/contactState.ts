import type { Options } from "../options";
import type { ContactState } from "../labels";

/** 0.7 × 90 is 62.99… in a double: a state is not lost to it. */
const NOISE = 1e-9;

/**
 * Where a customer stands in its rhythm, from the days since the last visit over the interval: up to date below
 * 70 %, due from 70 %, overdue above 100 %. Never visited is due now, not overdue.
 */
export function contactState(
  elapsed: number | null,
  interval: number,
  { dueFrom, overdueFrom }: Options["cadence"],
): Exclude<ContactState, "none"> {
  if (elapsed === null) return "due";
  if (elapsed > overdueFrom * interval + NOISE) return "overdue";
  return elapsed >= dueFrom * interval - NOISE ? "due" : "upToDate";
}
