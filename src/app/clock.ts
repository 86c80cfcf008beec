/** The machine's day: the only clock of the product. */
import type { Day } from "../core/model";
import { dayOf } from "../core/stats/day";

/** Today where the user is, as Excel's day. */
export function machineDay(now: Date = new Date()): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
