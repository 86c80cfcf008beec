import type { Segmentation, SegmentedCustomer } from "../../core/segments";
import type { SheetFilter } from "../appPort";

/** The customers that pass a filter: OR inside a list, AND between lists; an unknown value passes no list that asks. */
export function filterCustomers(
  segmentation: Segmentation,
  filter: SheetFilter,
): readonly SegmentedCustomer[] {
  const until = filter.dueWithinDays === null ? null : segmentation.reading.today + filter.dueWithinDays;
  return segmentation.customers.filter(
    (one) =>
      passes(filter.segments, one.abc) &&
      passes(filter.zones, one.zone) &&
      passes(filter.sectors, one.sector) &&
      passes(filter.priorities, one.priority?.rank ?? null) &&
      passes(filter.populations, one.customer.population) &&
      passes(filter.contacts, one.contactState) &&
      passes(filter.potentials, one.potential?.level ?? null) &&
      (until === null || (one.nextContact !== null && one.nextContact <= until)),
  );
}

/** Every sheet row of those customers, in order. */
export function rowsOf(customers: readonly SegmentedCustomer[]): readonly number[] {
  return customers.flatMap(({ customer }) => customer.rows).toSorted((a, b) => a - b);
}

function passes<T>(asked: readonly T[], value: T | null): boolean {
  return asked.length === 0 || (value !== null && asked.includes(value));
}
