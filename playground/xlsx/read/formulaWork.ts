import { isWholeColumns } from "../../host/engine/a1";
import type { Area } from "../../host/workbook";
import type { FormulaUse } from "./formulaUse";

/** Tenths of a microsecond, about: one step of a formula, and one cell of a range by how it is read. */
const STEP = 10;
/** Steps from which a formula costs twice as much a step: it is read anew each time that the workbook is copied. */
const LONG = 20;
const PASSED = 1;
const SEARCHED = 5;
/** One cell of an array, for each step of the formula. */
const MADE = 5;

/** Cells of an area that a function passes over: of whole columns the engine looks at the rows in use only. */
export function passedCells(area: Area, lastRow: number): number {
  const { firstColumn, lastColumn } = area;
  return Math.max(0, lastRowOf(area, lastRow) - area.firstRow + 1) * (lastColumn - firstColumn + 1);
}

function lastRowOf(area: Area, lastRow: number): number {
  return isWholeColumns(area) ? Math.min(area.lastRow, lastRow) : area.lastRow;
}

/** The work of a formula each time that the workbook is calculated. `lastRow`: the last row in use. */
export function formulaWork({ reads, steps }: FormulaUse, lastRow: number): number {
  let work = steps * STEP * (1 + steps / LONG);
  let rows = 0;
  let columns = 0;
  for (const { area, use } of reads) {
    const [height, width] = [area.lastRow - area.firstRow + 1, area.lastColumn - area.firstColumn + 1];
    if (use === "cell") work += PASSED;
    else if (use === "pass") work += PASSED * passedCells(area, lastRow);
    else if (use === "search") work += SEARCHED * height * width;
    else {
      // A column beside a row makes an array of both.
      rows = Math.max(rows, height);
      columns = Math.max(columns, width);
    }
  }
  return work + MADE * rows * columns * steps;
}
