import { forcedSegment } from "../methods/forcedSegment";
import type { Reason } from "../reasons";
import type { SegmentedCustomer } from "../segments";

/** That the user forced the segment, and what it would be otherwise; or that the text names no segment. */
export function forcedReasons({ customer, abc, computedAbc }: SegmentedCustomer): readonly Reason[] {
  const { forcedSegment: typed, population } = customer;
  if (typed === null || abc === null || population === "closed") return [];
  if (forcedSegment(typed, population) === null) return [{ code: "forced.unknown", values: { text: typed } }];
  return [{ code: "forced.segment", values: { segment: abc, computed: computedAbc ?? abc } }];
}
