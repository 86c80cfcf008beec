import type { SegmentOutcome, Stage, Written } from "../../app/outcome";
import type { Day, Refusal } from "../../core/model";
import type { Options } from "../../core/options";
import type { Criterion } from "../../core/labels";
import type { Segmentation } from "../../core/segments";
import type { Remembered } from "../appPort";
import type { CustomerPick } from "./customerPick";

/** The steps of the method, in order, after the first screen. */
export const STEPS = ["home", "data", "criteria", "segments", "plan"] as const;
/** A screen of the method. */
export type Step = (typeof STEPS)[number];

/** The screen in front: a step, or one opened from a step. */
export type Screen =
  | { readonly kind: Step }
  | { readonly kind: "filters" }
  | { readonly kind: "customers"; readonly pick: CustomerPick }
  /** `from`: the list it was opened in, or the week of the plan; null for the segments. */
  | { readonly kind: "customer"; readonly row: number; readonly from: CustomerPick | "plan" | null };

/** Something that went wrong, before it is worded. */
export type Problem =
  | { readonly kind: "refusal"; readonly refusal: Refusal }
  | { readonly kind: "unexpected"; readonly detail: string };

/** What the pane knows of the active sheet; `updating` while a newer reading is under way. */
export type Sight =
  | { readonly kind: "looking" }
  | { readonly kind: "seen"; readonly segmentation: Segmentation; readonly updating: boolean }
  | { readonly kind: "unusable"; readonly problem: Problem; readonly updating: boolean };

/** The long job: none, one under way, or one that ended in a problem not yet dismissed. */
export type Run =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly stage: Stage;
      /** What is done of the stage, 0–1; null = unknown. */
      readonly share: number | null;
      readonly stopping: boolean;
    }
  | { readonly kind: "failed"; readonly problem: Problem };

/** How what is shown stands to what the workbook holds. */
export type Standing =
  | { readonly kind: "preview" }
  | { readonly kind: "written"; readonly written: Written }
  | { readonly kind: "outdated" };

/** A short answer to the last deed, said once and dismissed. */
export type Notice =
  | { readonly kind: "cancelled" }
  | { readonly kind: "notWritten"; readonly refusal: Refusal }
  | { readonly kind: "corrected"; readonly cells: number }
  | { readonly kind: "qualityWritten"; readonly sheet: string }
  | { readonly kind: "filtered"; readonly shown: number }
  | { readonly kind: "unfiltered" }
  | { readonly kind: "restored"; readonly sheet: string }
  | { readonly kind: "problem"; readonly problem: Problem };

/** What the rep changed and has not written yet; null = as remembered by the workbook. */
export interface Draft {
  readonly criteria: readonly Criterion[] | null;
  readonly options: Options | null;
  readonly today: Day | null;
  readonly recomputeThresholds: boolean;
}

/** All that the pane knows; the reducer makes each next one. */
export interface PaneState {
  readonly screen: Screen;
  readonly remembered: Remembered | null;
  readonly draft: Draft;
  readonly sight: Sight;
  readonly run: Run;
  readonly standing: Standing;
  readonly notice: Notice | null;
  /** How often a new look at the sheet was asked for: a change of it starts one. */
  readonly looksAsked: number;
}

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly kind: "recalled"; readonly remembered: Remembered }
  /** The sheet changed by a deed of the pane: it is to be read again. */
  | { readonly kind: "lookAsked" }
  /** Another sheet became the one to look at. */
  | { readonly kind: "sheetLeft" }
  | { readonly kind: "lookStarted" }
  | { readonly kind: "looked"; readonly outcome: SegmentOutcome }
  /** The rep went to another sheet, and this is what it holds. */
  | { readonly kind: "glanced"; readonly outcome: SegmentOutcome }
  | { readonly kind: "runStarted" }
  | { readonly kind: "stageReached"; readonly stage: Stage; readonly share: number | null }
  | { readonly kind: "stopAsked" }
  | { readonly kind: "runEnded"; readonly outcome: SegmentOutcome }
  | { readonly kind: "runFailed"; readonly detail: string }
  | { readonly kind: "lookFailed"; readonly detail: string }
  | { readonly kind: "drafted"; readonly change: Partial<Draft> }
  | { readonly kind: "viewsSaved"; readonly views: Remembered["views"] }
  | { readonly kind: "went"; readonly screen: Screen }
  /** The rep selected a row in a sheet. */
  | { readonly kind: "rowSelected"; readonly sheet: string; readonly row: number }
  | { readonly kind: "noticed"; readonly notice: Notice }
  | { readonly kind: "dismissed" };

/** Nothing chosen in the pane yet. */
export const EMPTY_DRAFT: Draft = { criteria: null, options: null, today: null, recomputeThresholds: false };

/** The pane as it opens, before the sheet was looked at. */
export const FIRST_STATE: PaneState = {
  screen: { kind: "home" },
  remembered: null,
  draft: EMPTY_DRAFT,
  sight: { kind: "looking" },
  run: { kind: "idle" },
  standing: { kind: "preview" },
  notice: null,
  looksAsked: 0,
};
