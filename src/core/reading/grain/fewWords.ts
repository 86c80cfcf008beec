import type { CellValue } from "../../model";

/** Kinds that a column may tell apart. */
const MOST_KINDS = 12;

/** The different texts of a column of few; none for a column that tells rows apart. */
export function fewWords(cells: readonly CellValue[]): readonly string[] {
  const words = new Set<string>();
  for (const cell of cells) {
    if (typeof cell !== "string" || cell.trim() === "") continue;
    words.add(cell.trim());
    if (words.size > MOST_KINDS) return [];
  }
  return [...words];
}
