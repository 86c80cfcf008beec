import type { Desk } from "../../desk";
import { columnCount, intersect, rowCount, shifted } from "../../engine/areas";
import { LAST_COLUMN, LAST_ROW } from "../../engine/a1";
import { usedArea } from "../../engine/usedArea";
import { hostFailure } from "../../protocol/failure";
import type { Area } from "../../workbook";
import { copyCells } from "./copy";

/** Shifts the cells beside an area: to make room for it ("down", "right") or to close it ("up", "left"). */
export function moveCells(
  desk: Desk,
  sheetId: string,
  area: Area,
  way: "down" | "right" | "up" | "left",
): void {
  const vertical = way === "down" || way === "up";
  const opens = way === "down" || way === "right";
  const size = vertical ? rowCount(area) : columnCount(area);
  const strip: Area = vertical ? { ...area, lastRow: LAST_ROW } : { ...area, lastColumn: LAST_COLUMN };
  refuseTables(desk, sheetId, strip);
  const sheet = desk.sheet(sheetId).index;
  const used = usedArea(desk.engine, sheet, false);
  const content = used === null ? null : intersect(strip, used);
  if (content === null) return;
  const after = opens
    ? content
    : intersect(
        content,
        vertical ? { ...strip, firstRow: area.lastRow + 1 } : { ...strip, firstColumn: area.lastColumn + 1 },
      );
  if (after !== null) {
    const by = opens ? size : -size;
    const target = vertical ? shifted(after, by, 0) : shifted(after, 0, by);
    if (target.lastRow > LAST_ROW || target.lastColumn > LAST_COLUMN) {
      throw hostFailure("NonBlankCellOffSheet", "Non-empty cells can't be moved off the end of the sheet.");
    }
    copyCells(
      desk,
      { sheetId, area: after },
      { sheetId, area: target },
      { kind: "All", skipBlanks: false, transpose: false },
    );
  }
  const empty = opens ? area : tail(content, size, vertical);
  const rest = intersect(empty, strip);
  if (rest !== null) {
    desk.engine.rangeClearAll(sheet, rest.firstRow, rest.firstColumn, rest.lastRow, rest.lastColumn);
  }
}

function tail(content: Area, size: number, vertical: boolean): Area {
  return vertical
    ? { ...content, firstRow: Math.max(content.firstRow, content.lastRow - size + 1) }
    : { ...content, firstColumn: Math.max(content.firstColumn, content.lastColumn - size + 1) };
}

/** A table that would be torn apart refuses the shift, as in Excel. */
function refuseTables(desk: Desk, sheetId: string, strip: Area): void {
  for (const table of desk.sheet(sheetId).extras.tables) {
    if (intersect(table.area, strip) === null) continue;
    throw hostFailure("InsertDeleteConflict", "The insert or delete operation would result in a conflict.");
  }
}
