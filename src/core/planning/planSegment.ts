import type { Options } from "../options";
import type { AbcLabel, PlanSegment, PotentialLevel } from "../labels";

/**
 * The plan row that a customer follows: the most demanding of its segments (the shortest interval). A client of
 * scores 1-1-1 follows the reactivation row instead of that of C, unless it is *Fort potentiel*; an A or a B keeps
 * its own. Null without a segment.
 */
export function planSegment(
  abc: AbcLabel | null,
  score: string | null,
  level: PotentialLevel | null,
  plan: Options["plan"],
): PlanSegment | null {
  const isLost = score === "1-1-1" && (abc === "C" || abc === null);
  if (level === "high" && (isLost || isAsDemanding(plan.highPotential.intervalDays, abc, plan))) {
    return "highPotential";
  }
  return isLost ? "reactivate" : abc;
}

function isAsDemanding(interval: number | null, abc: AbcLabel | null, plan: Options["plan"]): boolean {
  const own = abc === null ? null : plan[abc].intervalDays;
  return own === null || (interval !== null && interval <= own);
}
