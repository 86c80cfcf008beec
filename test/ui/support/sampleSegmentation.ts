import type { Reading } from "../../../src/core/model";
import { DEFAULT_OPTIONS } from "../../../src/core/options";
import { segment } from "../../../src/core/segmentation";
import { CRITERIA } from "../../../src/core/labels";
import type { Segmentation } from "../../../src/core/segments";
import { sampleReading } from "./sampleReading";

/** The sample portfolio segmented by every method that it allows. */
export function sampleSegmentation(change: Partial<Reading> = {}): Segmentation {
  return segment(
    { ...sampleReading(), ...change },
    {
      options: DEFAULT_OPTIONS,
      criteria: CRITERIA,
      saved: null,
      recomputeThresholds: false,
      previous: null,
    },
  );
}
