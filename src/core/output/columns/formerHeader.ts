import type { SheetData } from "../../model";
import type { OwnColumn } from "../edits";
import { cellAt } from "./cellAt";

/**
 * The row above or below the header where the headers of our columns still stand: the rep took another row for the
 * header since the last press. Null when they stand on the header, as they mostly do.
 */
export function formerHeader(
  known: readonly OwnColumn[],
  headerRow: number,
  source: SheetData,
): number | null {
  const bears = (row: number): boolean =>
    known.some(({ header, column }) => cellAt(source, row, column) === header);
  if (known.length === 0 || bears(headerRow)) return null;
  const at = source.values.findIndex((_, i) => bears(source.firstRow + i));
  return at < 0 ? null : source.firstRow + at;
}
