/** Which columns of the user's sheet hold nothing below their headers once the edits are done. */
import type { Edit } from "../../core/output/edits";

/** The columns (1-based) below whose first written cell the edits leave nothing but blanks. */
export function emptiedColumns(edits: readonly Edit[]): ReadonlySet<number> {
  const emptied = new Set<number>();
  for (const edit of edits) {
    if (edit.kind !== "cells" || edit.sheet !== "source") continue;
    const [header = [], ...rows] = edit.cells;
    header.forEach((_, i) => {
      if (rows.every((row) => row[i] === "")) emptied.add(edit.column + i);
    });
  }
  return emptied;
}
