import { ABC_LABELS, type SegmentedCustomer } from "../segments";

/** Customers and known revenue of one crossed segment. */
export interface CrossedSummary {
  readonly id: string;
  readonly customers: number;
  readonly revenue: number;
}

interface Totals {
  readonly label: number;
  customers: number;
  revenue: number;
}

/** The crossed segments that exist, in the order of the labels, then by revenue and by name. */
export function crossedSummaries(customers: readonly SegmentedCustomer[]): readonly CrossedSummary[] {
  const totals = new Map<string, Totals>();
  for (const { crossed, abc, customer } of customers) {
    if (crossed === null) continue;
    let sums = totals.get(crossed);
    if (sums === undefined) {
      sums = { label: abc === null ? ABC_LABELS.length : ABC_LABELS.indexOf(abc), customers: 0, revenue: 0 };
      totals.set(crossed, sums);
    }
    sums.customers++;
    sums.revenue += customer.revenue ?? 0;
  }
  return [...totals]
    .sort(([a, x], [b, y]) => x.label - y.label || y.revenue - x.revenue || (a < b ? -1 : 1))
    .map(([id, sums]) => ({ id, customers: sums.customers, revenue: Math.round(sums.revenue * 100) / 100 }));
}
