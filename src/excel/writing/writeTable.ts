/** Excel tables: the user's widened over our columns, ours on our own sheets. */
import type { Area } from "../../core/model";
import type { Edit } from "../../core/output/edits";
import { toA1 } from "../grid/address";
import { resizeTable } from "../newer/tableResize";

/** Widens a table to `area`; an Excel that cannot resize adds the columns one by one on its right. */
export function widenTable(sheet: Excel.Worksheet, name: string, area: Area, before: Area | null): void {
  const table = sheet.tables.getItem(name);
  if (resizeTable(table, toA1(area)) || before === null) return;
  for (let column = before.lastColumn + 1; column <= area.lastColumn; column++) table.columns.add();
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
