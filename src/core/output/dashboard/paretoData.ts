import type { SegmentedCustomer } from "../../segments";

/** One bar of the Pareto curve: the clients up to this share of all, what one of them brings, the cumulative share. */
export interface ParetoSlice {
  /** 0–1, of the clients with revenue. */
  readonly clients: number;
  /** Average revenue of a client of the bar, so that bars only go down; the revenue itself for a bar of one. */
  readonly revenue: number;
  readonly cumulative: number;
}

/** A bar a client up to this many clients. */
const CLIENTS = 40;
/** Bars of near-equal groups beyond. */
const SLICES = 20;

/** Whether a customer is one of the curve. */
export function hasRevenue({ customer }: SegmentedCustomer): boolean {
  return customer.population === "client" && (customer.revenue ?? 0) > 0;
}

/** Clients with revenue, largest first: a bar each, or 20 groups when they are many; empty without revenue. */
export function paretoData(customers: readonly SegmentedCustomer[]): readonly ParetoSlice[] {
  const known = customers.filter(hasRevenue).map(({ customer }) => customer.revenue ?? 0);
  // Plain doubles sort several times as fast as an array of anything.
  const revenues = Float64Array.from(known).sort().reverse();
  const total = revenues.reduce((sum, one) => sum + one, 0);
  const count = revenues.length <= CLIENTS ? revenues.length : SLICES;
  let cumulative = 0;
  return Array.from({ length: count }, (_, i): ParetoSlice => {
    const from = Math.round((i * revenues.length) / count);
    const to = Math.round(((i + 1) * revenues.length) / count);
    const sum = revenues.slice(from, to).reduce((all, one) => all + one, 0);
    cumulative += sum;
    return {
      clients: to / revenues.length,
      revenue: sum / (to - from),
      cumulative: total === 0 ? 0 : cumulative / total,
    };
  });
}
