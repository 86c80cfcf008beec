import type { Desk } from "../../desk";
import {
  CELL_BOOLEAN,
  CELL_ERROR,
  CELL_TEXT,
  readFormulas,
  readTexts,
  readValues,
} from "../../engine/readCells";
import { intersect } from "../../engine/areas";
import { keptHeights } from "../../engine/keptHeights";
import { isBlank } from "../../engine/usedArea";
import { writeCell } from "../../engine/writeCell";
import { hostFailure } from "../../protocol/failure";
import type { Property } from "../../protocol/objectType";
import { growTables } from "../table/grow";
import { normaliseHeaders } from "../table/headers";
import { cellAt, isTooLarge, refuseUnbounded } from "./grid";
import { readNumberFormats, writeNumberFormats } from "./numberFormats";
import type { Sheet } from "../../sheets";
import type { Area, SheetExtras } from "../../workbook";
import type { RangeTarget } from "./target";

/** Rows of an area that an active filter hides. */
function rowsFilteredOut({ autoFilter, tables, hiddenRows }: SheetExtras, area: Area): ReadonlySet<number> {
  const active = [
    ...(autoFilter !== null && autoFilter.columns.length > 0 ? [autoFilter.area] : []),
    ...tables.filter(({ filters }) => filters.length > 0).map((table) => table.area),
  ];
  const hides = (row: number): boolean => active.some((one) => row > one.firstRow && row <= one.lastRow);
  return new Set(hiddenRows.filter((row) => row >= area.firstRow && row <= area.lastRow && hides(row)));
}

function writeCells(target: RangeTarget, value: unknown, desk: Desk): void {
  const { area } = target;
  const sheet = desk.beginWriting(target.sheetId);
  const filteredOut = rowsFilteredOut(sheet.extras, area);
  refuseUnbounded(area);
  if (sheet.extras.pivotTables?.some((pivot) => intersect(pivot, area) !== null) === true) {
    throw hostFailure(
      "PivotTableRangeConflict",
      "The attempted operation causes a conflict with a PivotTable.",
    );
  }
  const covered = coveredBy(sheet.extras.merges, area);
  const at = cellAt(value, area);
  const keepHeights = keptHeights(desk.engine, sheet.index, area);
  let given = area.firstRow;
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    // As reported of Excel: rows that a filter hides are passed over, and their values land in the rows that follow.
    if (filteredOut.has(row)) continue;
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      // A merged area keeps what is written to its first cell; the rest of it takes nothing.
      if (covered(row, column)) continue;
      writeCell(desk.engine, sheet.index, row, column, at(given, column));
    }
    given += 1;
  }
  if (desk.growsTables) growTables(desk, target);
  keepHeaders(desk, sheet, area);
  keepHeights();
  desk.edited(target.sheetId, area);
}

/** Whether a cell of the area lies under a merged one without being its first. */
function coveredBy(merges: readonly Area[], area: Area): (row: number, column: number) => boolean {
  const near = merges.filter((merge) => intersect(merge, area) !== null);
  return (row, column) =>
    near.some(
      (merge) =>
        merge.firstRow <= row &&
        row <= merge.lastRow &&
        merge.firstColumn <= column &&
        column <= merge.lastColumn &&
        (row !== merge.firstRow || column !== merge.firstColumn),
    );
}

/** The headers of a table are what Excel demands of them whatever is written there: an emptied one gets a name again. */
function keepHeaders(desk: Desk, { index, extras }: Sheet, written: Area): void {
  for (const { area, showHeaders } of extras.tables) {
    const header = { ...area, lastRow: area.firstRow };
    if (showHeaders && intersect(header, written) !== null) normaliseHeaders(desk, index, header);
  }
}

function grid<V>(read: (desk: Desk, sheet: number, target: RangeTarget) => V) {
  return (target: RangeTarget, desk: Desk): V | null => {
    if (isTooLarge(target.area, desk)) return null;
    desk.calculate();
    return read(desk, desk.sheet(target.sheetId).index, target);
  };
}

const values = grid((desk, sheet, target) => readValues(desk.engine, sheet, target.area));
const formulas = grid((desk, sheet, target) => readFormulas(desk.engine, sheet, target.area));
const texts = grid((desk, sheet, target) => readTexts(desk.shown(), sheet, target.area));

const KINDS: ReadonlyMap<number, string> = new Map([
  [CELL_TEXT, "String"],
  [CELL_BOOLEAN, "Boolean"],
  [CELL_ERROR, "Error"],
]);

const kinds = grid((desk, sheet, { area }) => {
  const rows: string[][] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    const line: string[] = [];
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      const kind = KINDS.get(desk.engine.getCellType(sheet, row, column)) ?? "Double";
      line.push(isBlank(desk.engine, sheet, row, column) ? "Empty" : kind);
    }
    rows.push(line);
  }
  return rows;
});

/** What stands in the cells of a range. */
export const rangeValues: Readonly<Record<string, Property<RangeTarget>>> = {
  values: { get: values, set: writeCells },
  formulas: { get: formulas, set: writeCells },
  text: { get: texts },
  valueTypes: { get: kinds },
  numberFormat: {
    get: grid((desk, sheet, target) => readNumberFormats(desk, sheet, target.area)),
    set: writeNumberFormats,
  },
  hasSpill: {
    get: (target, desk) => {
      desk.calculate();
      const { firstRow, firstColumn } = target.area;
      const structure = desk.engine.getCellArrayStructure(
        desk.sheet(target.sheetId).index,
        firstRow,
        firstColumn,
      );
      return structure !== "SingleCell";
    },
  },
};
