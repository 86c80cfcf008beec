import type { Area } from "../../core/model";
import type { Edit } from "../../core/output/edits";

/** The area that an edit of cells writes. */
export function areaOfCells(edit: Extract<Edit, { kind: "cells" }>): Area {
  return {
    firstRow: edit.row,
    firstColumn: edit.column,
    lastRow: edit.row + edit.cells.length - 1,
    lastColumn: edit.column + Math.max(1, edit.cells[0]?.length ?? 0) - 1,
  };
}
