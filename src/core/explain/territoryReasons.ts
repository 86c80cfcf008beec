import type { Reason } from "../reasons";
import type { Segmentation, SegmentedCustomer } from "../segments";

/** Adds which zone and sector, and how the zone was found. */
export function territoryReasons(
  { scales: { zoning: by } }: Segmentation,
  { zone, sector }: SegmentedCustomer,
  reasons: Reason[],
): void {
  if (by !== null && zone !== null) reasons.push({ code: "territory.zone", values: { zone, by } });
  if (by !== null && zone === null) reasons.push({ code: "territory.zoneUnknown", values: { by } });
  if (sector !== null) reasons.push({ code: "territory.sector", values: { sector } });
}
