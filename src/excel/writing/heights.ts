/** Heights of rows, all in one call. */
import { columnLetters } from "../../core/a1";

/** Heights of rows that follow each other, as they were. */
export interface Heights {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Points of those that were not of the sheet's usual height. */
  readonly points: Points;
}

/** Heights in points by row. */
type Points = Readonly<Record<number, number>>;

/** Asks for the heights of rows. */
export function askHeights(sheet: Excel.Worksheet, firstRow: number, lastRow: number): () => Heights {
  sheet.load("standardHeight");
  const answer = rowsBetween(sheet, firstRow, lastRow).getRowProperties({ format: { rowHeight: true } });
  return () => ({
    firstRow,
    lastRow,
    points: Object.fromEntries(
      answer.value.flatMap(({ format }, i) =>
        format?.rowHeight === undefined || format.rowHeight === sheet.standardHeight
          ? []
          : [[firstRow + i, format.rowHeight]],
      ),
    ),
  });
}

/** Gives rows the heights that they had. */
export function putHeights(sheet: Excel.Worksheet, { firstRow, lastRow, points }: Heights): void {
  setUsualHeights(sheet, firstRow, lastRow);
  setHeights(sheet, points);
}

/** Rows forget their heights: Excel fits them to what they hold. */
export function setUsualHeights(sheet: Excel.Worksheet, firstRow: number, lastRow: number): void {
  rowsBetween(sheet, firstRow, lastRow).format.useStandardHeight = true;
}

/** Gives rows their heights; rows between them keep theirs. */
export function setHeights(sheet: Excel.Worksheet, heights: Points): void {
  const rows = Object.keys(heights).map(Number);
  if (rows.length === 0) return;
  const from = rows.reduce((a, b) => Math.min(a, b));
  const to = rows.reduce((a, b) => Math.max(a, b));
  const properties = Array.from({ length: to - from + 1 }, (_, i): Excel.SettableRowProperties => {
    const rowHeight = heights[from + i];
    return rowHeight === undefined ? {} : { format: { rowHeight } };
  });
  rowsBetween(sheet, from, to).setRowProperties(properties);
}

/** Their first cells: the height of a cell is that of its row. */
function rowsBetween(sheet: Excel.Worksheet, from: number, to: number): Excel.Range {
  const column = columnLetters(1);
  return sheet.getRange(`${column}${from}:${column}${to}`);
}
