import type { FileCell, FileValue } from "../cells/FileCell";
import { readCell } from "../cells/readCell";
import { scanCells, scanRows } from "../cells/scanRows";
import { isDateFormat } from "../styles/builtinFormats";
import type { BookContent } from "./loadSheet";

/** Days between the two calendars of Excel: serials of a 1904 workbook grow by it to mean the same day in ours. */
export const DAYS_1904 = 1462;

/** Cells read before they are handed to the engine. Millions at once would slow every growth of its memory. */
const BLOCK = 50_000;

/** The cells of a sheet down to a row, block by block; dates in the 1900 calendar. */
export function* cellBlocks(
  text: string,
  limit: number,
  { strings, styles, date1904 }: Omit<BookContent, "count">,
): Generator<readonly FileCell[]> {
  let block: FileCell[] = [];
  for (const row of scanRows(text)) {
    if (row.row > limit) break;
    for (const cellText of scanCells(row)) {
      const cell = readCell(cellText, strings);
      const value = date1904 ? in1900(cell.value, styles.numberFormat(cell.style)) : cell.value;
      block.push(value === cell.value ? cell : { ...cell, value });
    }
    if (block.length < BLOCK) continue;
    yield block;
    block = [];
  }
  yield block;
}

function in1900(value: FileValue, format: string): FileValue {
  if (value.kind !== "number" || !isDateFormat(format)) return value;
  return { kind: "number", value: value.value + DAYS_1904 };
}
