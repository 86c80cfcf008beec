/** Edits in the order Excel likes, cut into requests under the payload limit. */
import type { Edit } from "../core/output/edits";
import { bytesOf } from "./bytes";

/** Edits of one round trip. */
export type Block = readonly Edit[];

/** Sheets first, then what is emptied, values, formats, tables, looks, rules, widths; charts read finished cells. */
const ORDER: readonly Edit["kind"][] = [
  "ensureSheet",
  "clear",
  "cells",
  "numberFormat",
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
/** The answer carries the cells' former formulas and values: as much again, twice. */
const ANSWER_FACTOR = 2;
/** Bytes of the cells of a row that tell whose row it is, in the answer. */
const IDENTITY_BYTES = 40;
/** Bytes of a cell's former number format in the answer. */
const FORMAT_BYTES = 12;

/** The edits in writing order; edits of one kind keep theirs. */
export function inWritingOrder(edits: readonly Edit[]): Edit[] {
  return edits
    .map((edit, i) => ({ edit, i }))
    .sort((a, b) => ORDER.indexOf(a.edit.kind) - ORDER.indexOf(b.edit.kind) || a.i - b.i)
    .map(({ edit }) => edit);
}

/** Packs edits into blocks of at most `budget` bytes; cells that are larger than a block are cut by rows. */
export function intoBlocks(edits: readonly Edit[], budget: number): Block[] {
  const blocks: Edit[][] = [];
  let room = 0;
  for (const piece of edits.flatMap((edit) => cutRows(edit, budget))) {
    const bytes = weight(piece);
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

function weight(edit: Edit): number {
  const bytes = bytesOf(edit) + OVERHEAD_BYTES;
  if (edit.kind === "ensureSheet" || edit.sheet !== "source") return bytes;
  if (edit.kind === "cells") return bytes * ANSWER_FACTOR + edit.cells.length * IDENTITY_BYTES;
  if (edit.kind !== "numberFormat" && edit.kind !== "clear") return bytes;
  const { firstRow, lastRow, firstColumn, lastColumn } = edit.area;
  return bytes + (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) * FORMAT_BYTES;
}

function cutRows(edit: Edit, budget: number): Edit[] {
  if (edit.kind !== "cells" || weight(edit) <= budget) return [edit];
  const rows = Math.max(1, Math.floor((edit.cells.length * budget) / weight(edit)));
  if (rows >= edit.cells.length) return [edit];
  const pieces: Edit[] = [];
  for (let i = 0; i < edit.cells.length; i += rows) {
    pieces.push({ ...edit, row: edit.row + i, cells: edit.cells.slice(i, i + rows) });
  }
  return pieces;
}
