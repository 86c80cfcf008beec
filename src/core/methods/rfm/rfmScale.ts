import type { RfmCriterion } from "../../reasons";
import type { RfmCuts, RfmThresholds } from "../../labels";
import { isUpTo } from "../../stats/isUpTo";
import { quantiles } from "../../stats/quantiles";

/** How one criterion is scored. */
export interface RfmScale {
  readonly criterion: RfmCriterion;
  readonly bins: number;
  /** Ascending, bins − 1 of them; none when no value is known. */
  readonly cuts: readonly number[];
  readonly from: RfmThresholds["from"];
  /** The value that all customers share when the criterion cannot separate them; null when it can. */
  readonly same: number | null;
}

/**
 * The cut points of one criterion: the user's own, else the saved ones, else the type-7 quantiles at 1/n…(n−1)/n
 * of the known values (the convention of the R package rfm). Customers who are all equal are told apart by no
 * quantile: they share the middle score, and nothing is saved of that criterion (an empty list).
 */
export function rfmScale(
  criterion: RfmCriterion,
  values: Float64Array,
  bins: number,
  given: Partial<RfmCuts>,
  saved: RfmCuts | null,
): RfmScale {
  const own = given[criterion];
  if (own !== undefined && own.length === bins - 1)
    return { criterion, bins, cuts: own, from: "given", same: null };
  const same = sharedValue(values);
  const kept = saved?.[criterion] ?? [];
  if (kept.length > 0) {
    const wasSame = same !== null && kept.every((cut) => isUpTo(cut, same) && isUpTo(same, cut));
    return { criterion, bins, cuts: kept, from: "saved", same: wasSame ? same : null };
  }
  const places = Array.from({ length: bins - 1 }, (_, i) => i + 1);
  const cuts = quantiles(values, places, bins).filter((cut) => !Number.isNaN(cut));
  return { criterion, bins, cuts, from: "computed", same };
}

/** The value that all known ones are, give or take float noise; null when they differ or none is known. */
function sharedValue(values: Float64Array): number | null {
  let least = Infinity;
  let greatest = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return least <= greatest && isUpTo(greatest, least) ? least : null;
}
