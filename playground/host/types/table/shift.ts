import type { Desk } from "../../desk";
import { intersect } from "../../engine/areas";
import { usedArea } from "../../engine/usedArea";
import type { Area } from "../../workbook";
import { copyCells } from "../range/copy";

/** Moves the cells of a table's rows from one column on: right to make room (1) or left to close it (-1). */
export function shiftColumns(desk: Desk, sheetId: string, table: Area, column: number, by: 1 | -1): void {
  const { index } = desk.sheet(sheetId);
  const used = usedArea(desk.engine, index, false);
  if (used === null) return;
  const from = by === 1 ? column : column + 1;
  const source = intersect(
    { ...table, firstColumn: from, lastColumn: used.lastColumn },
    { ...used, ...table, firstColumn: from, lastColumn: used.lastColumn },
  );
  const last = Math.max(used.lastColumn, column);
  if (source !== null && source.firstColumn <= source.lastColumn) {
    const area = { ...source, firstColumn: source.firstColumn + by, lastColumn: source.lastColumn + by };
    copyCells(
      desk,
      { sheetId, area: source },
      { sheetId, area },
      { kind: "All", skipBlanks: false, transpose: false },
    );
  }
  const empty = by === 1 ? column : last;
  desk.engine.rangeClearAll(index, table.firstRow, empty, table.lastRow, empty);
}
