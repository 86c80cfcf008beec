import type { Segmentation } from "../../core/segments";
import type { SheetFilter } from "../appPort";
import { EMPTY_FILTER } from "./emptyFilter";

/** A filter in one press; `zone` names the zone of the first. */
export type QuickFilter =
  | { readonly id: "zoneA"; readonly zone: string; readonly filter: SheetFilter }
  | { readonly id: "bThisMonth" | "overdue" | "highPotential"; readonly filter: SheetFilter };

/** Days that "this month" looks ahead. */
const MONTH = 30;

/** The one-press filters that this segmentation allows: a zone called *Nord*, else the one with the most A clients. */
export function quickFilters(segmentation: Segmentation): readonly QuickFilter[] {
  const zone = zoneOfA(segmentation);
  const has = (test: (one: Segmentation["customers"][number]) => boolean): boolean =>
    segmentation.customers.some(test);
  const quick: QuickFilter[] = [];
  if (zone !== null)
    quick.push({ id: "zoneA", zone, filter: { ...EMPTY_FILTER, segments: ["A"], zones: [zone] } });
  if (has((one) => one.abc === "B"))
    quick.push({ id: "bThisMonth", filter: { ...EMPTY_FILTER, segments: ["B"], dueWithinDays: MONTH } });
  if (has((one) => one.contactState !== "none"))
    quick.push({ id: "overdue", filter: { ...EMPTY_FILTER, contacts: ["overdue"] } });
  if (has((one) => (one.potential?.level ?? null) !== null))
    quick.push({ id: "highPotential", filter: { ...EMPTY_FILTER, potentials: ["high"] } });
  return quick;
}

function zoneOfA({ customers }: Segmentation): string | null {
  const counts = new Map<string, number>();
  for (const { zone, abc } of customers) {
    if (zone !== null && abc === "A") counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  if (counts.has("Nord")) return "Nord";
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
