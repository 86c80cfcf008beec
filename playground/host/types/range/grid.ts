import type { Desk } from "../../desk";
import { columnCount, rowCount } from "../../engine/areas";
import { isWholeColumns, isWholeRows } from "../../engine/a1";
import { hostFailure, invalidArgument } from "../../protocol/failure";
import type { Area } from "../../workbook";

/** Most cells that one operation may touch, in Excel on the web. */
const MAX_OPERATION = 33_554_000;

/** What was given for an area, cell by cell: a scalar stands for all of them, an array must have its shape. */
export function cellAt(value: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows: readonly unknown[] = value;
  const wide = columnCount(area);
  const fits =
    rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === wide);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return (row, column) => {
    const cells = rows[row - area.firstRow];
    return Array.isArray(cells) ? cells[column - area.firstColumn] : undefined;
  };
}

/** Fails for whole columns or rows, which Excel does not write cell by cell, and for too many cells. */
export function refuseUnbounded(area: Area): void {
  if (isWholeColumns(area) || isWholeRows(area)) throw invalidArgument();
  if (columnCount(area) * rowCount(area) > MAX_OPERATION) {
    throw hostFailure("OperationCellsExceedLimit", "The operation exceeds the maximum number of cells.");
  }
}

/** True when Excel answers null instead of a grid: whole columns or rows, or more cells than one read may have. */
export function isTooLarge(area: Area, desk: Desk): boolean {
  return isWholeColumns(area) || isWholeRows(area) || columnCount(area) * rowCount(area) > desk.maxCells;
}
