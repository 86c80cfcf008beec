import type { Desk } from "../../desk";
import { usedArea } from "../../engine/usedArea";
import type { FormatTarget } from "./target";

/** Rough width of a character and of the cell's inner margins, in pixels at 12 px. */
const CHARACTER = 7.2;
const MARGIN = 14;
const LINE_HEIGHT = 18;

function longestLine(text: string): number {
  return Math.max(0, ...text.split("\n").map((line) => line.length));
}

/** Makes columns as wide as their longest text on the whole sheet; empty columns keep their width. */
export function autofitColumns({ sheetId, areas }: FormatTarget, desk: Desk): void {
  const { index } = desk.allowEdit(sheetId);
  desk.calculate();
  const used = usedArea(desk.engine, index, true);
  if (used === null) return;
  for (const area of areas) {
    const last = Math.min(area.lastColumn, used.lastColumn);
    for (let column = Math.max(area.firstColumn, used.firstColumn); column <= last; column += 1) {
      let length = 0;
      for (let row = used.firstRow; row <= used.lastRow; row += 1) {
        length = Math.max(length, longestLine(desk.shown().getFormattedCellValue(index, row, column)));
      }
      if (length > 0)
        desk.engine.setColumnsWidth(index, column, column, Math.round(length * CHARACTER + MARGIN));
    }
  }
}

/** Makes rows as high as their number of lines. */
export function autofitRows({ sheetId, areas }: FormatTarget, desk: Desk): void {
  const { index } = desk.allowEdit(sheetId);
  desk.calculate();
  const used = usedArea(desk.engine, index, true);
  if (used === null) return;
  for (const area of areas) {
    for (
      let row = Math.max(area.firstRow, used.firstRow);
      row <= Math.min(area.lastRow, used.lastRow);
      row += 1
    ) {
      let lines = 1;
      for (let column = used.firstColumn; column <= used.lastColumn; column += 1) {
        const shown = desk.shown().getFormattedCellValue(index, row, column);
        if (shown.includes("\n")) lines = Math.max(lines, shown.split("\n").length);
      }
      desk.engine.setRowsHeight(index, row, row, lines * LINE_HEIGHT + 7);
    }
  }
}
