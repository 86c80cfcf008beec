import type { CellContent, Edit, SheetTarget } from "../../../../src/core/output/edits";

/** A cell as the edits leave it, by address "row:column"; cells that are left alone are absent. */
export function written(edits: readonly Edit[], sheet: SheetTarget): ReadonlyMap<string, CellContent> {
  const cells = new Map<string, CellContent>();
  for (const edit of edits) {
    if (edit.kind !== "cells" || edit.sheet !== sheet) continue;
    edit.cells.forEach((line, i) => {
      line.forEach((cell, j) => {
        if (cell !== null) cells.set(`${edit.row + i}:${edit.column + j}`, cell);
      });
    });
  }
  return cells;
}
