import type { Options } from "../options";
import type { AbcLabel, PotentialLevel, Priority, RfmScore } from "../segments";

/** The parts of a customer's priority, in points. */
export interface PriorityParts {
  readonly abc: number;
  readonly rfm: number;
  readonly potential: number;
  readonly overdue: number;
}

/** Sums of thirds or ninths carry float noise: a rank is not lost to it. */
const NOISE = 1e-9;

/** What each criterion brings to the priority; a part that is missing or not chosen brings 0. */
export function priorityParts(
  abc: AbcLabel | null,
  rfm: RfmScore | null,
  bins: number,
  level: PotentialLevel | null,
  isOverdue: boolean,
  points: Options["priority"],
): PriorityParts {
  return {
    abc: abc === null || abc === "toComplete" ? 0 : points.abc[abc],
    rfm: rfm === null ? 0 : rfmShare(rfm, bins) * points.rfm,
    potential: level === "high" ? points.potential.high : level === "medium" ? points.potential.medium : 0,
    overdue: isOverdue ? points.overdue : 0,
  };
}

/** 0 at 1-1-1, 1 at the best scores, linear in R + F + M. */
function rfmShare({ r, f, m }: RfmScore, bins: number): number {
  return r === null || f === null || m === null ? 0 : (r + f + m - 3) / (3 * (bins - 1));
}

/** Unrounded points, which decide the rank and the order of visits. */
export function totalPoints({ abc, rfm, potential, overdue }: PriorityParts): number {
  return abc + rfm + potential + overdue;
}

/** Whom to see first: points from 0 to 100 for display, rank from the unrounded points. */
export function priority(total: number, { ranks }: Options["priority"]): Priority {
  const reaches = (least: number): boolean => total >= least - NOISE;
  const rank = reaches(ranks[0]) ? "P1" : reaches(ranks[1]) ? "P2" : reaches(ranks[2]) ? "P3" : "P4";
  return { points: Math.round(total + NOISE), rank };
}
