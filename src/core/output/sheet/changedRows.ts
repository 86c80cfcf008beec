import type { OwnSheetContent } from "../input";
import type { WrittenSheet } from "../memory";
import { rowPrints, type IsEditable } from "./rowPrint";

/**
 * Rows of a sheet of ours whose cells the user changed since they were written, 1-based; none for a sheet that is
 * left as it was. Cells outside our area are the user's and are not looked at.
 */
export function changedRows(
  written: WrittenSheet,
  content: OwnSheetContent,
  isEditable: IsEditable,
): readonly number[] {
  const { lastRow, lastColumn } = written.area;
  const cells = Array.from({ length: lastRow }, (_, i) =>
    Array.from({ length: lastColumn }, (_, j) => content.cells[i]?.[j] ?? ""),
  );
  const now = rowPrints(cells, isEditable);
  return written.prints.flatMap((print, i) => (now[i] === print ? [] : [i + 1]));
}
