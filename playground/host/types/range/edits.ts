import type { Desk } from "../../desk";
import { columnCount, rowCount } from "../../engine/areas";
import { isWholeColumns, isWholeRows } from "../../engine/a1";
import { flag, objectOrText, oneOf, optional } from "../../protocol/decoders";
import { notSimulated } from "../../protocol/failure";
import { method, type Method } from "../../protocol/objectType";
import { rangeType } from "../range";
import { activate } from "../worksheet/activate";
import { clearArea } from "./clear";
import { copyCells } from "./copy";
import { moveCells } from "./move";
import { merge, unmerge } from "./merge";
import { otherRange } from "./steps";
import { EVENT } from "../../events";
import { areaText } from "../../engine/a1";
import type { RangeTarget } from "./target";

const CLEAR = oneOf("All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents");

function select({ sheetId, area }: RangeTarget, desk: Desk): null {
  activate(sheetId, desk);
  const { engine } = desk;
  engine.setSelectedCell(area.firstRow, area.firstColumn);
  bringIntoView(area, engine);
  engine.setSelectedRange(area.firstRow, area.firstColumn, area.lastRow, area.lastColumn);
  const args = { address: areaText(area), worksheetId: sheetId, type: "WorksheetSelectionChanged" };
  desk.events.raise({ type: EVENT.selectionChanged, target: sheetId, args });
  desk.events.raise({ type: EVENT.selectionChanged, target: "Workbook", args });
  return null;
}

/** Rows and columns that any screen shows at once, and how many of them stay in view before what is scrolled to. */
const ROWS_SEEN = 15;
const COLUMNS_SEEN = 8;
const BEFORE = 2;

/** Scrolls to what is selected where it may be out of view, as Excel does; a whole row is in view from any column. */
function bringIntoView(area: RangeTarget["area"], engine: Desk["engine"]): void {
  const { sheet, top_row: top, left_column: left } = engine.getSelectedView();
  const first = (at: number, from: number, seen: number, frozen: number): number =>
    at >= from && at < from + seen ? from : Math.max(at - BEFORE, 1 + frozen);
  engine.setTopLeftVisibleCell(
    isWholeColumns(area) ? top : first(area.firstRow, top, ROWS_SEEN, engine.getFrozenRowsCount(sheet)),
    isWholeRows(area)
      ? left
      : first(area.firstColumn, left, COLUMNS_SEEN, engine.getFrozenColumnsCount(sheet)),
  );
}

/** Inserts or deletes cells; whole rows and columns move everything, tables and filters with it. */
function insertCells({ sheetId, area }: RangeTarget, down: boolean, desk: Desk): void {
  const { index } = desk.allowEdit(sheetId);
  if (isWholeRows(area)) desk.engine.insertRows(index, area.firstRow, rowCount(area));
  else if (isWholeColumns(area)) desk.engine.insertColumns(index, area.firstColumn, columnCount(area));
  else moveCells(desk, sheetId, area, down ? "down" : "right");
  desk.edited(sheetId, area, down ? "RowInserted" : "ColumnInserted");
}

function deleteCells({ sheetId, area }: RangeTarget, up: boolean, desk: Desk): void {
  const { index } = desk.allowEdit(sheetId);
  if (isWholeRows(area)) desk.engine.deleteRows(index, area.firstRow, rowCount(area));
  else if (isWholeColumns(area)) desk.engine.deleteColumns(index, area.firstColumn, columnCount(area));
  else moveCells(desk, sheetId, area, up ? "up" : "left");
  desk.edited(sheetId, area, up ? "RowDeleted" : "ColumnDeleted");
}

/** What changes cells besides their values. */
export const rangeEdits: Readonly<Record<string, Method<RangeTarget>>> = {
  clear: method([optional(CLEAR)], ({ sheetId, area }, [what], desk) => {
    clearArea(desk, sheetId, area, what ?? "All");
  }),
  insert: method([oneOf("Down", "Right")], (target, [shift], desk) => {
    insertCells(target, shift === "Down", desk);
    return rangeType.of(target);
  }),
  delete: method([oneOf("Up", "Left")], (target, [shift], desk) => deleteCells(target, shift === "Up", desk)),
  copyFrom: method(
    [
      objectOrText,
      optional(oneOf("All", "Formulas", "Values", "Formats", "Link")),
      optional(flag),
      optional(flag),
    ],
    (target, [source, kind, skipBlanks, transpose], desk) => {
      if (kind === "Link") throw notSimulated("Range.copyFrom() with Link");
      const from = otherRange(source, target.sheetId, desk);
      copyCells(desk, from, target, {
        kind: kind ?? "All",
        skipBlanks: skipBlanks === true,
        transpose: transpose === true,
      });
    },
  ),
  merge: method([optional(flag)], ({ sheetId, area }, [across], desk) =>
    merge(desk, sheetId, area, across === true),
  ),
  unmerge: method([], ({ sheetId, area }, _args, desk) => unmerge(desk, sheetId, area)),
  select: method([], (target, _args, desk) => select(target, desk)),
  calculate: method([], (_target, _args, desk) => desk.calculate()),
};
