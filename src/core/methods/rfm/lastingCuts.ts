import type { RfmCuts, RfmThresholds } from "../../labels";
import type { RfmCriterion } from "../../reasons";
import type { RfmScale } from "./rfmScale";

/**
 * The cut points that another run may be scored or compared by: none of a criterion on which all clients were equal.
 * They share the middle score there whatever its cut points, and would all fall as soon as one of them differs.
 */
export function lastingCuts(
  { cuts }: Pick<RfmThresholds, "cuts">,
  scales: Readonly<Record<RfmCriterion, RfmScale>> | null,
): RfmCuts {
  const of = (criterion: RfmCriterion): readonly number[] =>
    scales !== null && scales[criterion].same !== null ? [] : cuts[criterion];
  return { recency: of("recency"), frequency: of("frequency"), monetary: of("monetary") };
}
