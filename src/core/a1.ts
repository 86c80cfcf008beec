/** Addresses in English A1 notation, and the areas that they name. */
import type { Area } from "./model";

/** Last row and column of an Excel sheet. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** Letters of a 1-based column, as Excel shows them: 1 → "A", 28 → "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** 1-based column of letters in either case, at most XFD: "ab" → 28; null for anything else. */
export function columnOfLetters(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= LAST_COLUMN ? column : null;
}

/** Relative address of a cell: (2, 3) → "C2". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

/** Absolute address of a cell: (2, 3) → "$C$2". */
export function fixedAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row}`;
}

/** Absolute address of an area without its sheet: "$A$2:$A$501". */
export function fixedArea(area: Area): string {
  return `${fixedAddress(area.firstRow, area.firstColumn)}:${fixedAddress(area.lastRow, area.lastColumn)}`;
}

/** A sheet's name as a formula takes it, always quoted: « L'été » → "'L''été'". */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** The area of a run of cells on one row. */
export function rowArea(row: number, firstColumn: number, lastColumn: number): Area {
  return { firstRow: row, firstColumn, lastRow: row, lastColumn };
}

/** The area of a run of cells in one column. */
export function columnArea(column: number, firstRow: number, lastRow: number): Area {
  return { firstRow, firstColumn: column, lastRow, lastColumn: column };
}
