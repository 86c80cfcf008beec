import type { Workbook, WorkbookExtras } from "../host/workbook";

/** What was read, so that saving can tell what changed and put only that onto the user's own file. */
interface Original {
  /** Every part of the file, as read. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The engine as it was right after opening. */
  readonly engineBytes: Uint8Array;
  /** What stood beside the engine right after opening. */
  readonly extras: WorkbookExtras;
  /** The part of each sheet, by the engine's sheet id. */
  readonly sheetPaths: ReadonlyMap<number, string>;
  /** By sheet id: for each conditional format in the engine's order, its place among the file's rules. */
  readonly ruleOrder: ReadonlyMap<number, readonly number[]>;
  /** Last row that may hold something in any sheet of the engine. */
  readonly lastRow: number;
}

/** A workbook opened from a file. */
export interface OpenedFile {
  readonly workbook: Workbook;
  readonly original: Original;
  /**
   * Formulas the engine cannot compute, by the engine's sheet id and A1 address, in English with "=". The engine's
   * cell holds their last value from the file; saving keeps both as long as the cell is not changed.
   */
  readonly keptFormulas: ReadonlyMap<number, ReadonlyMap<string, string>>;
}
