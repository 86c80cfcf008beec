import type { Area } from "../model";
import type { PlanSegment } from "../labels";
import type { OwnColumn, OwnSheet } from "./edits";

/** Texts of a plan row that the user may change, in the order of their columns after the interval. */
export const EDITABLE_TEXTS = ["channel", "objective", "actions"] as const;
export type EditableText = (typeof EDITABLE_TEXTS)[number];

/** One row of the plan's table as it was written, to tell later what the user changed in it. */
export interface WrittenPlanRow {
  readonly segment: PlanSegment;
  /** 1-based row on the plan's sheet. */
  readonly row: number;
  readonly interval: number | null;
  readonly channel: string;
  readonly objective: string;
  readonly actions: string;
  /** Which of its texts are the user's own words: kept by the next runs. */
  readonly edited: readonly EditableText[];
}

/** One of our sheets as it was written. */
export interface WrittenSheet {
  readonly sheet: OwnSheet;
  readonly name: string;
  /** All cells that are ours: cleared and rewritten by the next run. */
  readonly area: Area;
  /** Fingerprint of each row of the area, see `rowPrint`: tells what was typed into our cells since. */
  readonly prints: readonly string[];
}

/** What the workbook remembers of our writing: plain data, kept with the workbook's settings. */
export interface OutputMemory {
  /** Language of the sheets' words: a workbook keeps the language of its first run. */
  readonly language: string;
  /** Sheet that was segmented, by its name at that time. */
  readonly source: string;
  readonly headerRow: number;
  readonly columns: readonly OwnColumn[];
  readonly sheets: readonly WrittenSheet[];
  readonly plan: {
    /** 1-based column of the interval; channel, objective and actions follow it. */
    readonly column: number;
    readonly rows: readonly WrittenPlanRow[];
    /** Visits a day, days a week and weeks: 1-based column and rows, values as written; null when not written. */
    readonly capacity: {
      readonly column: number;
      readonly rows: readonly [number, number, number];
      readonly values: readonly [number, number, number];
    } | null;
  } | null;
}
