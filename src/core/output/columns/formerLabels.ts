import type { SheetData } from "../../model";
import type { OwnColumn } from "../edits";
import type { SheetWords } from "../words";
import { cellAt, isBlankCell } from "./cellAt";
import { isLabel } from "./provenColumns";

/** Labels of a past run that stand under another header than today's. */
export interface FormerLabels {
  /** Sheet rows above today's header, ascending, that hold nothing but our headers and labels in our columns. */
  readonly above: readonly number[];
  /** Where the headers stand. */
  readonly headerRow: number;
  /** False when our columns hold something of the user's below today's header: they cannot serve there. */
  readonly areFree: boolean;
}

/**
 * Finds the labels of a past run when another row is the header now: the rep gave one, or chose another table of the
 * sheet. A row is ours when a label that nobody else writes stands in it; what stands in our columns on any other row is
 * the user's. Null when the headers stand where they belong, as they mostly do.
 */
export function formerLabels(
  known: readonly OwnColumn[],
  rows: { readonly header: number; readonly last: number },
  source: SheetData,
  words: SheetWords,
): FormerLabels | null {
  const bears = (row: number): boolean =>
    known.some(({ header, column }) => cellAt(source, row, column) === header);
  if (known.length === 0 || bears(rows.header)) return null;
  const at = source.values.findIndex((_, i) => bears(source.firstRow + i));
  if (at < 0) return null;
  const headerRow = source.firstRow + at;
  const isOurs = (row: number): boolean =>
    row === headerRow || known.some(({ key, column }) => isLabel(key, cellAt(source, row, column), [words]));
  const isBlank = (row: number): boolean =>
    known.every(({ key, column }) => key === "forcedSegment" || isBlankCell(source, row, column));
  const above = rowsBetween(headerRow, Math.max(headerRow, rows.header - 1)).filter(isOurs);
  const areFree = rowsBetween(rows.header, rows.last).every((row) => isOurs(row) || isBlank(row));
  return { above, headerRow, areFree };
}

function rowsBetween(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
