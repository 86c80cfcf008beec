/**
 * What the simulated host holds for one workbook. The spreadsheet engine (IronCalc) is the truth for cells,
 * formulas, styles, number formats, conditional formats, column widths, row heights, frozen panes, grid lines,
 * tab colours, defined names, sheet names and sheet order. Everything the engine does not know is plain,
 * structured-cloneable data below, so that undo can snapshot and restore it.
 */
import type { Model } from "@ironcalc/wasm";

/** 1-based, inclusive rectangle of cells on one sheet. */
export interface Area {
  firstRow: number;
  firstColumn: number;
  lastRow: number;
  lastColumn: number;
}

/** A filter on one column of a table or sheet, in office.js' own words (FilterCriteria). */
export interface ColumnFilter {
  /** 0-based column within the filtered area. */
  column: number;
  criteria: Record<string, unknown>;
}

/** The sheet's own filter: its area, header row included, and the columns that filter. */
export interface Filter {
  area: Area;
  columns: ColumnFilter[];
}

/** An Excel table (ListObject). The header row is part of the area; so is the totals row when shown. */
export interface Table {
  id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
  showBandedRows: boolean;
  showFilterButton: boolean;
  filters: ColumnFilter[];
  /** Absent means false, as in a new table. */
  showBandedColumns?: boolean;
  highlightFirstColumn?: boolean;
  highlightLastColumn?: boolean;
}

/** A data-validation rule on one rectangle, in office.js' own words (DataValidation). */
export interface Validation {
  area: Area;
  rule: Record<string, unknown>;
  errorAlert?: Record<string, unknown>;
  prompt?: Record<string, unknown>;
  ignoreBlanks: boolean;
}

/** One series of a chart: its name and values, and how it is drawn where it differs from the chart. */
export interface ChartSeries {
  name: string;
  /** Reference formulas in English A1 notation, sheet name included, as Excel stores them. */
  nameRef?: string;
  valuesRef: string;
  categoriesRef?: string;
  chartType?: string;
  axisGroup?: "Primary" | "Secondary";
  color?: string;
}

/** A chart of a sheet, as office.js describes it. */
export interface Chart {
  id: string;
  name: string;
  /** office.js' Excel.ChartType, e.g. "ColumnClustered". */
  chartType: string;
  title: string;
  series: ChartSeries[];
  /** Place over the grid, in points from the top left of A1. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** Further office.js properties that were set, by path ("legend.position"). */
  properties: Record<string, unknown>;
  /** True when the chart came with the opened file: it is kept as it is and never rewritten on save. */
  fromFile: boolean;
}

/** What one sheet has beyond the engine. `id` is office.js' worksheet id ("{…}"), stable across renames. */
export interface SheetExtras {
  id: string;
  /** The engine's own sheet id, stable across renames and moves (`WorksheetProperties.sheet_id`). */
  engineId: number;
  kind: "worksheet" | "chartsheet";
  veryHidden: boolean;
  tables: Table[];
  autoFilter: Filter | null;
  charts: Chart[];
  merges: Area[];
  protected: boolean;
  /** 1-based rows and columns hidden by hand or by a filter. */
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Page layout, in office.js' PageLayout words, e.g. { orientation: "Landscape", paperSize: "A4" }. */
  pageLayout: Record<string, unknown>;
  printArea: Area | null;
  horizontalPageBreaks: number[];
  customProperties: Record<string, string>;
  /** Hyperlinks by A1 address, in office.js' RangeHyperlink words. */
  hyperlinks: Record<string, Record<string, unknown>>;
  /** Areas of PivotTables: known only to refuse what is written over them. Absent means none. */
  pivotTables?: Area[];
  /** Absent means none. */
  validations?: Validation[];
  /** Pixels of a column whose width nobody chose, as the opened file has it. Absent means the engine's own. */
  standardWidth?: number;
  /** office.js' ids of conditional formats whose priority was changed, by the engine's priority number. */
  ruleIds?: Record<string, string>;
}

/** What the engine does not know of a workbook. */
export interface WorkbookExtras {
  name: string;
  sheets: SheetExtras[];
  activeSheetId: string;
  /** Document settings (workbook.settings), kept with the file. */
  settings: Record<string, unknown>;
  /** Custom XML parts by id. */
  customXmlParts: Record<string, string>;
  structureProtected: boolean;
  readOnly: boolean;
  /** Document properties (title, author …), in office.js' DocumentProperties words. Absent means none. */
  properties?: Record<string, string>;
}

/** The engine's workbook with what it does not know. */
export interface Workbook {
  readonly engine: Model;
  extras: WorkbookExtras;
}
