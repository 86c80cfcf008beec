import type { Area } from "../../model";
import type { CellContent, CellStyle, Edit, OwnSheet } from "../edits";
import { rowArea } from "../../a1";

/** Looks of a row's cells: first and last column, 1-based. */
export interface RowLook {
  readonly style?: readonly (readonly [number, number, CellStyle])[];
  readonly format?: readonly (readonly [number, number, string])[];
  /** Height in points; 15 when absent. */
  readonly height?: number;
}

/** One of our sheets being laid out from the top down. */
export interface Page {
  /** 1-based row that the next `add` fills. */
  readonly nextRow: () => number;
  /** Adds a row of cells from column A and gives its row number. */
  readonly add: (cells: readonly CellContent[], look?: RowLook) => number;
  /** Adds an empty row. */
  readonly gap: (height?: number) => void;
  /** What follows up to the next mark should stay on one printed page. */
  readonly mark: () => void;
  readonly area: () => Area;
  readonly rows: () => readonly (readonly CellContent[])[];
  readonly edits: () => readonly Edit[];
  /** Rows before which a printed page ends, so that no marked part is cut; `points` is the height of a page. */
  readonly breaks: (points: number) => readonly number[];
}

const DEFAULT_HEIGHT = 15;

/** An empty page of `width` columns. */
export function newPage(sheet: OwnSheet, width: number): Page {
  const rows: (readonly CellContent[])[] = [];
  const heights: number[] = [];
  const marks: number[] = [];
  const formats: Edit[] = [];
  const looks: Edit[] = [];
  const add = (cells: readonly CellContent[], look: RowLook = {}): number => {
    const row = rows.length + 1;
    rows.push(Array.from({ length: width }, (_, i) => cells[i] ?? ""));
    heights.push(look.height ?? DEFAULT_HEIGHT);
    for (const [from, to, format] of look.format ?? []) {
      formats.push({ kind: "numberFormat", sheet, area: rowArea(row, from, to), format });
    }
    for (const [from, to, style] of look.style ?? []) {
      looks.push({ kind: "style", sheet, area: rowArea(row, from, to), style });
    }
    if (look.height !== undefined) looks.push({ kind: "rowHeight", sheet, row, points: look.height });
    return row;
  };
  const area = (): Area => ({
    firstRow: 1,
    firstColumn: 1,
    lastRow: Math.max(1, rows.length),
    lastColumn: width,
  });
  return {
    nextRow: () => rows.length + 1,
    add,
    gap: (height) => add([], height === undefined ? {} : { height }),
    mark: () => marks.push(rows.length + 1),
    area,
    rows: () => rows,
    edits: () => [
      ...merged(formats),
      { kind: "cells", sheet, row: 1, column: 1, cells: rows },
      ...merged(looks),
    ],
    breaks: (points) => breaksOf(heights, marks, points),
  };
}

/**
 * Same look or format on the same columns of rows that follow each other becomes one edit. Looks with a line above
 * or below stay apart: a line belongs to each row.
 */
function merged(edits: readonly Edit[]): readonly Edit[] {
  const out: Edit[] = [];
  const open = new Map<string, number>();
  for (const edit of edits) {
    const key = mergeKey(edit);
    const at = key === null ? undefined : open.get(key);
    const before = at === undefined ? undefined : out[at];
    if (at !== undefined && before !== undefined && "area" in before && "area" in edit) {
      if (before.area.lastRow === edit.area.firstRow - 1) {
        out[at] = { ...before, area: { ...before.area, lastRow: edit.area.lastRow } };
        continue;
      }
    }
    if (key !== null) open.set(key, out.length);
    out.push(edit);
  }
  return out;
}

function mergeKey(edit: Edit): string | null {
  if (edit.kind !== "style" && edit.kind !== "numberFormat") return null;
  const look = edit.kind === "style" ? edit.style : edit.format;
  if (typeof look !== "string" && (look.borderBottom !== undefined || look.borderTop !== undefined))
    return null;
  return `${edit.area.firstColumn}:${edit.area.lastColumn}:${JSON.stringify(look)}`;
}

function breaksOf(heights: readonly number[], marks: readonly number[], points: number): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  const heightOf = (from: number, to: number): number =>
    heights.slice(from - 1, to - 1).reduce((sum, height) => sum + height, 0);
  const bounds = [1, ...marks, heights.length + 1];
  for (let i = 0; i + 1 < bounds.length; i += 1) {
    const from = bounds[i] ?? 1;
    const height = heightOf(from, bounds[i + 1] ?? from);
    if (used > 0 && used + height > points) {
      breaks.push(from);
      used = 0;
    }
    used = (used + height) % points;
  }
  return breaks;
}
