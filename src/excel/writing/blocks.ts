/** Edits in the order Excel likes, cut into requests under the payload limit. */
import type { Area } from "../../core/model";
import type { Edit } from "../../core/output/edits";
import { mapSteps, type Steps } from "../../core/steps";
import { bytesOf } from "../grid/bytes";

/** Edits of one round trip. */
export type Block = readonly Edit[];

/** A format that makes text of every value written under it. */
const TEXT_FORMAT = "@";

/**
 * Sheets first, then what is emptied, the user's table (a table that Excel grows by itself while cells are written
 * beside it would be widened twice), formats of numbers and days (under a column that the user formatted as text, a
 * number would become one), values, the text format, tables, looks, rules, widths; charts read finished cells.
 */
const ORDER: readonly (Edit["kind"] | "textFormat")[] = [
  "ensureSheet",
  "clear",
  "usualHeights",
  "resizeTable",
  "numberFormat",
  "cells",
  "textFormat",
  "addTable",
  "choices",
  "style",
  "link",
  "colorRules",
  "widths",
  "rowHeight",
  "chart",
  "freeze",
  "view",
  "pageLayout",
];

/** What the request adds around an edit's own content. */
const OVERHEAD_BYTES = 600;
/** The answer carries the cells' former formulas and values: as much again, twice, or `""` and `""`. */
const ANSWER_FACTOR = 2;
const BLANK_ANSWER_BYTES = 6;
/** Bytes of the cells of a row that tell whose row it is, in the answer. */
const IDENTITY_BYTES = 40;
/** Bytes of a cell's former number format in the answer. */
const FORMAT_BYTES = 12;
/** Bytes of a cell's look in the request. */
const LOOK_BYTES = 150;
/** Cells of an area that are still given their look one by one; a larger area gets its look as a whole. */
export const SMALL_CELLS = 400;
/** Rows above which the former formulas of cells that were read are asked alone. */
export const MANY_ROWS = 1500;
/** Rows of an area whose former number formats are asked one by one. */
export const FORMAT_ROWS = 1500;

/** Whether cells of the user's sheet were blank when it was read. */
export type IsBlank = (area: Area) => boolean;
const UNKNOWN: IsBlank = () => false;

/** The edits in writing order; edits of one kind keep theirs. */
export function inWritingOrder(edits: readonly Edit[]): Edit[] {
  return edits
    .map((edit, i) => ({ edit, i }))
    .sort((a, b) => rankOf(a.edit) - rankOf(b.edit) || a.i - b.i)
    .map(({ edit }) => edit);
}

function rankOf(edit: Edit): number {
  const isText = edit.kind === "numberFormat" && edit.format === TEXT_FORMAT;
  return ORDER.indexOf(isText ? "textFormat" : edit.kind);
}

/**
 * Packs edits into blocks of at most `budget` bytes, request or answer; cells that weigh more are cut by rows. `taken`
 * bytes of the first block are for something else, which may leave no room in it for any edit.
 */
export function* planBlocks(
  edits: readonly Edit[],
  budget: number,
  isBlank = UNKNOWN,
  taken = 0,
): Steps<Block[]> {
  const blocks: Edit[][] = taken > 0 && edits.length > 0 ? [[]] : [];
  let room = taken > 0 ? budget - taken : 0;
  const put = (edit: Edit, bytes: number): void => {
    const block = blocks.at(-1);
    if (block && bytes <= room) {
      block.push(edit);
      room -= bytes;
    } else {
      blocks.push([edit]);
      room = budget - bytes;
    }
  };
  for (const edit of edits) {
    if (edit.kind !== "cells") {
      put(edit, weight(edit));
      continue;
    }
    const rows = yield* mapSteps(edit.cells, (_, i) => rowWeight(edit, i, isBlank));
    const total = rows.reduce((sum, bytes) => sum + bytes, OVERHEAD_BYTES);
    if (total <= budget / 2 || total <= room) {
      put(edit, total);
      continue;
    }
    // A large grid first fills what is left of the block before it.
    for (let from = 0; from < rows.length;) {
      const limit = room >= budget / 4 ? room : budget;
      let bytes = OVERHEAD_BYTES;
      let to = from;
      for (; to < rows.length && (to === from || bytes + (rows[to] ?? 0) <= limit); to++)
        bytes += rows[to] ?? 0;
      put({ ...edit, row: edit.row + from, cells: edit.cells.slice(from, to) }, bytes);
      from = to;
    }
  }
  return blocks;
}

/** Bytes of a row of cells in the request or in the answer, whichever is more. */
function rowWeight(edit: Extract<Edit, { kind: "cells" }>, i: number, isBlank: IsBlank): number {
  const cells = edit.cells[i] ?? [];
  const bytes = bytesOf(cells) + 1;
  if (edit.sheet !== "source") {
    // What stood on a long list of ours is told by values and formulas; the past runs are known when they are many.
    return edit.sheet === "runs" || edit.cells.length <= MANY_ROWS ? bytes : bytes * ANSWER_FACTOR;
  }
  const row = edit.row + i;
  const area = {
    firstRow: row,
    firstColumn: edit.column,
    lastRow: row,
    lastColumn: edit.column + cells.length - 1,
  };
  const former = isBlank(area)
    ? cells.length * BLANK_ANSWER_BYTES
    : bytes * (edit.cells.length > MANY_ROWS ? 1 : ANSWER_FACTOR);
  return Math.max(bytes, former + IDENTITY_BYTES);
}

/** Bytes of any other edit in the request or in the answer, whichever is more. */
function weight(edit: Exclude<Edit, { kind: "cells" }>): number {
  const bytes = bytesOf(edit) + OVERHEAD_BYTES;
  if (edit.kind === "ensureSheet") return bytes;
  if (edit.kind !== "numberFormat" && edit.kind !== "clear" && edit.kind !== "style") return bytes;
  const { firstRow, lastRow, firstColumn, lastColumn } = edit.area;
  const columns = lastColumn - firstColumn + 1;
  // Few cells are named one by one, each with its look.
  if (edit.kind === "style")
    return bytes + Math.min(SMALL_CELLS, (lastRow - firstRow + 1) * columns) * LOOK_BYTES;
  if (edit.sheet !== "source") return bytes;
  return bytes + Math.min(FORMAT_ROWS, lastRow - firstRow + 1) * columns * FORMAT_BYTES;
}

/** First and last row that a block writes on the user's sheet. */
export function rowsWritten(block: Block): readonly [number, number] | null {
  const rows = block.flatMap((edit) =>
    edit.kind === "cells" && edit.sheet === "source" ? [edit.row, edit.row + edit.cells.length - 1] : [],
  );
  return rows.length === 0
    ? null
    : [rows.reduce((a, b) => Math.min(a, b)), rows.reduce((a, b) => Math.max(a, b))];
}
