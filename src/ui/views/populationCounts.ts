import type { SegmentedCustomer } from "../../core/segments";

/** How many customers of a list are segmented (clients and prospects), are prospects, and are closed accounts. */
export interface PopulationCounts {
  readonly segmented: number;
  readonly prospects: number;
  readonly closed: number;
}

/** Counts a list; closed accounts are listed, not segmented, so they are never added to the others. */
export function populationCounts(customers: readonly SegmentedCustomer[]): PopulationCounts {
  let prospects = 0;
  let closed = 0;
  for (const { customer } of customers) {
    if (customer.population === "prospect") prospects++;
    else if (customer.population === "closed") closed++;
  }
  return { segmented: customers.length - closed, prospects, closed };
}
