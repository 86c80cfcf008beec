import type { Desk } from "../../desk";
import { columnLetters } from "../../engine/a1";
import { intersect } from "../../engine/areas";
import { isBlank } from "../../engine/usedArea";
import { hostFailure, invalidArgument } from "../../protocol/failure";
import type { HostObject } from "../../protocol/objectType";
import { otherRange } from "../range/steps";
import { normaliseHeaders } from "./headers";
import { bodyArea, editTable, findTable } from "./tables";

/** Gives a table another area: same header row, overlapping the old one, clear of other tables. */
export function resizeTable(desk: Desk, id: string, argument: HostObject | string): void {
  const { sheetId, sheet, table } = findTable(desk, id);
  const { extras } = desk.allowEdit(sheetId);
  const next = otherRange(argument, sheetId, desk);
  const { area } = next;
  const fits =
    next.sheetId === sheetId &&
    area.firstRow === table.area.firstRow &&
    area.lastRow > area.firstRow &&
    intersect(area, table.area) !== null &&
    extras.tables.every((other) => other.id === id || intersect(other.area, area) === null);
  if (!fits) throw invalidArgument();
  editTable(desk, id).table.area = area;
  normaliseHeaders(desk, sheet, { ...area, lastRow: area.firstRow });
}

/** Shows or hides the totals row: a label and, under the last column, its sum. */
export function setTotals(desk: Desk, id: string, show: boolean): void {
  const { sheetId, sheet, table } = findTable(desk, id);
  desk.allowEdit(sheetId);
  if (show === table.showTotals) return;
  const { engine } = desk;
  const { firstColumn, lastColumn } = table.area;
  const row = show ? table.area.lastRow + 1 : table.area.lastRow;
  if (!show) {
    engine.rangeClearContents(sheet, row, firstColumn, row, lastColumn);
  } else {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      if (!isBlank(engine, sheet, row, column)) {
        throw hostFailure("InsertDeleteConflict", "The cells below the table are not empty.");
      }
    }
    const body = bodyArea(table);
    const letters = columnLetters(lastColumn);
    desk.speakEnglish();
    engine.setUserInput(sheet, row, firstColumn, "Total");
    engine.setUserInput(
      sheet,
      row,
      lastColumn,
      `=SUBTOTAL(109,${letters}${body.firstRow}:${letters}${body.lastRow})`,
    );
  }
  const edited = editTable(desk, id).table;
  edited.showTotals = show;
  edited.area = { ...edited.area, lastRow: show ? row : row - 1 };
}
