import type { Desk } from "../../desk";
import { intersect } from "../../engine/areas";
import { hostFailure } from "../../protocol/failure";
import type { Area } from "../../workbook";

/** Merges an area into one cell (row by row with `across`): only the top left value of each stays. */
export function merge(desk: Desk, sheetId: string, area: Area, across: boolean): void {
  const { index, extras } = desk.allowEdit(sheetId);
  if (extras.tables.some((table) => intersect(table.area, area) !== null)) {
    throw hostFailure("InvalidOperation", "The operation isn't allowed on cells of a table.");
  }
  unmerge(desk, sheetId, area);
  const parts: Area[] = [];
  if (across) {
    for (let row = area.firstRow; row <= area.lastRow; row += 1)
      parts.push({ ...area, firstRow: row, lastRow: row });
  } else {
    parts.push(area);
  }
  for (const part of parts) {
    const { firstRow, lastRow, firstColumn, lastColumn } = part;
    if (lastColumn > firstColumn) {
      desk.engine.rangeClearContents(index, firstRow, firstColumn + 1, lastRow, lastColumn);
    }
    if (lastRow > firstRow)
      desk.engine.rangeClearContents(index, firstRow + 1, firstColumn, lastRow, firstColumn);
    desk.editSheet(sheetId).merges.push(part);
  }
}

/** Parts every merged cell that touches the area, the whole of it; values stay. Fails as `allowEdit` does. */
export function unmerge(desk: Desk, sheetId: string, area: Area): void {
  const { extras } = desk.allowEdit(sheetId);
  if (!extras.merges.some((known) => intersect(known, area) !== null)) return;
  const sheet = desk.editSheet(sheetId);
  sheet.merges = sheet.merges.filter((known) => intersect(known, area) === null);
}
