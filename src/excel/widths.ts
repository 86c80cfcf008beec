/** Widths of neighbouring columns, all in one call. */
import type { Area } from "../core/model";
import { toA1 } from "./address";

/** Asks for the widths in points of `count` columns from a 1-based one on. */
export function askWidths(sheet: Excel.Worksheet, column: number, count: number): () => readonly number[] {
  const range = sheet.getRange(toA1(headOf(column, count)));
  const answer = range.getColumnProperties({ format: { columnWidth: true } });
  return () => answer.value.map(({ format }) => format?.columnWidth ?? 0);
}

/** Gives neighbouring columns their widths in points. */
export function setWidths(sheet: Excel.Worksheet, column: number, widths: readonly number[]): void {
  if (widths.length === 0) return;
  const range = sheet.getRange(toA1(headOf(column, widths.length)));
  range.setColumnProperties(widths.map((columnWidth) => ({ format: { columnWidth } })));
}

/** Their first cells: the width of a cell is that of its column. */
function headOf(column: number, count: number): Area {
  return { firstRow: 1, firstColumn: column, lastRow: 1, lastColumn: column + count - 1 };
}
