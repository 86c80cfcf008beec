/** Widths of neighbouring columns, all in one call. */
import type { Area } from "../../core/model";
import { toA1 } from "../grid/address";

/** Width in points; null = the sheet's usual one, which nobody chose. */
export type Width = number | null;

/** Asks for the widths of `count` columns from a 1-based one on. */
export function askWidths(sheet: Excel.Worksheet, column: number, count: number): () => readonly Width[] {
  const range = sheet.getRange(toA1(headOf(column, count)));
  const answer = range.getColumnProperties({ format: { columnWidth: true, useStandardWidth: true } });
  return () =>
    answer.value.map(({ format }) =>
      format?.useStandardWidth === true ? null : (format?.columnWidth ?? null),
    );
}

/** Gives neighbouring columns their widths. */
export function setWidths(sheet: Excel.Worksheet, column: number, widths: readonly Width[]): void {
  if (widths.length === 0) return;
  const range = sheet.getRange(toA1(headOf(column, widths.length)));
  range.setColumnProperties(
    widths.map((columnWidth) => ({
      format: columnWidth === null ? { useStandardWidth: true } : { columnWidth },
    })),
  );
}

/** Their first cells: the width of a cell is that of its column. */
function headOf(column: number, count: number): Area {
  return { firstRow: 1, firstColumn: column, lastRow: 1, lastColumn: column + count - 1 };
}
