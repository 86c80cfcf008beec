import type { SegmentedCustomer } from "../../segments";

/** One bar of the Pareto curve: the clients up to this share of all clients, their revenue, the cumulative share. */
export interface ParetoSlice {
  /** 0–1, of the clients with revenue. */
  readonly clients: number;
  readonly revenue: number;
  readonly cumulative: number;
}

/** Bars of the curve: one a client up to this many, then as many equal groups. */
const SLICES = 20;

/** Clients with revenue, largest first, in at most 20 slices; empty without revenue. */
export function paretoData(customers: readonly SegmentedCustomer[]): readonly ParetoSlice[] {
  const revenues = customers
    .filter(({ customer }) => customer.population === "client" && (customer.revenue ?? 0) > 0)
    .map(({ customer }) => customer.revenue ?? 0)
    .sort((a, b) => b - a);
  const total = revenues.reduce((sum, one) => sum + one, 0);
  const count = Math.min(SLICES, revenues.length);
  let cumulative = 0;
  return Array.from({ length: count }, (_, i): ParetoSlice => {
    const from = Math.round((i * revenues.length) / count);
    const to = Math.round(((i + 1) * revenues.length) / count);
    const revenue = revenues.slice(from, to).reduce((sum, one) => sum + one, 0);
    cumulative += revenue;
    return { clients: to / revenues.length, revenue, cumulative: total === 0 ? 0 : cumulative / total };
  });
}
