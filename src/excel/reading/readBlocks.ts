/** Cells of a large area, in blocks of rows under the payload limit. */
import type { Area, CellValue } from "../../core/model";
import { toA1 } from "../grid/address";
import { BLOCK_BYTES, bytesOf, HALVINGS } from "../grid/bytes";
import { isPayloadError, RefusedError } from "../errors";

/** Cells above which a sheet is refused before anything is read (Excel's own limit for one range). */
export const MAX_CELLS = 5_000_000;
/** First guess of what a cell weighs; the blocks after the first are measured. */
const GUESSED_CELL_BYTES = 25;
/** Rows of a block whose number formats are asked; a larger block repeats them, for a column keeps to few formats. */
const FORMAT_ROWS = 1500;

/** Who follows a long reading: hears the share of the rows read (0–1), and may abandon it between two blocks. */
export interface ReadListener {
  readonly onShare: (share: number) => void;
  readonly signal: AbortSignal | null;
}
/** Nobody waits for this reading, and nobody stops it. */
export const NOBODY: ReadListener = { onShare: () => undefined, signal: null };

/** Values and number formats of an area, row by row, of the same shape. */
export interface Cells {
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Asks for the values and number formats of an area. */
export function askCells(sheet: Excel.Worksheet, area: Area): () => Cells {
  const range = sheet.getRange(toA1(area));
  const head = rowsFrom(area, area.firstRow, FORMAT_ROWS);
  const formatted = head.lastRow === area.lastRow ? range : sheet.getRange(toA1(head));
  range.load("values");
  formatted.load("numberFormat");
  return () => {
    const values: readonly (readonly CellValue[])[] | null = range.values;
    const formats: readonly (readonly string[])[] | null = formatted.numberFormat;
    // Above its own limits Excel answers null instead of failing.
    if (values === null || formats === null) {
      throw new RefusedError({ code: "unreadable", values: { cells: toA1(area) } });
    }
    const all = formatted === range ? formats : values.map((_, i) => formats[i % formats.length] ?? []);
    return { values, formats: all };
  };
}

/** Rows of the next block after one that was read: as many as hold the budget at the weight measured. */
export function nextBlockRows({ values }: Cells): number {
  return Math.max(1, Math.floor((BLOCK_BYTES * values.length) / bytesOf(values)));
}

/** Rows of the first block of an area. */
export function firstBlockRows(area: Area): number {
  const columns = area.lastColumn - area.firstColumn + 1;
  return Math.max(1, Math.floor(BLOCK_BYTES / (columns * GUESSED_CELL_BYTES)));
}

/** The rows of an area from `row` on, `rows` at most. */
export function rowsFrom(area: Area, row: number, rows: number): Area {
  return { ...area, firstRow: row, lastRow: Math.min(area.lastRow, row + rows - 1) };
}

/**
 * Reads the rows of `area` that follow those `read`, one round trip a block; a block that is refused for its size is
 * halved, at most six times. `rows` is the size of the first block tried.
 */
export async function readBlocks(
  sheet: Excel.Worksheet,
  area: Area,
  read: Cells,
  rows: number,
  round: () => Promise<void>,
  { onShare, signal }: ReadListener,
): Promise<Cells> {
  const blocks = [read];
  let next = area.firstRow + read.values.length;
  let size = rows;
  let halvings = 0;
  while (next <= area.lastRow) {
    onShare((next - area.firstRow) / (area.lastRow - area.firstRow + 1));
    if (signal?.aborted === true) throw new RefusedError({ code: "cancelled", values: {} });
    const block = rowsFrom(area, next, size);
    const answer = askCells(sheet, block);
    try {
      await round();
    } catch (error) {
      if (!isPayloadError(error) || halvings === HALVINGS || size === 1) throw error;
      halvings += 1;
      size = Math.ceil((block.lastRow - block.firstRow + 1) / 2);
      continue;
    }
    const cells = answer();
    blocks.push(cells);
    next = block.lastRow + 1;
    size = halvings > 0 ? size : nextBlockRows(cells);
  }
  return {
    values: blocks.flatMap(({ values }) => values),
    formats: blocks.flatMap(({ formats }) => formats),
  };
}
