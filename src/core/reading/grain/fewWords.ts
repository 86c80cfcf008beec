import type { CellValue } from "../../model";

/** Kinds that a column may tell apart. */
const MOST_KINDS = 12;
/** States of orders, each in several spellings (*Annulée*, *annulé*). */
const MOST_STATES = 40;

/** The different texts of a column of few; none for a column that tells rows apart. `areStates`: its header names states of orders. */
export function fewWords(cells: readonly CellValue[], areStates = false): readonly string[] {
  const most = areStates ? MOST_STATES : MOST_KINDS;
  const words = new Set<string>();
  for (const cell of cells) {
    if (typeof cell !== "string" || cell.trim() === "") continue;
    words.add(cell.trim());
    if (words.size > most) return [];
  }
  return [...words];
}
