import type { PlanSegment } from "../../labels";
import type { PlanInput } from "./planInput";

/** What a segment is, in one line, with the limits in force. */
export function definitionOf(segment: PlanSegment, { segmentation, words, format }: PlanInput): string {
  const [a, b] = segmentation.options.abc.limits;
  const limits = [format.percent(a), format.percent(b)] as const;
  return words.definitions[segment](limits, segmentation.criteria.includes("potential"));
}
