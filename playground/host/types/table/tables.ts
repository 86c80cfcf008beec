import type { Desk } from "../../desk";
import { readTexts } from "../../engine/readCells";
import { itemNotFound } from "../../protocol/failure";
import { sheetsOf } from "../../sheets";
import type { Area, Table } from "../../workbook";

/** A table and the sheet it is on. */
export interface PlacedTable {
  readonly sheetId: string;
  readonly sheet: number;
  readonly table: Table;
}

/** All tables of the workbook, sheet by sheet. */
export function allTables(desk: Desk): readonly PlacedTable[] {
  return sheetsOf(desk.engine, desk.workbook.extras).flatMap((sheet) =>
    sheet.extras.tables.map((table) => ({ sheetId: sheet.extras.id, sheet: sheet.index, table })),
  );
}

/** The table with that id, wherever it is; fails with ItemNotFound. */
export function findTable(desk: Desk, id: string): PlacedTable {
  const found = allTables(desk).find((placed) => placed.table.id === id);
  if (found === undefined) throw itemNotFound();
  return found;
}

/** The table, to be changed within this undo step. */
export function editTable(desk: Desk, id: string): PlacedTable {
  desk.edit();
  return findTable(desk, id);
}

/** By id or name; names do not mind case. */
export function tableByKey(desk: Desk, key: string | number): PlacedTable | null {
  const wanted = String(key).toLowerCase();
  const tables = allTables(desk);
  return (
    tables.find(({ table }) => table.id === String(key)) ??
    tables.find(({ table }) => table.name.toLowerCase() === wanted) ??
    null
  );
}

/** The rows between header and totals; at least one, as Excel keeps an empty row. */
export function bodyArea({ area, showHeaders, showTotals }: Table): Area {
  return {
    ...area,
    firstRow: area.firstRow + (showHeaders ? 1 : 0),
    lastRow: area.lastRow - (showTotals ? 1 : 0),
  };
}

/** The first row of the table, where its headers stand when they are shown. */
export function headerArea({ area }: Table): Area {
  return { ...area, lastRow: area.firstRow };
}

/** The texts of the table's first row, left to right. */
export function columnNames(desk: Desk, { sheet, table }: PlacedTable): readonly string[] {
  desk.calculate();
  return readTexts(desk.engine, sheet, headerArea(table))[0] ?? [];
}
