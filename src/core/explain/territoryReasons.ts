import type { Reason } from "../reasons";
import type { Segmentation, SegmentedCustomer } from "../segments";

/** Adds which zone and sector, and how the zone was found. */
export function territoryReasons(
  { criteria, scales }: Segmentation,
  one: SegmentedCustomer,
  reasons: Reason[],
): void {
  if (!criteria.includes("territory") || one.customer.population === "closed") return;
  const { zoning: by } = scales;
  if (by !== null && one.zone !== null)
    reasons.push({ code: "territory.zone", values: { zone: one.zone, by } });
  if (by !== null && one.zone === null) reasons.push({ code: "territory.zoneUnknown", values: { by } });
  if (one.sector !== null) reasons.push({ code: "territory.sector", values: { sector: one.sector } });
}
