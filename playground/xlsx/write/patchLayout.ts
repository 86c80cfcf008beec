import type { CellStyle } from "@ironcalc/wasm";
import { LAST_COLUMN, LAST_ROW } from "../../host/engine/a1";
import { ENGINE_WIDTH } from "../../host/types/format/units";
import type { SheetExtras } from "../../host/workbook";
import { pixelsToWidth } from "../read/sheetLayout";
import { rowChange, type RowChanges } from "./CellChange";
import type { SheetPair } from "./diffCells";
import type { ColumnChange } from "./patchColumns";

/** Columns looked at for widths and whole-column looks beyond those in use. */
const COLUMNS_BEYOND = 40;
/** Pixels to points. */
const POINTS = 0.75;
const ENGINE_HEIGHT = 25;

type Look = { readonly from: CellStyle; readonly to: CellStyle };

/** What became of a column: width in pixels, hidden or shown, look of its empty cells. Absent = as it was. */
export interface ColumnDiff {
  readonly width?: number;
  readonly hidden?: boolean;
  readonly look?: Look;
}

/** Widths, hidden columns and looks of whole columns that are no more what was opened. */
export function diffColumns(
  pair: SheetPair,
  lastColumn: number,
  base: SheetExtras | null,
  now: SheetExtras,
): Map<number, ColumnDiff> {
  const diffs = new Map<number, ColumnDiff>();
  const [wasHidden, isHidden] = [new Set(base?.hiddenColumns), new Set(now.hiddenColumns)];
  const reach = Math.min(LAST_COLUMN, lastColumn + COLUMNS_BEYOND);
  for (let column = 1; column <= reach; column += 1) {
    const hidden = isHidden.has(column);
    const width = pair.now.model.getColumnWidth(pair.now.index, column);
    const oldWidth = pair.base?.model.getColumnWidth(pair.base.index, column) ?? ENGINE_WIDTH;
    const look = farLook(pair, LAST_ROW, column);
    const diff: ColumnDiff = {
      ...(hidden !== wasHidden.has(column) ? { hidden } : {}),
      ...(width !== oldWidth && width > 0 && !hidden && oldWidth > 0 ? { width: pixelsToWidth(width) } : {}),
      ...(look === null ? {} : { look }),
    };
    if (Object.keys(diff).length > 0) diffs.set(column, diff);
  }
  return diffs;
}

/** Heights, hidden rows and looks of whole rows that are no more what was opened. */
export function diffRows(
  pair: SheetPair,
  base: SheetExtras | null,
  now: SheetExtras,
  changes: RowChanges,
): void {
  const [wasHidden, isHidden] = [new Set(base?.hiddenRows), new Set(now.hiddenRows)];
  for (const row of isHidden) if (!wasHidden.has(row)) rowChange(changes, row).hidden = true;
  for (const row of wasHidden) if (!isHidden.has(row)) rowChange(changes, row).hidden = false;
  for (let row = 1; row <= pair.lastRow; row += 1) {
    const height = pair.now.model.getRowHeight(pair.now.index, row);
    const oldHeight = pair.base?.model.getRowHeight(pair.base.index, row) ?? ENGINE_HEIGHT;
    if (height !== oldHeight && height > 0 && oldHeight > 0) rowChange(changes, row).height = height * POINTS;
  }
  for (const [row, change] of changes) {
    if (row <= pair.lastRow) change.look = farLook(pair, row, LAST_COLUMN);
  }
}

/** What a cell at the sheet's edge shows is the look of its whole column or row. */
function farLook(pair: SheetPair, row: number, column: number): Look | null {
  const to = pair.now.model.getCellStyle(pair.now.index, row, column).style;
  const from =
    pair.base === null
      ? pair.now.model.getCellStyle(pair.now.index, LAST_ROW, LAST_COLUMN).style
      : pair.base.model.getCellStyle(pair.base.index, row, column).style;
  return JSON.stringify(from) === JSON.stringify(to) ? null : { from, to };
}

/** The changes as the file takes them; `style` gives the cell format a column had. */
export function columnChanges(
  diffs: ReadonlyMap<number, ColumnDiff>,
  columnStyle: (column: number) => number,
  restyle: (index: number, look: Look) => number,
): Map<number, ColumnChange> {
  return new Map(
    [...diffs].map(([column, { look, ...rest }]) => [
      column,
      look === undefined ? rest : { ...rest, style: restyle(columnStyle(column), look) },
    ]),
  );
}
