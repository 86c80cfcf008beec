/** Edits in the order Excel likes, cut into requests under the payload limit. */
import type { Area } from "../core/model";
import type { Edit } from "../core/output/edits";
import { bytesOf } from "./bytes";

/** Edits of one round trip. */
export type Block = readonly Edit[];

/** A format that makes text of every value written under it. */
const TEXT_FORMAT = "@";

/**
 * Sheets first, then what is emptied, formats of numbers and days (under a column that the user formatted as text, a
 * number would become one), values, the text format, tables, looks, rules, widths; charts read finished cells.
 */
const ORDER: readonly (Edit["kind"] | "textFormat")[] = [
  "ensureSheet",
  "clear",
  "numberFormat",
  "cells",
  "textFormat",
  "resizeTable",
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

/** Packs edits into blocks of at most `budget` bytes, request or answer; cells that weigh more are cut by rows. */
export function intoBlocks(edits: readonly Edit[], budget: number, isBlank = UNKNOWN): Block[] {
  const blocks: Edit[][] = [];
  let room = 0;
  for (const piece of edits.flatMap((edit) => cutRows(edit, budget, isBlank))) {
    const bytes = weight(piece, isBlank);
    const block = blocks.at(-1);
    if (block && bytes <= room) {
      block.push(piece);
      room -= bytes;
    } else {
      blocks.push([piece]);
      room = budget - bytes;
    }
  }
  return blocks;
}

/** Bytes of the request or of the answer, whichever is more. */
function weight(edit: Edit, isBlank: IsBlank): number {
  const bytes = bytesOf(edit) + OVERHEAD_BYTES;
  if (edit.kind === "ensureSheet" || edit.sheet !== "source") return bytes;
  if (edit.kind === "cells") {
    const rows = edit.cells.length;
    const columns = edit.cells[0]?.length ?? 0;
    const blank = isBlank({
      firstRow: edit.row,
      firstColumn: edit.column,
      lastRow: edit.row + rows - 1,
      lastColumn: edit.column + columns - 1,
    });
    const former = blank ? rows * columns * BLANK_ANSWER_BYTES : bytes * ANSWER_FACTOR;
    return Math.max(bytes, former + rows * IDENTITY_BYTES);
  }
  if (edit.kind !== "numberFormat" && edit.kind !== "clear") return bytes;
  const { firstRow, lastRow, firstColumn, lastColumn } = edit.area;
  const rows = Math.min(FORMAT_ROWS, lastRow - firstRow + 1);
  return bytes + rows * (lastColumn - firstColumn + 1) * FORMAT_BYTES;
}

function cutRows(edit: Edit, budget: number, isBlank: IsBlank): Edit[] {
  if (edit.kind !== "cells") return [edit];
  const bytes = weight(edit, isBlank);
  if (bytes <= budget) return [edit];
  const rows = Math.max(1, Math.floor((edit.cells.length * budget) / bytes));
  if (rows >= edit.cells.length) return [edit];
  const pieces: Edit[] = [];
  for (let i = 0; i < edit.cells.length; i += rows) {
    pieces.push({ ...edit, row: edit.row + i, cells: edit.cells.slice(i, i + rows) });
  }
  return pieces;
}
