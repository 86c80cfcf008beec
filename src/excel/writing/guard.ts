/**
 * Nobody else's edit may slip between our reading and our writing. The questions stand before the writes in the same
 * round trip, so that no moment is left between the check and the write; the answers are compared right after.
 */
import type { Area, CellValue, SheetData } from "../../core/model";
import { consecutiveRuns } from "../../core/stats/consecutiveRuns";
import { parseA1, toA1 } from "../grid/address";

/** What must still be as it was read, over the rows written: the header row and these columns (1-based). */
export interface Guard {
  readonly headerRow: number;
  /** Every column that the labels rest on. */
  readonly columns: readonly number[];
  /** The columns that tell whose row it is: enough for a sheet of several blocks. */
  readonly identity: readonly number[];
}

/** Cells of an area as they were read; cells outside of what was read are blank. */
export function readValues(data: SheetData, area: Area): CellValue[][] {
  const rows: CellValue[][] = [];
  for (let row = area.firstRow; row <= area.lastRow; row++) {
    const cells: CellValue[] = [];
    for (let column = area.firstColumn; column <= area.lastColumn; column++) {
      cells.push(data.values[row - data.firstRow]?.[column - data.firstColumn] ?? "");
    }
    rows.push(cells);
  }
  return rows;
}

/** The areas to compare: the header, and `columns` over `rows` (null = the header alone). Our own columns are not looked at. */
export function guardedAreas(
  data: SheetData,
  headerRow: number,
  columns: readonly number[],
  rows: readonly [number, number] | null,
): readonly Area[] {
  const lastColumn = data.firstColumn + (data.values[0]?.length ?? 1) - 1;
  const theirs = columnsBetween(data.firstColumn, lastColumn).filter(
    (column) => !data.ownColumns.includes(column),
  );
  return [
    ...consecutiveRuns(theirs).map(([first, last]) => ({
      firstRow: headerRow,
      firstColumn: first,
      lastRow: headerRow,
      lastColumn: last,
    })),
    ...(rows === null ? [] : consecutiveRuns(columns)).map(([first, last]) => ({
      firstRow: rows?.[0] ?? headerRow,
      firstColumn: first,
      lastRow: rows?.[1] ?? headerRow,
      lastColumn: last,
    })),
  ];
}

/** Asks whether the sheet is still as read; true = it is. `extent` also compares where the filled cells end. */
export function askUnchanged(
  sheet: Excel.Worksheet,
  data: SheetData,
  areas: readonly Area[],
  extent: boolean,
): () => boolean {
  sheet.load("name");
  const used = extent ? sheet.getUsedRangeOrNullObject(true) : null;
  used?.load("address");
  const ranges = areas.map((area) => {
    const range = sheet.getRange(toA1(area));
    range.load("values");
    return { area, range };
  });
  const lastRow = data.firstRow + data.values.length - 1;
  return () =>
    sheet.name === data.name &&
    (used === null || (!used.isNullObject && parseA1(used.address)?.lastRow === lastRow)) &&
    ranges.every(({ area, range }) => sameCells(range.values, readValues(data, area)));
}

function sameCells(now: readonly (readonly unknown[])[] | null, then: readonly CellValue[][]): boolean {
  return now !== null && then.every((row, i) => row.every((value, j) => Object.is(now[i]?.[j], value)));
}

function columnsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
