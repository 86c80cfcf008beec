import type { CellContent } from "../edits";

/** Cells of a sheet that the user may edit: their content does not count in the fingerprint. */
export type IsEditable = (row: number, column: number) => boolean;

/**
 * Fingerprints of rows of cells, first row 1: short texts that change when a text or a number of ours is typed over,
 * a note is typed into a blank cell of ours or a row is inserted. Formulas count as formulas, whatever they refer to.
 */
export function rowPrints(
  rows: readonly (readonly CellContent[])[],
  isEditable: IsEditable,
): readonly string[] {
  return rows.map((cells, i) =>
    print(cells.map((cell, j) => (isEditable(i + 1, j + 1) ? "*" : token(cell)))),
  );
}

function token(cell: CellContent): string {
  if (cell === null) return "";
  if (typeof cell === "object") return "=";
  const text = String(cell).normalize("NFC").replaceAll(/\s+/gu, " ").trim();
  const value = Number(text);
  if (text !== "" && Number.isFinite(value)) return String(Number(value.toPrecision(9)));
  return text.startsWith("=") ? "=" : text;
}

/** In base 36; "" for an empty row. */
function print(tokens: readonly string[]): string {
  return tokens.every((one) => one === "") ? "" : hashOf(tokens).toString(36);
}

/** Fingerprint of cells as a number of 32 bits: spaces and the ways of writing a number apart. */
export function textPrint(cells: readonly CellContent[]): number {
  return hashOf(cells.map(token));
}

/** FNV-1a of the tokens, 32 bits. */
function hashOf(tokens: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const letter of tokens.join("\u0001")) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
}
