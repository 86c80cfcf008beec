import type { PlanSegment } from "../../labels";
import type { Segmentation } from "../../segments";
import type { LabelRefs } from "../sheet/labelRefs";
import type { SheetFormat, SheetWords } from "../words";
import type { PlanEdits } from "./planEdits";

/** What the plan's sheet is made from. */
export interface PlanInput {
  readonly segmentation: Segmentation;
  readonly words: SheetWords;
  readonly format: SheetFormat;
  readonly refs: LabelRefs;
  readonly planEdits: PlanEdits;
  /** What must be said of the whole result, in words. */
  readonly remarks: readonly string[];
  /** Intervals that fit the capacity, for the segments that change; empty when the plan fits. */
  readonly proposal: readonly ProposedInterval[];
}

/** A longer interval that makes the plan fit the capacity. Days; visits a year. */
export interface ProposedInterval {
  readonly segment: PlanSegment;
  readonly from: number;
  readonly to: number;
  readonly visitsPerYear: number;
}
