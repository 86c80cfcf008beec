import type { Options } from "../../core/options";
import { fitToCapacity } from "../../core/planning/fitToCapacity";
import type { Segmentation } from "../../core/segments";

/** The plan with intervals that fit the rep's capacity; rows without a proposal stay as they are. */
export function fittedPlan(segmentation: Segmentation, options: Options): Options["plan"] {
  return fitToCapacity(segmentation, options).changes.reduce(
    (plan, { segment, to }) => ({ ...plan, [segment]: { ...plan[segment], intervalDays: to } }),
    options.plan,
  );
}
