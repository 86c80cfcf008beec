/** What one reading of the workbook found: plain data, no proxy. */
import type { Area, CellValue, Refusal, SheetData } from "../core/model";
import type { OwnSheet } from "../core/output/edits";
import type { Recalled } from "./memory/workbookSettings";

/** A worksheet by its id, which stays, and its name, which the user may change. */
export interface SheetName {
  readonly id: string;
  readonly name: string;
}

/** A sheet of ours that stands in the workbook, found by its mark. */
export interface OwnSheetFound extends SheetName {
  readonly sheet: OwnSheet;
  /** What its cells hold from A1 on, formulas as text; empty for a sheet too large to keep in hand. */
  readonly cells: readonly (readonly CellValue[])[];
  readonly tables: readonly string[];
  /** Charts by name, with their number of series. */
  readonly charts: readonly { readonly name: string; readonly series: number }[];
  readonly isProtected: boolean;
  /** True when nobody sees it. */
  readonly isHidden: boolean;
}

/** A rule by formula found on a sheet: its id of the moment, its formula, and whether it has neither fill nor colour. */
export interface RuleFound {
  readonly id: string;
  readonly formula: string;
  readonly isBare: boolean;
}

/** An active filter: saved, cleared while we write, put back. `table` null = the sheet's own filter. */
export interface ActiveFilter {
  readonly table: string | null;
  readonly area: Area;
  /** Criteria by column of the area, 0-based. */
  readonly criteria: readonly { readonly column: number; readonly criteria: Excel.FilterCriteria }[];
}

/** A sheet as it was read, and what a write must know of the workbook around it. */
export interface SheetSnapshot {
  readonly data: SheetData;
  readonly sheetId: string;
  /** Why nothing can be written here; null = it can. */
  readonly unwritable: Refusal | null;
  /** Every worksheet, in order, hidden ones included. */
  readonly sheets: readonly SheetName[];
  /** Names of the other sheets that a user sees and that are not ours. */
  readonly others: readonly string[];
  readonly ownSheets: readonly OwnSheetFound[];
  readonly recalled: Recalled;
  readonly filters: readonly ActiveFilter[];
  /** Custom rules on the sheet that was read, and on ours, by worksheet id. */
  readonly rules: ReadonlyMap<string, readonly RuleFound[]>;
}
