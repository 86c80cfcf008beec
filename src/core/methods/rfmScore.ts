import { isUpTo } from "../stats/isUpTo";
import type { RfmScale } from "./rfmScale";

/**
 * The score of a known value, 1 to bins, best highest. A value on a cut point falls in the class below it;
 * for recency fewer days are better. Ties always share a score.
 */
export function rfmScore({ criterion, bins, cuts, same }: RfmScale, value: number): number {
  if (same !== null) return Math.ceil(bins / 2);
  let passed = 0;
  while (passed < cuts.length && !isUpTo(value, cuts[passed] ?? Infinity)) passed++;
  return criterion === "recency" ? bins - passed : passed + 1;
}
