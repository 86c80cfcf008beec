import type { SegmentedCustomer } from "../../segments";

/** Order of a list of names: priority first, then revenue or potential, then the order of the sheet. */
export function byPriority(a: SegmentedCustomer, b: SegmentedCustomer): number {
  return (
    (b.priority?.points ?? -1) - (a.priority?.points ?? -1) ||
    amountOf(b) - amountOf(a) ||
    a.customer.row - b.customer.row
  );
}

function amountOf({ customer }: SegmentedCustomer): number {
  return customer.revenue ?? customer.potential ?? -1e15;
}
