import type { PlanSegment } from "../../core/labels";
import type { Words } from "../../i18n/fr";

/** The name of a segment or row of the plan, as users see it. */
export function segmentName(words: Words, segment: PlanSegment): string {
  return segment === "highPotential" || segment === "reactivate"
    ? words.labels.plan[segment]
    : words.labels.abc[segment];
}
