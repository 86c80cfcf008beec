import type { Desk } from "../../desk";
import { bound, columnCount, intersect, rowCount, shifted } from "../../engine/areas";
import { LAST_COLUMN, LAST_ROW } from "../../engine/a1";
import { usedArea } from "../../engine/usedArea";
import { flag, integer, objectOrText, optional } from "../../protocol/decoders";
import { invalidArgument, itemNotFound } from "../../protocol/failure";
import { method, type HostObject, type Method } from "../../protocol/objectType";
import type { Area } from "../../workbook";
import { rangeType } from "../range";
import { surroundingArea } from "./surrounding";
import { findRange, rangeOn, type RangeTarget } from "./target";

/** The range an argument stands for: a range object, or an address on the same sheet. */
export function otherRange(argument: HostObject | string, sheetId: string, desk: Desk): RangeTarget {
  const other = typeof argument === "string" ? findRange(argument, sheetId, desk) : rangeType.from(argument);
  if (other === null) throw invalidArgument();
  return other;
}

function sameSheet(target: RangeTarget, argument: HostObject | string, desk: Desk): Area {
  const other = otherRange(argument, target.sheetId, desk);
  if (other.sheetId !== target.sheetId) throw invalidArgument();
  return other.area;
}

function step(move: (area: Area) => Area): Method<RangeTarget> {
  return method([], (target) => rangeType.of(rangeOn(target.sheetId, move(target.area))));
}

function counted(move: (area: Area, count: number) => Area): Method<RangeTarget> {
  return method([optional(integer)], (target, [count]) => {
    const wanted = count ?? 1;
    if (wanted === 0) throw invalidArgument();
    return rangeType.of(rangeOn(target.sheetId, move(target.area, wanted)));
  });
}

/** A band of `count` rows or columns after an area; a negative count reaches the other way. */
function band(last: number, first: number, count: number): { first: number; last: number } {
  return count > 0 ? { first: last + 1, last: last + count } : { first: first + count, last: first - 1 };
}

const shared = (target: RangeTarget, argument: HostObject | string, desk: Desk): HostObject | null => {
  const area = intersect(target.area, sameSheet(target, argument, desk));
  return area === null ? null : rangeType.of({ sheetId: target.sheetId, area });
};

const used = (target: RangeTarget, valuesOnly: boolean | null, desk: Desk): HostObject | null => {
  desk.calculate();
  const all = usedArea(desk.engine, desk.sheet(target.sheetId).index, valuesOnly === true);
  const area = all === null ? null : intersect(all, target.area);
  return area === null ? null : rangeType.of({ sheetId: target.sheetId, area });
};

/** From one range to another: no cell is read or written. */
export const rangeSteps: Readonly<Record<string, Method<RangeTarget>>> = {
  getCell: method([integer, integer], ({ sheetId, area }, [row, column]) => {
    const cell = {
      firstRow: area.firstRow,
      lastRow: area.firstRow,
      firstColumn: area.firstColumn,
      lastColumn: area.firstColumn,
    };
    return rangeType.of(rangeOn(sheetId, shifted(cell, row, column)));
  }),
  getRow: method([integer], ({ sheetId, area }, [row]) => {
    const at = area.firstRow + row;
    return rangeType.of(rangeOn(sheetId, { ...area, firstRow: at, lastRow: at }));
  }),
  getColumn: method([integer], ({ sheetId, area }, [column]) => {
    const at = area.firstColumn + column;
    return rangeType.of(rangeOn(sheetId, { ...area, firstColumn: at, lastColumn: at }));
  }),
  getResizedRange: method([integer, integer], ({ sheetId, area }, [rows, columns]) =>
    rangeType.of(
      rangeOn(sheetId, { ...area, lastRow: area.lastRow + rows, lastColumn: area.lastColumn + columns }),
    ),
  ),
  getAbsoluteResizedRange: method([integer, integer], ({ sheetId, area }, [rows, columns]) =>
    rangeType.of(
      rangeOn(sheetId, {
        ...area,
        lastRow: area.firstRow + rows - 1,
        lastColumn: area.firstColumn + columns - 1,
      }),
    ),
  ),
  getOffsetRange: method([integer, integer], ({ sheetId, area }, [rows, columns]) =>
    rangeType.of(rangeOn(sheetId, shifted(area, rows, columns))),
  ),
  getEntireRow: step((area) => ({ ...area, firstColumn: 1, lastColumn: LAST_COLUMN })),
  getEntireColumn: step((area) => ({ ...area, firstRow: 1, lastRow: LAST_ROW })),
  getLastRow: step((area) => ({ ...area, firstRow: area.lastRow })),
  getLastColumn: step((area) => ({ ...area, firstColumn: area.lastColumn })),
  getLastCell: step((area) => ({ ...area, firstRow: area.lastRow, firstColumn: area.lastColumn })),
  getColumnsAfter: counted((area, count) => {
    const { first, last } = band(area.lastColumn, area.firstColumn, count);
    return { ...area, firstColumn: first, lastColumn: last };
  }),
  getColumnsBefore: counted((area, count) => {
    const { first, last } = band(area.lastColumn, area.firstColumn, -count);
    return { ...area, firstColumn: first, lastColumn: last };
  }),
  getRowsBelow: counted((area, count) => {
    const { first, last } = band(area.lastRow, area.firstRow, count);
    return { ...area, firstRow: first, lastRow: last };
  }),
  getRowsAbove: counted((area, count) => {
    const { first, last } = band(area.lastRow, area.firstRow, -count);
    return { ...area, firstRow: first, lastRow: last };
  }),
  getBoundingRect: method([objectOrText], (target, [other], desk) =>
    rangeType.of({ sheetId: target.sheetId, area: bound(target.area, sameSheet(target, other, desk)) }),
  ),
  getIntersection: method([objectOrText], (target, [other], desk) => {
    const found = shared(target, other, desk);
    if (found === null) throw itemNotFound();
    return found;
  }),
  getIntersectionOrNullObject: method([objectOrText], (target, [other], desk) => shared(target, other, desk)),
  getUsedRange: method([optional(flag)], (target, [valuesOnly], desk) => {
    const { area } = target;
    const corner = { ...area, lastRow: area.firstRow, lastColumn: area.firstColumn };
    return used(target, valuesOnly, desk) ?? rangeType.of({ sheetId: target.sheetId, area: corner });
  }),
  getUsedRangeOrNullObject: method([optional(flag)], (target, [valuesOnly], desk) =>
    used(target, valuesOnly, desk),
  ),
  getSurroundingRegion: method([], ({ sheetId, area }, _args, desk) => {
    desk.calculate();
    return rangeType.of({ sheetId, area: surroundingArea(desk, desk.sheet(sheetId).index, area) });
  }),
  _ValidateArraySize: method([integer, integer], ({ area }, [rows, columns]) => {
    if (rows === rowCount(area) && columns === columnCount(area)) return null;
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }),
};
