import type { Options } from "../options";
import type { AbcLabel, PotentialLevel, Priority } from "../labels";
import type { RfmScore } from "../segments";

type Points = Options["priority"];

/** Sums of thirds or ninths carry float noise: a rank is not lost to it. */
const NOISE = 1e-9;

/** Points of the class; 0 without one. */
export function abcPoints(abc: AbcLabel | null, points: Points): number {
  return abc === null || abc === "toComplete" ? 0 : points.abc[abc];
}

/** Points of the scores: 0 at 1-1-1, most at the best, linear in R + F + M; 0 when a score is missing. */
export function rfmPoints(score: RfmScore | null, bins: number, points: Points): number {
  if (score === null || score.r === null || score.f === null || score.m === null) return 0;
  return ((score.r + score.f + score.m - 3) / (3 * (bins - 1))) * points.rfm;
}

/** Points of the level of potential. */
export function potentialPoints(level: PotentialLevel | null, { potential }: Points): number {
  return level === "high" ? potential.high : level === "medium" ? potential.medium : 0;
}

/** Unrounded points, which decide the rank and the order of visits; a part missing or not chosen brings 0. */
export function priorityPoints(
  abc: AbcLabel | null,
  score: RfmScore | null,
  level: PotentialLevel | null,
  isOverdue: boolean,
  { rfm, priority: points }: Pick<Options, "rfm" | "priority">,
): number {
  const overdue = isOverdue ? points.overdue : 0;
  return (
    abcPoints(abc, points) + rfmPoints(score, rfm.bins, points) + potentialPoints(level, points) + overdue
  );
}

/** Whom to see first: points from 0 to 100 for display, rank from the unrounded points. */
export function priority(total: number, { ranks }: Points): Priority {
  const sure = total + NOISE;
  const rank = sure >= ranks[0] ? "P1" : sure >= ranks[1] ? "P2" : sure >= ranks[2] ? "P3" : "P4";
  const points = Math.round(sure);
  return SHARED.get(rank)?.[points] ?? { points, rank };
}

/** Priorities are few: customers of the same one share it. */
const SHARED = new Map(
  (["P1", "P2", "P3", "P4"] as const).map((rank) => [
    rank,
    Array.from({ length: 101 }, (_, points): Priority => ({ points, rank })),
  ]),
);
