import type { Options } from "../options";
import { visitsPerYear } from "../planning/visitsPerYear";
import { ABC_LABELS, type AbcLabel, type SegmentedCustomer, type SegmentSummary } from "../segments";

interface Totals {
  customers: number;
  revenue: number;
  positive: number;
  visits: number;
}

/** One line per label, in the order of the labels, empty ones included. */
export function segmentSummaries(
  customers: readonly SegmentedCustomer[],
  options: Options,
): readonly SegmentSummary[] {
  const totals = new Map<AbcLabel, Totals>(
    ABC_LABELS.map((id) => [id, { customers: 0, revenue: 0, positive: 0, visits: 0 }]),
  );
  let open = 0;
  let positive = 0;
  for (const { customer, abc, planSegment, intervalDays } of customers) {
    if (customer.population !== "closed") open++;
    const own = customer.population === "client" ? Math.max(0, customer.revenue ?? 0) : 0;
    positive += own;
    const sums = abc === null ? undefined : totals.get(abc);
    if (sums === undefined) continue;
    sums.customers++;
    sums.revenue += customer.revenue ?? 0;
    sums.positive += own;
    if (planSegment !== null) sums.visits += visitsPerYear(options.plan[planSegment], intervalDays);
  }
  return [...totals].map(([id, sums]) => ({
    id,
    customers: sums.customers,
    customerShare: open === 0 ? 0 : sums.customers / open,
    revenue: toCentsAndBack(sums.revenue),
    revenueShare: positive === 0 ? 0 : sums.positive / positive,
    intervalDays: options.plan[id].intervalDays,
    visitsPerYear: sums.visits,
  }));
}

/** Sums of cents carry float noise; a total in euros has two decimals. */
function toCentsAndBack(euros: number): number {
  return Math.round(euros * 100) / 100;
}
