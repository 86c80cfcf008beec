import type { Area } from "../../workbook";

/** Neighbouring rectangles joined, first along rows, then down columns; given from left to right, top to bottom. */
export function rectangles(areas: readonly Area[]): Area[] {
  const rows: Area[] = [];
  for (const area of areas) {
    const last = rows.at(-1);
    if (
      last?.firstRow === area.firstRow &&
      last.lastRow === area.lastRow &&
      last.lastColumn === area.firstColumn - 1
    )
      last.lastColumn = area.lastColumn;
    else rows.push({ ...area });
  }
  const joined: Area[] = [];
  const open = new Map<string, Area>();
  for (const row of rows) {
    const key = `${row.firstColumn}|${row.lastColumn}`;
    const above = open.get(key);
    if (above?.lastRow === row.firstRow - 1) above.lastRow = row.lastRow;
    else {
      open.set(key, row);
      joined.push(row);
    }
  }
  return joined;
}
