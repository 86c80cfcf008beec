import type { Area, Result } from "../../model";
import type { Edit, OwnSheet } from "../edits";
import type { OutputInput } from "../input";
import type { WrittenSheet } from "../memory";
import { cellAddress } from "../../a1";
import { ownSheetName } from "./ownSheetName";

/** One of our sheets laid out: its cells from A1, what draws them, and the fingerprints of its rows. */
export interface LaidSheet {
  readonly sheet: OwnSheet;
  readonly area: Area;
  readonly edits: readonly Edit[];
  readonly prints: readonly string[];
  /** True when every cell is written over and nothing needs emptying first (a table keeps its rows and filters). */
  readonly refilled?: boolean;
}

/** The edits of one of our sheets with what goes before them, and what to remember of it. */
export interface OwnSheetEdits {
  readonly edits: readonly Edit[];
  readonly written: WrittenSheet;
}

/**
 * Makes or refills one of our sheets: the area of the last run is emptied, the new one written. What the user wrote
 * beside or below our area stays; when the new area would cover it, nothing is written (`notesInTheWay`).
 */
export function ownSheetEdits(input: OutputInput, laid: LaidSheet): Result<OwnSheetEdits> {
  const { sheet, area, prints } = laid;
  const name = ownSheetName(sheet, input);
  const content = input.ownSheets.find((one) => one.sheet === sheet);
  const cells = content?.cells ?? [];
  const whole = { firstRow: 1, firstColumn: 1, lastRow: cells.length, lastColumn: cells[0]?.length ?? 0 };
  // A sheet of ours that nothing is remembered of was written whole by a past run.
  const old = input.memory?.sheets.find((one) => one.sheet === sheet)?.area ?? whole;
  const note = firstNote(cells, area, old);
  if (note !== null) {
    return { ok: false, refusal: { code: "notesInTheWay", values: { sheet: name, cell: note } } };
  }
  const before = content === undefined || old.lastRow < 1 || old.lastColumn < 1 ? [] : [old];
  const edits: readonly Edit[] =
    laid.refilled === true
      ? // The table is fitted first: only the columns it gave up are emptied.
        [
          ...laid.edits,
          ...before
            .flatMap((was) => beyond(was, area))
            .map((part): Edit => ({ kind: "clear", sheet, area: part })),
        ]
      : [...before.flatMap((part) => emptied(part, laid)), ...laid.edits];
  return {
    ok: true,
    value: {
      edits: [{ kind: "ensureSheet", sheet, name }, ...edits],
      written: { sheet, name, area, prints },
    },
  };
}

/** What empties the area of the last run; where rows have heights of their own, those of the last run go too. */
function emptied(old: Area, { sheet, edits }: LaidSheet): readonly Edit[] {
  const clear: Edit = { kind: "clear", sheet, area: old };
  const hasHeights = edits.some(({ kind }) => kind === "rowHeight");
  return hasHeights ? [clear, { kind: "usualHeights", sheet, lastRow: old.lastRow }] : [clear];
}

/** Columns of the old area on the right of the new one. */
function beyond(old: Area, area: Area): readonly Area[] {
  return old.lastColumn > area.lastColumn ? [{ ...old, firstColumn: area.lastColumn + 1 }] : [];
}

/** Address of the first cell that holds something inside the new area and outside the old one; null = none. */
function firstNote(cells: readonly (readonly unknown[])[], area: Area, old: Area): string | null {
  for (let row = area.firstRow; row <= Math.min(area.lastRow, cells.length); row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      const ours = row <= old.lastRow && column <= old.lastColumn;
      if (!ours && (cells[row - 1]?.[column - 1] ?? "") !== "") return cellAddress(row, column);
    }
  }
  return null;
}
