/** The ribbon button that segments at once, without the pane: same use case, same outcome. */
import { machineDay } from "./app/clock";
import type { SegmentOutcome } from "./app/outcome";
import { tellOutcome } from "./app/outcomeNews";
import { displayLanguage } from "./excel/host";
import { languageOf } from "./i18n/languageOf";

/** Segments the active sheet with what the workbook remembers. */
async function segmentActiveSheet(): Promise<SegmentOutcome> {
  const { segmentSheet } = await import("./app/segmentSheet");
  return segmentSheet(
    {
      sheet: null,
      clock: machineDay(),
      today: null,
      criteria: null,
      options: null,
      language: languageOf(displayLanguage()),
      recomputeThresholds: false,
      write: true,
    },
    { onStage: () => undefined, signal: null },
  );
}

/** Runs the command; what went wrong opens the pane, which tells it. The ribbon is always given back. */
export async function onSegmentCommand(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const outcome = await segmentActiveSheet();
    tellOutcome(outcome);
    if (outcome.kind !== "done") await Office.addin.showAsTaskpane();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    tellOutcome({ kind: "refused", refusal: { code: "excelError", values: { code: detail } } });
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

/** Gives the ribbon button its function. Called once Office is ready. */
export function registerCommands(): void {
  Office.actions.associate("segmentSheet", (event: Office.AddinCommands.Event) => {
    void onSegmentCommand(event);
  });
}
