import type { Options } from "../../options";
import type { PlanSegment } from "../../labels";
import { channelWords } from "../columns/columnCell";
import type { SheetWords } from "../words";
import { EDITABLE_TEXTS, type EditableText } from "../memory";
import type { PlanEdits } from "./planEdits";

/** The plan of one segment as the sheet shows it: the user's words where the user changed them. */
export interface PlanTexts {
  readonly interval: number | null;
  readonly once: boolean;
  readonly channel: string;
  readonly objective: string;
  readonly actions: string;
  readonly edited: readonly EditableText[];
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
  const typed = edit?.channel;
  // Channels changed elsewhere since (in the pane) win over the words once typed for others.
  const channel = typed !== undefined && isFor(typed.channels, row.channels) ? typed.text : undefined;
  const own = { channel, objective: edit?.objective, actions: edit?.actions };
  return {
    interval: row.intervalDays,
    once: row.once,
    channel: channel ?? channelWords(words, row.channels),
    objective: own.objective ?? (row.objective === null ? "" : words.objectives[row.objective]),
    actions: own.actions ?? words.actions[segment],
    edited: EDITABLE_TEXTS.filter((part) => own[part] !== undefined),
  };
}

function isFor(typed: readonly string[], channels: readonly string[]): boolean {
  return typed.length === 0 || typed.join() === channels.join();
}
