/** What a use case takes and gives back: the contract between the pane, the ribbon command, the command line and the app. */
import type { Options } from "../core/options";
import type { Day, Refusal } from "../core/model";
import type { OwnColumn } from "../core/output/edits";
import type { LeftOut } from "../core/output/essentialEdits";
import type { Criterion } from "../core/labels";
import type { Segmentation } from "../core/segments";
import type { Language } from "../i18n/languageOf";

/** Steps that the rep sees pass. */
export type Stage = "reading" | "recognising" | "computing" | "writing";

/** What one run is asked to do. */
export interface SegmentRequest {
  /** Sheet to segment by name; null = the active one. */
  readonly sheet: string | null;
  /** The machine's day, for "today" when the user gave none. */
  readonly clock: Day;
  /** The user's own reference date; null = decided from the clock and the sheet. */
  readonly today: Day | null;
  /** Null = what was saved with the workbook, else the default criteria of the one press. */
  readonly criteria: readonly Criterion[] | null;
  /** Null = what was saved with the workbook, else the defaults. */
  readonly options: Options | null;
  readonly language: Language;
  /** Computes the RFM cut points anew instead of reusing those saved with the workbook. */
  readonly recomputeThresholds: boolean;
  /** False computes and shows without writing. */
  readonly write: boolean;
}

/** How a run tells where it is, and how it is stopped. */
export interface Progress {
  /** `share`: what is done of the stage (0–1), told now and then where it takes several round trips; null = unknown. */
  readonly onStage: (stage: Stage, share: number | null) => void;
  /** Aborting before the writing stage leaves the workbook as it was. */
  readonly signal: AbortSignal | null;
}

/** What a run left in the workbook. */
export interface Written {
  readonly sheet: string;
  readonly columns: readonly OwnColumn[];
  /** Names of our sheets as they stand in the workbook. */
  readonly ownSheets: readonly string[];
  /** What this Excel refused, and the result was written without. */
  readonly leftOut: LeftOut;
}

/** How a run ended. */
export type SegmentOutcome =
  | { readonly kind: "done"; readonly segmentation: Segmentation; readonly written: Written | null }
  /** The result is shown but could not be written (protected, read-only); `refusal` says why. */
  | { readonly kind: "shown"; readonly segmentation: Segmentation; readonly refusal: Refusal }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "cancelled" };
