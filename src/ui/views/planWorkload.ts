import type { Options } from "../../core/options";
import { capacity } from "../../core/planning/capacity";
import type { Segmentation } from "../../core/segments";
import type { PlanLine } from "./planLines";

/** Visits a year that the rows of a plan ask, and those that the rep can make. */
export function planWorkload(
  lines: readonly PlanLine[],
  options: Pick<Options, "capacity">,
): Segmentation["workload"] {
  return {
    required: lines.reduce((sum, { visits }) => sum + visits, 0),
    capacity: capacity(options.capacity),
  };
}
