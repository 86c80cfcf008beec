import type { Area } from "../workbook";
import { LAST_COLUMN, LAST_ROW } from "./a1";

/** How many rows the area has, hidden ones included. */
export function rowCount(area: Area): number {
  return area.lastRow - area.firstRow + 1;
}

/** How many columns the area has, hidden ones included. */
export function columnCount(area: Area): number {
  return area.lastColumn - area.firstColumn + 1;
}

/** The rectangle both share, or null. */
export function intersect(a: Area, b: Area): Area | null {
  const shared: Area = {
    firstRow: Math.max(a.firstRow, b.firstRow),
    firstColumn: Math.max(a.firstColumn, b.firstColumn),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return shared.firstRow > shared.lastRow || shared.firstColumn > shared.lastColumn ? null : shared;
}

/** The smallest rectangle that holds both. */
export function bound(a: Area, b: Area): Area {
  return {
    firstRow: Math.min(a.firstRow, b.firstRow),
    firstColumn: Math.min(a.firstColumn, b.firstColumn),
    lastRow: Math.max(a.lastRow, b.lastRow),
    lastColumn: Math.max(a.lastColumn, b.lastColumn),
  };
}

/** Whether every cell of `inner` is in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  const shared = intersect(outer, inner);
  return shared !== null && sameArea(shared, inner);
}

/** Whether two areas hold the same cells. */
export function sameArea(a: Area, b: Area): boolean {
  return (
    a.firstRow === b.firstRow &&
    a.firstColumn === b.firstColumn &&
    a.lastRow === b.lastRow &&
    a.lastColumn === b.lastColumn
  );
}

/** True when the rectangle lies on the sheet and is not empty. */
export function isOnSheet(area: Area): boolean {
  return (
    area.firstRow >= 1 &&
    area.firstColumn >= 1 &&
    area.lastRow <= LAST_ROW &&
    area.lastColumn <= LAST_COLUMN &&
    area.firstRow <= area.lastRow &&
    area.firstColumn <= area.lastColumn
  );
}

/** The area moved down by `rows` and right by `columns` (negative: up, left); it may leave the sheet. */
export function shifted(area: Area, rows: number, columns: number): Area {
  return {
    firstRow: area.firstRow + rows,
    firstColumn: area.firstColumn + columns,
    lastRow: area.lastRow + rows,
    lastColumn: area.lastColumn + columns,
  };
}

/** The rectangle as the engine takes it. */
export function engineArea(
  sheet: number,
  area: Area,
): { sheet: number; row: number; column: number; width: number; height: number } {
  return {
    sheet,
    row: area.firstRow,
    column: area.firstColumn,
    width: columnCount(area),
    height: rowCount(area),
  };
}

/** What is left of a rectangle when another is taken out of it: up to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersect(area, hole);
  if (cut === null) return [area];
  const parts: Area[] = [
    { ...area, lastRow: cut.firstRow - 1 },
    { ...area, firstRow: cut.lastRow + 1 },
    { ...cut, firstColumn: area.firstColumn, lastColumn: cut.firstColumn - 1 },
    { ...cut, firstColumn: cut.lastColumn + 1, lastColumn: area.lastColumn },
  ];
  return parts.filter((part) => part.firstRow <= part.lastRow && part.firstColumn <= part.lastColumn);
}
