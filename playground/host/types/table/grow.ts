import type { Desk } from "../../desk";
import { isBlank } from "../../engine/usedArea";
import type { Area, Table } from "../../workbook";
import type { RangeTarget } from "../range/target";
import { normaliseHeaders } from "./headers";
import { findTable } from "./tables";

/** How far a write right below or right beside a table reaches into it: its new area, or null. */
function grown(table: Table, written: Area): Area | null {
  const { area } = table;
  const below =
    !table.showTotals &&
    written.firstRow === area.lastRow + 1 &&
    written.firstColumn >= area.firstColumn &&
    written.firstColumn <= area.lastColumn;
  if (below) return { ...area, lastRow: written.lastRow };
  const beside =
    written.firstColumn === area.lastColumn + 1 &&
    written.firstRow >= area.firstRow &&
    written.lastRow <= area.lastRow;
  return beside ? { ...area, lastColumn: written.lastColumn } : null;
}

/** Tables take in what is written right below or beside them, as Excel's auto-expansion does. */
export function growTables(desk: Desk, { sheetId, area }: RangeTarget): void {
  const sheet = desk.sheet(sheetId);
  for (const { id } of sheet.extras.tables) {
    const { table } = findTable(desk, id);
    const next = grown(table, area);
    if (next === null || isEmpty(desk, sheet.index, area)) continue;
    const wider = next.lastColumn > table.area.lastColumn;
    desk.edit();
    findTable(desk, id).table.area = next;
    if (wider) normaliseHeaders(desk, sheet.index, { ...next, lastRow: next.firstRow });
  }
}

function isEmpty(desk: Desk, sheet: number, area: Area): boolean {
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      if (!isBlank(desk.engine, sheet, row, column)) return false;
    }
  }
  return true;
}
