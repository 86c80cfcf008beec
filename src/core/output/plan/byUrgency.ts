import type { SegmentedCustomer } from "../../segments";
import { byPriority } from "./byPriority";

/** Order of those to contact this week, in the sheet and in the pane: overdue first, then by priority. */
export function byUrgency(a: SegmentedCustomer, b: SegmentedCustomer): number {
  return late(b) - late(a) || byPriority(a, b);
}

function late(one: SegmentedCustomer): number {
  return one.contactState === "overdue" ? 1 : 0;
}
