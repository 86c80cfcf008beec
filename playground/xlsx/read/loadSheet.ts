import type { Model } from "@ironcalc/wasm";
import type { FileCell, FileValue } from "../cells/FileCell";
import { shiftFormula } from "../cells/shiftFormula";
import type { SplitSheet } from "../cells/splitSheet";
import type { FileStyles } from "../styles/readStyles";
import { columnRuns } from "./columnRuns";
import { engineInput } from "./engineInput";
import { styleBand, styleRuns, typeRuns } from "./fillEngine";
import { readRows, type FileRow } from "./readRows";
import { layOutColumns, layOutView, readColumns } from "./sheetLayout";

/** A formula of the file: what it is, and the value the file last showed for it. */
export interface LoadedFormula {
  readonly row: number;
  readonly column: number;
  /** English, with "=". */
  readonly text: string;
  readonly cached: FileValue;
  /** False for array formulas and data tables: the engine gets their value. */
  readonly computed: boolean;
}

export interface LoadedSheet {
  readonly formulas: readonly LoadedFormula[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  /** Last row given to the engine, formats included. */
  readonly lastCellRow: number;
  /** True when a number has more than 15 digits: the host then reads numbers the exact way. */
  readonly longNumbers: boolean;
}

/** Points to pixels. */
const PIXELS = 4 / 3;

/** Puts a worksheet's cells, styles and layout into an empty sheet of the engine, which must not be evaluating. */
export function loadSheet(
  engine: Model,
  sheet: number,
  split: SplitSheet,
  strings: readonly string[],
  styles: FileStyles,
  date1904: boolean,
): LoadedSheet {
  const file = readRows(split.rows, strings, styles, date1904);
  const bands = readColumns(split.shell).filter((band) => band.style > 0);
  for (const band of bands) {
    const last = Math.min(band.last, file.lastColumn + 30);
    if (last < band.first) continue;
    styleBand(engine, sheet, { axis: "column", first: band.first, last }, styles.style(band.style));
  }
  const rowStyles = new Map<number, number>();
  for (const row of file.rows) {
    if (row.style === null) continue;
    rowStyles.set(row.row, row.style);
    styleBand(engine, sheet, { axis: "row", first: row.row, last: row.row }, styles.style(row.style));
  }
  const inherited = (cell: FileCell): number =>
    rowStyles.get(cell.row) ??
    bands.find((band) => band.first <= cell.column && cell.column <= band.last)?.style ??
    0;

  const formulas = readFormulas(file.cells);
  const byCell = new Map(formulas.map((formula) => [`${formula.row},${formula.column}`, formula]));
  const inputs = columnRuns<string>();
  const looks = columnRuns<number>();
  let longNumbers = false;
  for (const cell of file.cells) {
    const formula = cell.formula === null ? undefined : byCell.get(`${cell.row},${cell.column}`);
    const input = formula?.computed === true ? formula.text : engineInput(cell.value);
    if (input !== "") inputs.add(cell.row, cell.column, input);
    if (cell.style !== inherited(cell))
      looks.add(cell.row, cell.column, cell.style, (last, next) => last === next);
    if (cell.value.kind === "number" && Number(cell.value.value.toPrecision(15)) !== cell.value.value) {
      longNumbers = true;
    }
  }
  typeRuns(engine, sheet, inputs.runs);
  styleRuns(engine, sheet, looks.runs, styles.style);
  const hiddenColumns = layOutColumns(engine, sheet, split.shell, file.lastColumn);
  layOutView(engine, sheet, split.shell);
  const hiddenRows = layOutRows(engine, sheet, file.rows);
  const lastCellRow = file.cells.reduce((last, cell) => Math.max(last, cell.row), 0);
  return { formulas, hiddenRows, hiddenColumns, lastCellRow, longNumbers };
}

function layOutRows(engine: Model, sheet: number, rows: readonly FileRow[]): number[] {
  for (const row of rows) {
    if (row.height !== null && !row.hidden)
      engine.setRowsHeight(sheet, row.row, row.row, row.height * PIXELS);
  }
  const hidden = rows.filter((row) => row.hidden).map((row) => row.row);
  for (const row of hidden) engine.setRowsHidden(sheet, row, row, true);
  return hidden;
}

/** Every formula of a sheet, the followers of shared ones written out, spilled array cells left as values. */
export function readFormulas(cells: readonly FileCell[]): LoadedFormula[] {
  const shared = new Map<number, FileCell>();
  const formulas: LoadedFormula[] = [];
  for (const cell of cells) {
    const { formula } = cell;
    if (formula === null) continue;
    const isMaster = formula.kind === "shared" && formula.text !== "" && formula.shared !== null;
    if (isMaster && formula.shared !== null) shared.set(formula.shared, cell);
    const master = formula.text === "" && formula.shared !== null ? shared.get(formula.shared) : undefined;
    const text =
      master?.formula === undefined || master.formula === null
        ? formula.text
        : shiftFormula(master.formula.text, cell.row - master.row, cell.column - master.column);
    if (text === "") continue;
    const computed = formula.kind === "normal" || formula.kind === "shared";
    formulas.push({ row: cell.row, column: cell.column, text: `=${text}`, cached: cell.value, computed });
  }
  return formulas;
}
