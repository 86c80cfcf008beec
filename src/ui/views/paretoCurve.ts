import type { SegmentedCustomer } from "../../core/segments";

/** A point of the curve: the share of clients, largest first, and the share of revenue that they make; 0–1 both. */
export interface ParetoPoint {
  readonly clients: number;
  readonly revenue: number;
}

/** Points enough for a smooth line in a narrow pane, whatever the number of clients. */
const POINTS = 120;

/** The curve of the clients with positive revenue; empty when there is none. */
export function paretoCurve(customers: readonly SegmentedCustomer[]): readonly ParetoPoint[] {
  const revenues = customers
    .filter(({ customer }) => customer.population === "client")
    .map(({ customer }) => customer.revenue ?? 0)
    .filter((revenue) => revenue > 0)
    .toSorted((a, b) => b - a);
  const total = revenues.reduce((sum, revenue) => sum + revenue, 0);
  if (total <= 0) return [];
  const step = Math.max(1, Math.floor(revenues.length / POINTS));
  const points: ParetoPoint[] = [{ clients: 0, revenue: 0 }];
  let sum = 0;
  revenues.forEach((revenue, i) => {
    sum += revenue;
    const isLast = i === revenues.length - 1;
    if ((i + 1) % step === 0 || isLast)
      points.push({ clients: (i + 1) / revenues.length, revenue: isLast ? 1 : sum / total });
  });
  return points;
}

/** Share of clients needed to make a share of the revenue, read on the curve between its points. */
export function clientsAt(curve: readonly ParetoPoint[], revenue: number): number {
  const next = curve.findIndex((point) => point.revenue >= revenue);
  const after = curve[next];
  if (after === undefined) return 1;
  const before = curve[next - 1] ?? after;
  const span = after.revenue - before.revenue;
  const part = span === 0 ? 0 : (revenue - before.revenue) / span;
  return before.clients + part * (after.clients - before.clients);
}
