/** What the pane asks of the app: plain data in, plain data out. The entry wires it to the use cases. */
import type { Progress, SegmentOutcome, SegmentRequest } from "../app/outcome";
import type { CorrectionKind, Day, OtherReading, Population, Result } from "../core/model";
import type { Options } from "../core/options";
import type { RememberedColumns } from "../core/reading/readingContext";
import type { AbcLabel, ContactState, Criterion, PotentialLevel, Priority } from "../core/labels";
import type { Segmentation } from "../core/segments";

/** A request of the pane: the entry adds the machine's day. */
export type PaneRequest = Omit<SegmentRequest, "clock">;

/** What the workbook remembers of the rep's choices. */
export interface Remembered {
  /** Saved options, filled up with the defaults. */
  readonly options: Options;
  /** Saved criteria; null = never chosen, the sheet decides. */
  readonly criteria: readonly Criterion[] | null;
  /** Day of the last written run; null = never segmented. */
  readonly lastRun: Day | null;
  readonly views: readonly NamedView[];
}

/** Which customers the sheet should show: lists are joined by OR inside, by AND between; an empty list asks nothing. */
export interface SheetFilter {
  readonly segments: readonly AbcLabel[];
  readonly zones: readonly string[];
  readonly sectors: readonly string[];
  readonly priorities: readonly Priority["rank"][];
  readonly populations: readonly Population[];
  readonly contacts: readonly ContactState[];
  readonly potentials: readonly PotentialLevel[];
  /** Next contact at most this many days after the reference date; null = any. */
  readonly dueWithinDays: number | null;
}

/** A filter that the rep named, kept in the workbook. */
export interface NamedView {
  readonly name: string;
  readonly filter: SheetFilter;
}

/** A cell or area to show, in A1 notation without the sheet name. */
export interface SheetCells {
  readonly sheet: string;
  readonly cells: string;
}

/** Moving in the workbook, and following the rep there. */
export interface SheetPort {
  /** Activates the sheet and selects the cells. */
  readonly show: (place: SheetCells) => Promise<Result<null>>;
  /** Calls back with what becomes selected and its first row (1-based); returns what stops it. */
  readonly watchSelection: (listener: (at: SheetCells & { readonly row: number }) => void) => () => void;
  /** Calls back when another sheet becomes active; returns what stops it. */
  readonly watchActiveSheet: (listener: () => void) => () => void;
}

/** How the columns are understood, kept in the workbook for that sheet. */
export interface ColumnPort {
  /** Adds to what is remembered: which column a field is, or null for a field that is on no column. */
  readonly remember: (sheet: string, choices: RememberedColumns) => Promise<Result<null>>;
  /** Keeps that the ambiguous cells of a column are read the other way (`isOther`), or the French way again. */
  readonly readOtherwise: (sheet: string, column: OtherReading, isOther: boolean) => Promise<Result<null>>;
  /** Keeps which row of a sheet is its header (1-based; null = it is found again). */
  readonly readFrom: (sheet: string, headerRow: number | null) => Promise<Result<null>>;
}

/** Corrections of the user's own cells, one kind at a time, on request only. */
export interface CorrectionPort {
  /** Corrects that kind over the whole sheet; says how many cells changed. */
  readonly apply: (sheet: string, kind: CorrectionKind) => Promise<Result<{ readonly cells: number }>>;
}

/** The sheet of the data's problems, made on request only. */
export interface QualityPort {
  /** Makes or refreshes it, and nothing else; gives its name. */
  readonly write: (request: Omit<PaneRequest, "write">) => Promise<Result<{ readonly sheet: string }>>;
}

/** Going back to the sheet as it was. */
export interface RestorePort {
  /** "press": as before the last press of this session; "all": without anything of ours. */
  readonly apply: (sheet: string, scope: "press" | "all") => Promise<Result<null>>;
}

/** The sheet's own filter. */
export interface FilterPort {
  /** `rows`: sheet rows of the customers to leave visible. */
  readonly apply: (
    segmentation: Segmentation,
    rows: readonly number[],
  ) => Promise<Result<{ readonly shown: number }>>;
  readonly clear: (sheet: string) => Promise<Result<null>>;
  readonly saveViews: (views: readonly NamedView[]) => Promise<Result<null>>;
}

/** Everything the pane can ask. Functions reject only on a bug; what cannot be done is a refusal. */
export interface AppPort {
  readonly recall: () => Promise<Remembered>;
  /** `write: false` only computes: such a call may be overtaken by the next one, and is aborted then. */
  readonly segment: (request: PaneRequest, progress: Progress) => Promise<SegmentOutcome>;
  /** Calls back with the outcome of a run started elsewhere (the ribbon); returns what stops it. */
  readonly watchRuns: (listener: (outcome: SegmentOutcome) => void) => () => void;
  /** Adds a sheet with a sample portfolio and activates it. */
  readonly insertSample: () => Promise<Result<{ readonly sheet: string }>>;
  readonly sheet: SheetPort;
  readonly columns: ColumnPort;
  readonly corrections: CorrectionPort;
  readonly quality: QualityPort;
  readonly filters: FilterPort;
  readonly restore: RestorePort;
}
