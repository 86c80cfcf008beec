/** Heights of rows, all in one call. */
import { columnLetters } from "../../core/a1";

/** Heights in points by row. */
export type Heights = Readonly<Record<number, number>>;

/** Asks for the heights of some rows. */
export function askHeights(sheet: Excel.Worksheet, rows: readonly number[]): () => Heights {
  const [from, to] = span(rows);
  const wanted = new Set(rows);
  const answer = cellsOf(sheet, from, to).getRowProperties({ format: { rowHeight: true } });
  return () =>
    Object.fromEntries(
      answer.value.flatMap(({ format }, i) =>
        wanted.has(from + i) && format?.rowHeight !== undefined ? [[from + i, format.rowHeight]] : [],
      ),
    );
}

/** Gives rows their heights; rows between them keep theirs. */
export function setHeights(sheet: Excel.Worksheet, heights: Heights): void {
  const rows = Object.keys(heights).map(Number);
  if (rows.length === 0) return;
  const [from, to] = span(rows);
  const properties = Array.from({ length: to - from + 1 }, (_, i): Excel.SettableRowProperties => {
    const rowHeight = heights[from + i];
    return rowHeight === undefined ? {} : { format: { rowHeight } };
  });
  cellsOf(sheet, from, to).setRowProperties(properties);
}

function span(rows: readonly number[]): readonly [number, number] {
  return [rows.reduce((a, b) => Math.min(a, b)), rows.reduce((a, b) => Math.max(a, b))];
}

function cellsOf(sheet: Excel.Worksheet, from: number, to: number): Excel.Range {
  const column = columnLetters(1);
  return sheet.getRange(`${column}${from}:${column}${to}`);
}
