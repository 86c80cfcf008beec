import { DEFAULT_OPTIONS, type Options, type PlanRow } from "../../core/options";
import { PLAN_SEGMENTS } from "../../core/labels";

/** Whether every row of a plan is the one proposed. */
export function isProposedPlan(plan: Options["plan"]): boolean {
  return PLAN_SEGMENTS.every((segment) => isSameRow(plan[segment], DEFAULT_OPTIONS.plan[segment]));
}

function isSameRow(one: PlanRow, other: PlanRow): boolean {
  return (
    one.intervalDays === other.intervalDays &&
    one.once === other.once &&
    one.objective === other.objective &&
    one.channels.join() === other.channels.join()
  );
}
