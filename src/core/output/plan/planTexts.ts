import type { Options } from "../../options";
import type { PlanSegment } from "../../segments";
import { channelWords } from "../columns/columnCell";
import type { SheetWords } from "../words";
import type { PlanEdits } from "./planEdits";

/** The plan of one segment as the sheet shows it: the user's words where the user changed them. */
export interface PlanTexts {
  readonly interval: number | null;
  readonly once: boolean;
  readonly channel: string;
  readonly objective: string;
  readonly actions: string;
}

/** What the editable cells of a plan row hold. Intervals come from the options, which already hold the user's. */
export function planTexts(
  segment: PlanSegment,
  options: Options,
  words: SheetWords,
  edits: PlanEdits,
): PlanTexts {
  const row = options.plan[segment];
  const edit = edits.rows.find((one) => one.segment === segment);
  return {
    interval: row.intervalDays,
    once: row.once,
    channel: edit?.channel?.text ?? channelWords(words, row.channels),
    objective: edit?.objective ?? (row.objective === null ? "" : words.objectives[row.objective]),
    actions: edit?.actions ?? words.actions[segment],
  };
}
