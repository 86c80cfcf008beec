import type { Alert, Segmentation } from "../../core/segments";

/** Customers with the same alert: a fall or a rise from one class to another, no revenue, to reactivate. */
export interface AlertGroup {
  readonly kind: Alert["kind"];
  readonly from: string | null;
  readonly to: string | null;
  readonly customers: number;
}

/** Order of urgency. */
const KINDS = ["drop", "noRevenue", "reactivate", "rise"] as const satisfies readonly Alert["kind"][];

/** The alerts of a segmentation, counted, the most urgent first. */
export function alertGroups(segmentation: Segmentation): readonly AlertGroup[] {
  const groups = new Map<string, AlertGroup>();
  for (const { alert } of segmentation.customers) {
    if (alert === null) continue;
    const key = JSON.stringify([alert.kind, alert.from, alert.to]);
    groups.set(key, { ...alert, customers: (groups.get(key)?.customers ?? 0) + 1 });
  }
  return [...groups.values()].toSorted(
    (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || b.customers - a.customers,
  );
}
