import { abcPoints, potentialPoints, rfmPoints } from "../methods/priority";
import type { Reason } from "../reasons";
import type { PotentialLevel } from "../labels";
import type { Segmentation, SegmentedCustomer } from "../segments";

/** Adds why this priority, this rhythm and this state of the next contact. */
export function planReasons(
  { options }: Segmentation,
  { priority, abc, rfm, planSegment, intervalDays, elapsedDays, contactState }: SegmentedCustomer,
  level: PotentialLevel | null,
  reasons: Reason[],
): void {
  if (priority !== null) {
    const points = options.priority;
    const values = {
      points: priority.points,
      rank: priority.rank,
      abc: abcPoints(abc, points),
      rfm: rfmPoints(rfm, options.rfm.bins, points),
      potential: potentialPoints(level, points),
      overdue: contactState === "overdue" ? points.overdue : 0,
    };
    reasons.push({ code: "priority.points", values });
  }
  if (planSegment === null || intervalDays === null) return;
  const { once } = options.plan[planSegment];
  reasons.push({ code: "plan.row", values: { segment: planSegment, intervalDays, once } });
  if (contactState === "none") reasons.push({ code: "contact.spread", values: { interval: intervalDays } });
  else if (elapsedDays === null) reasons.push({ code: "contact.neverVisited", values: {} });
  else {
    const values = { elapsed: elapsedDays, interval: intervalDays, state: contactState };
    reasons.push({ code: "contact.elapsed", values });
  }
}
