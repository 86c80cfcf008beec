import type { Day } from "../../core/model";
import { byUrgency } from "../../core/output/plan/byUrgency";
import type { SegmentedCustomer } from "../../core/segments";

/** Customers to contact until a day, in the order of the sheet's own list: overdue first, then by priority. */
export function dueWithin(customers: readonly SegmentedCustomer[], until: Day): readonly SegmentedCustomer[] {
  return customers.filter((one) => one.nextContact !== null && one.nextContact <= until).toSorted(byUrgency);
}
