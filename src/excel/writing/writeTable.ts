/** Excel tables: the user's fitted to our columns, ours on our own sheets. */
import type { Area } from "../../core/model";
import type { Edit } from "../../core/output/edits";
import { toA1 } from "../grid/address";
import { resizeTable } from "../newer/tableResize";

/**
 * Gives a table an area. An Excel that cannot resize adds columns on its right, or takes them away, one by one from
 * `now`; null = that would move cells that stand there, and the table stays as it is.
 */
export function fitTable(sheet: Excel.Worksheet, name: string, area: Area, now: Area | null): void {
  const table = sheet.tables.getItem(name);
  if (resizeTable(table, toA1(area)) || now === null) return;
  for (let column = now.lastColumn; column > area.lastColumn; column--) {
    table.columns.getItemAt(column - now.firstColumn).delete();
  }
  for (let column = now.lastColumn; column < area.lastColumn; column++) table.columns.add();
}

/** Makes a table of ours; one that already stands there under this name is fitted to the area. */
export function addTable(
  sheet: Excel.Worksheet,
  edit: Extract<Edit, { kind: "addTable" }>,
  existing: readonly string[],
): void {
  if (existing.includes(edit.name)) {
    resizeTable(sheet.tables.getItem(edit.name), toA1(edit.area));
    return;
  }
  const table = sheet.tables.add(toA1(edit.area), true);
  table.name = edit.name;
  table.style = edit.style;
}
