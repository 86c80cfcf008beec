import type { Reason } from "../reasons";
import type { Segmentation, SegmentedCustomer } from "../segments";
import { abcReasons } from "./abcReasons";
import { alertReasons } from "./alertReasons";
import { approachReasons } from "./approachReasons";
import { forcedReasons } from "./forcedReasons";
import { planReasons } from "./planReasons";
import { potentialReasons } from "./potentialReasons";
import { rfmReasons } from "./rfmReasons";
import { territoryReasons } from "./territoryReasons";

/**
 * Why a customer has each of its labels: the value, the threshold, the rank, how far the next class is; most
 * important first, an alert before everything. Computed when asked, in O(log n): `one` must be a customer of
 * `segmentation`. Empty for a closed account.
 */
export function reasonsOf(segmentation: Segmentation, one: SegmentedCustomer): readonly Reason[] {
  if (one.customer.population === "closed") return [];
  const { potential } = one;
  // One list that each part adds to: a sheet of reasons asks for all of them, and lists of lists are what it costs.
  const reasons: Reason[] = [];
  alertReasons(segmentation, one, reasons);
  forcedReasons(one, reasons);
  abcReasons(segmentation, one, reasons);
  rfmReasons(segmentation, one, reasons);
  potentialReasons(segmentation, one.customer, potential, reasons);
  territoryReasons(segmentation, one, reasons);
  approachReasons(one, reasons);
  planReasons(segmentation, one, potential?.level ?? null, reasons);
  return reasons;
}
