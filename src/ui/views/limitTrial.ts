import { abc } from "../../core/methods/abc/abc";
import type { AbcLabel } from "../../core/labels";
import type { Segmentation, SegmentSummary } from "../../core/segments";

/** What a class would hold. */
export type TriedSegment = Pick<
  SegmentSummary,
  "id" | "customers" | "customerShare" | "revenue" | "revenueShare"
>;

const CLASSES = ["A", "B", "C"] as const satisfies readonly AbcLabel[];

/** Classes A, B and C under other limits, everything else unchanged; a segment that the rep forced stays forced. */
export function limitTrial(
  { customers }: Pick<Segmentation, "customers">,
  limits: readonly [number, number],
): readonly TriedSegment[] {
  const { labels } = abc(
    customers.map(({ customer }) => customer),
    limits,
  );
  const sums = new Map<AbcLabel, { customers: number; revenue: number; positive: number }>();
  let open = 0;
  let positive = 0;
  customers.forEach(({ customer, abc: inForce, computedAbc }, i) => {
    if (customer.population === "closed") return;
    open++;
    const label = computedAbc === null ? labels[i] : inForce;
    const revenue = customer.revenue ?? 0;
    const own = customer.population === "client" ? Math.max(0, revenue) : 0;
    positive += own;
    if (label === null || label === undefined) return;
    const sum = sums.get(label) ?? { customers: 0, revenue: 0, positive: 0 };
    sums.set(label, {
      customers: sum.customers + 1,
      revenue: sum.revenue + revenue,
      positive: sum.positive + own,
    });
  });
  return CLASSES.map((id) => {
    const sum = sums.get(id) ?? { customers: 0, revenue: 0, positive: 0 };
    return {
      id,
      customers: sum.customers,
      customerShare: open === 0 ? 0 : sum.customers / open,
      revenue: sum.revenue,
      revenueShare: positive === 0 ? 0 : sum.positive / positive,
    };
  });
}
