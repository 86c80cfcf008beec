import type { CellValue, Issue, SheetData } from "../model";
import type { Segmentation, SegmentedCustomer } from "../segments";
import type { TypedCells } from "./columns/typedLabels";
import type { LabelPrints } from "./columns/writtenLabels";
import type { Edit, OwnColumn, OwnSheet } from "./edits";
import type { OutputMemory } from "./memory";
import type { PlanEdits } from "./plan/planEdits";
import type { ProposedInterval } from "./plan/planInput";
import type { SheetFormat, SheetWords } from "./words";

/** Everything that decides what is written. */
export interface OutputInput {
  readonly segmentation: Segmentation;
  /** The sheet as it was read: where its data, tables and free cells are. */
  readonly source: SheetData;
  readonly words: SheetWords;
  readonly format: SheetFormat;
  /** The reasons of one customer in words, for *Pourquoi*. */
  readonly why: (one: SegmentedCustomer) => string;
  /** What must be said of the whole result, in words, for the foot of the plan. */
  readonly remarks: readonly string[];
  /** An issue of the data in words, for *Qualité des données*. */
  readonly wordIssue: (issue: Issue) => IssueWords;
  /** What past runs wrote, with its columns where they stand today (`locateColumns`); null on a first run. */
  readonly memory: OutputMemory | null;
  /** What the user typed in our columns, by row: it stands in place of the label. */
  readonly typed: TypedCells;
  /** Names of all sheets, the hidden ones too: ours never takes the name of a user's sheet. */
  readonly sheetNames: readonly string[];
  /** Our sheets that exist, by their present name, with what their cells hold (formulas as text). */
  readonly ownSheets: readonly OwnSheetContent[];
  /** What the user changed in the plan's editable cells (`readPlanEdits`). */
  readonly planEdits: PlanEdits;
  /** Intervals that fit the capacity (`fitToCapacity`), for the segments that change; empty when the plan fits. */
  readonly proposal: readonly ProposedInterval[];
  /** Whether *Tableau de bord* is wanted. */
  readonly dashboard: boolean;
}

/** What an issue is, what was assumed, and what the user may do about it. */
export interface IssueWords {
  readonly problem: string;
  readonly assumed: string;
  readonly advice: string;
}

/** One of our sheets as it stands in the workbook. `cells` starts at A1; formulas come as text with their "=". */
export interface OwnSheetContent {
  readonly sheet: OwnSheet;
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
}

/** What to write, and what to remember with the workbook for the next run. */
export interface Output {
  readonly edits: readonly Edit[];
  readonly columns: readonly OwnColumn[];
  readonly memory: OutputMemory;
  /** What the label columns say of each customer, to tell later what was typed over it. */
  readonly prints: LabelPrints;
}
