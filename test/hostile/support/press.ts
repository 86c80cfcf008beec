/** One press on the sheet "Clients" of a workbook opened by `openPortfolio`, as the pane's button does it. */
import type { SegmentOutcome, SegmentRequest } from "../../../src/app/outcome";
import { segmentSheet } from "../../../src/app/segmentSheet";

export async function press(request: Partial<SegmentRequest> = {}): Promise<SegmentOutcome> {
  return segmentSheet(
    {
      sheet: "Clients",
      clock: 46_112,
      today: null,
      criteria: null,
      options: null,
      language: "fr",
      recomputeThresholds: false,
      write: true,
      ...request,
    },
    { onStage: () => undefined, signal: null },
  );
}
