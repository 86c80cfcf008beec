import { forcedSegment } from "../methods/forcedSegment";
import type { Reason } from "../reasons";
import type { SegmentedCustomer } from "../segments";

/** Adds that the user forced the segment, and what it would be otherwise; or that the text names no segment. */
export function forcedReasons({ customer, abc, computedAbc }: SegmentedCustomer, reasons: Reason[]): void {
  const { forcedSegment: typed, population } = customer;
  if (typed === null || abc === null || population === "closed") return;
  if (forcedSegment(typed, population) === null) {
    reasons.push({ code: "forced.unknown", values: { text: typed } });
  } else {
    reasons.push({ code: "forced.segment", values: { segment: abc, computed: computedAbc ?? abc } });
  }
}
