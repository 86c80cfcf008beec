import type { RfmCriterion } from "../reasons";
import type { RfmCuts, RfmThresholds } from "../segments";
import { knownAscending } from "../stats/knownAscending";
import { isUpTo } from "../stats/isUpTo";
import { quantile } from "../stats/quantile";

/** How one criterion is scored. */
export interface RfmScale {
  readonly criterion: RfmCriterion;
  readonly bins: number;
  /** Ascending, bins − 1 of them. */
  readonly cuts: readonly number[];
  readonly from: RfmThresholds["from"];
  /** The value that all customers share when the criterion cannot separate them; null when it can. */
  readonly same: number | null;
}

/** Least and greatest of the known values; null when none is known. */
function spanOf(values: Float64Array): { readonly least: number; readonly greatest: number } | null {
  let least = Infinity;
  let greatest = -Infinity;
  for (const value of values) {
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  return least <= greatest ? { least, greatest } : null;
}

/**
 * The cut points of one criterion: the user's own, else the saved ones, else the type-7 quantiles at 1/n…(n−1)/n
 * of the known values (the convention of the R package rfm). Customers who are all equal are told apart by no
 * quantile: they share the middle score, also at the next run with the cut points saved then.
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
  const span = spanOf(values);
  const same = span !== null && isUpTo(span.greatest, span.least) ? span.least : null;
  if (saved !== null) {
    const cuts = saved[criterion];
    const wasSame = same !== null && cuts.every((cut) => isUpTo(cut, same) && isUpTo(same, cut));
    return { criterion, bins, cuts, from: "saved", same: wasSame ? same : null };
  }
  if (span === null) return { criterion, bins, cuts: [], from: "computed", same: null };
  const ascending = knownAscending(values);
  const cuts = Array.from({ length: bins - 1 }, (_, i) => quantile(ascending, i + 1, bins));
  return { criterion, bins, cuts, from: "computed", same };
}
