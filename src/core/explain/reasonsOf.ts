import type { Reason } from "../reasons";
import type { Segmentation, SegmentedCustomer } from "../segments";
import { abcReasons } from "./abcReasons";

/**
 * Why a customer has each of its labels: the value, the threshold, the rank, how far the next class is; most
 * important first. Computed when asked, in O(log n): `one` must be a customer of `segmentation`.
 */
export function reasonsOf(segmentation: Segmentation, one: SegmentedCustomer): readonly Reason[] {
  return [...abcReasons(segmentation, one)];
}
