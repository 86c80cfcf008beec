import type { SegmentedCustomer } from "../../../../src/core/segments";
import { segmentation } from "./build";
import { portfolio, type Row } from "./portfolio";

/** A customer of whom nothing is said but what is given. */
export function segmented(row: Row, known: Partial<SegmentedCustomer> = {}, at = 2): SegmentedCustomer {
  const [one] = segmentation(portfolio([row])).customers;
  if (one === undefined) throw new Error("no customer");
  return {
    customer: { ...one.customer, row: at, rows: [at] },
    ...{ abc: null, computedAbc: null, rfm: null, zone: null, sector: null, potential: null },
    ...{ behaviour: null, priority: null, crossed: null, planSegment: null, intervalDays: null },
    ...{ channels: [], nextContact: null, elapsedDays: null, contactState: "none", alert: null },
    ...known,
  };
}
