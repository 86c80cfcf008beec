import type { CellStyle } from "@ironcalc/wasm";
import type { Desk } from "../../desk";
import { columnCount, rowCount } from "../../engine/areas";
import { readFormulas, readValues, rewritable, type CellValue } from "../../engine/readCells";
import { writeCell } from "../../engine/writeCell";
import { moveFormula } from "../../engine/moveFormula";
import { ownStyle } from "../format/style";
import { applyStyle } from "../format/applyStyle";
import { refuseUnbounded } from "./grid";
import type { RangeTarget } from "./target";

/** What of the source is copied, and how it is laid out. */
export interface CopyOptions {
  readonly kind: "All" | "Formulas" | "Values" | "Formats";
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Cell {
  readonly content: CellValue;
  readonly style: CellStyle;
}

/** Copies cells as Ctrl+C, Ctrl+V does: formulas move with their place, one source fills a larger target. */
export function copyCells(desk: Desk, from: RangeTarget, to: RangeTarget, options: CopyOptions): void {
  refuseUnbounded(from.area);
  refuseUnbounded(to.area);
  const source = desk.sheet(from.sheetId).index;
  desk.allowEdit(to.sheetId);
  desk.calculate();
  const contents = (options.kind === "Values" ? readValues : readFormulas)(desk.engine, source, from.area);
  const style = ownStyle(desk, source);
  const cells: Cell[][] = contents.map((row, r) =>
    row.map((content, c) => ({
      content: rewritable(desk.engine, source, from.area.firstRow + r, from.area.firstColumn + c, content),
      style: style(from.area.firstRow + r, from.area.firstColumn + c),
    })),
  );
  const target = desk.beginWriting(to.sheetId).index;
  const height = options.transpose ? columnCount(from.area) : rowCount(from.area);
  const width = options.transpose ? rowCount(from.area) : columnCount(from.area);
  const last = {
    row: Math.max(to.area.lastRow, to.area.firstRow + height - 1),
    column: Math.max(to.area.lastColumn, to.area.firstColumn + width - 1),
  };
  for (let row = to.area.firstRow; row <= last.row; row += 1) {
    for (let column = to.area.firstColumn; column <= last.column; column += 1) {
      const r = (row - to.area.firstRow) % height;
      const c = (column - to.area.firstColumn) % width;
      const [sourceRow, sourceColumn] = options.transpose ? [c, r] : [r, c];
      const cell = cells[sourceRow]?.[sourceColumn];
      if (cell === undefined || (options.skipBlanks && cell.content === "")) continue;
      if (options.kind !== "Formats") {
        const moved = {
          rows: row - (from.area.firstRow + sourceRow),
          columns: column - (from.area.firstColumn + sourceColumn),
        };
        const { content } = cell;
        const isFormula = typeof content === "string" && content.startsWith("=");
        const next = isFormula ? moveFormula(content, moved.rows, moved.columns) : content;
        writeCell(desk.engine, target, row, column, next);
      }
      if (options.kind === "All" || options.kind === "Formats")
        applyStyle(desk, target, row, column, cell.style);
    }
  }
  desk.edited(to.sheetId, { ...to.area, lastRow: last.row, lastColumn: last.column });
}
