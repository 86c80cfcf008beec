import type { Desk } from "../../desk";
import { columnCount, rowCount } from "../../engine/areas";
import { areaText, isWholeColumns, isWholeRows } from "../../engine/a1";
import { flag } from "../../protocol/decoders";
import type { Property } from "../../protocol/objectType";
import type { Area } from "../../workbook";
import { POINTS_PER_PIXEL } from "../format/units";
import { setHyperlink } from "./hyperlink";
import { rangeAddress, type RangeTarget } from "./target";

/** True or false when all rows (columns) agree, null when some are hidden and some are not. */
function hidden(known: readonly number[], first: number, last: number): boolean | null {
  const count = known.filter((index) => index >= first && index <= last).length;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
}

function rowsHidden({ sheetId, area }: RangeTarget, desk: Desk): boolean | null {
  return hidden(desk.sheet(sheetId).extras.hiddenRows, area.firstRow, area.lastRow);
}

function columnsHidden({ sheetId, area }: RangeTarget, desk: Desk): boolean | null {
  return hidden(desk.sheet(sheetId).extras.hiddenColumns, area.firstColumn, area.lastColumn);
}

/** Points from the top left of A1 to a cell, and the size of an area. */
export function areaBox(
  desk: Desk,
  sheet: number,
  area: Area,
): { left: number; top: number; width: number; height: number } {
  const span = (first: number, last: number, size: (index: number) => number): number => {
    let sum = 0;
    for (let index = first; index <= last; index += 1) sum += size(index);
    return sum * POINTS_PER_PIXEL;
  };
  const width = (column: number): number => desk.engine.getColumnWidth(sheet, column);
  const height = (row: number): number => desk.engine.getRowHeight(sheet, row);
  return {
    left: span(1, area.firstColumn - 1, width),
    top: span(1, area.firstRow - 1, height),
    width: span(area.firstColumn, area.lastColumn, width),
    height: span(area.firstRow, area.lastRow, height),
  };
}

function box(side: "left" | "top" | "width" | "height"): Property<RangeTarget> {
  return { get: ({ sheetId, area }, desk) => areaBox(desk, desk.sheet(sheetId).index, area)[side] };
}

/** Where a range lies, how large it is, and whether it is shown. */
export const rangePlace: Readonly<Record<string, Property<RangeTarget>>> = {
  address: { get: rangeAddress },
  addressLocal: { get: rangeAddress },
  rowIndex: { get: ({ area }) => area.firstRow - 1 },
  columnIndex: { get: ({ area }) => area.firstColumn - 1 },
  rowCount: { get: ({ area }) => rowCount(area) },
  columnCount: { get: ({ area }) => columnCount(area) },
  // More than a 32-bit number holds is given as -1, as in Excel.
  cellCount: {
    get: ({ area }) => {
      const count = rowCount(area) * columnCount(area);
      return count > 2 ** 31 - 1 ? -1 : count;
    },
  },
  isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
  isEntireRow: { get: ({ area }) => isWholeRows(area) },
  rowHidden: {
    get: rowsHidden,
    set: ({ sheetId, area }, value, desk) => {
      const { index } = desk.allowEdit(sheetId);
      desk.engine.setRowsHidden(index, area.firstRow, area.lastRow, flag(value));
    },
  },
  columnHidden: {
    get: columnsHidden,
    set: ({ sheetId, area }, value, desk) => {
      const { index } = desk.allowEdit(sheetId);
      desk.engine.setColumnsHidden(index, area.firstColumn, area.lastColumn, flag(value));
    },
  },
  hidden: {
    get: (target, desk) => {
      const rows = rowsHidden(target, desk);
      const columns = columnsHidden(target, desk);
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
  },
  left: box("left"),
  top: box("top"),
  width: box("width"),
  height: box("height"),
  hyperlink: {
    get: ({ sheetId, area }, desk) => {
      const { firstRow: row, firstColumn: column } = area;
      const corner = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
      return desk.sheet(sheetId).extras.hyperlinks[areaText(corner)] ?? null;
    },
    set: setHyperlink,
  },
};
