import type { Day } from "../../core/model";
import type { SegmentedCustomer } from "../../core/segments";

/** Customers to contact until a day, overdue ones included: the most urgent day first, then the highest priority. */
export function dueWithin(customers: readonly SegmentedCustomer[], until: Day): readonly SegmentedCustomer[] {
  return customers
    .filter((one) => one.nextContact !== null && one.nextContact <= until)
    .toSorted(
      (a, b) =>
        (b.priority?.points ?? 0) - (a.priority?.points ?? 0) ||
        (a.nextContact ?? 0) - (b.nextContact ?? 0) ||
        a.customer.row - b.customer.row,
    );
}
