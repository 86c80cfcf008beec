import type { CellStyle } from "@ironcalc/wasm";
import type { CellValue } from "../../host/engine/readCells";

/** What became of a cell since the file was opened. */
export interface CellChange {
  /** New content; null when only the look changed. */
  readonly content: {
    /** English, without "="; null for a constant; "same" when only the value of the file's formula changed. */
    readonly formula: string | null | "same";
    readonly value: CellValue;
  } | null;
  /** A shared formula written out because its first cell is no more; the value stays. */
  readonly unshared: string | null;
  /** How the look changed, as the engine sees it. */
  readonly look: { readonly from: CellStyle; readonly to: CellStyle } | null;
}

/** What became of a row. */
export interface RowChange {
  readonly cells: Map<number, CellChange>;
  /** Height in points; null when unchanged. */
  height: number | null;
  /** Null when unchanged. */
  hidden: boolean | null;
  look: { readonly from: CellStyle; readonly to: CellStyle } | null;
}

/** Changed rows of a sheet by 1-based number. */
export type RowChanges = Map<number, RowChange>;

/** The change of a row, begun as an empty one when there was none. */
export function rowChange(changes: RowChanges, row: number): RowChange {
  const found = changes.get(row);
  if (found !== undefined) return found;
  const made: RowChange = { cells: new Map(), height: null, hidden: null, look: null };
  changes.set(row, made);
  return made;
}
