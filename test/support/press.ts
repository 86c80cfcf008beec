/** One press on the sheet "Clients" of a workbook opened by `openPortfolio`, as the pane's button does it. */
import type { Progress, SegmentOutcome, SegmentRequest } from "../../src/app/outcome";
import { segmentSheet } from "../../src/app/segmentSheet";

/** What the button asks for. */
export const REQUEST: SegmentRequest = {
  sheet: "Clients",
  clock: 46_112,
  today: null,
  criteria: null,
  options: null,
  language: "fr",
  recomputeThresholds: false,
  write: true,
};

export async function press(
  request: Partial<SegmentRequest> = {},
  progress: Partial<Progress> = {},
): Promise<SegmentOutcome> {
  return segmentSheet({ ...REQUEST, ...request }, { onStage: () => undefined, signal: null, ...progress });
}
