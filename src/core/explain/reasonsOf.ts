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
  return alertReasons(segmentation, one).concat(
    forcedReasons(one),
    abcReasons(segmentation, one),
    rfmReasons(segmentation, one),
    potentialReasons(segmentation, one),
    territoryReasons(segmentation, one),
    approachReasons(one),
    planReasons(segmentation, one),
  );
}
