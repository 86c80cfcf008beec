/** A1 addresses to areas and back: the words in which Excel names cells. */
import type { Area } from "../../core/model";

/** Last row and column of an Excel sheet. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** Letters of a 1-based column: 1 → "A", 28 → "AB". */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = "";
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** 1-based column of its letters, in either case: "ab" → 28. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A1 address of an area, without the sheet name: "B2" or "B2:D40". */
export function toA1(area: Area): string {
  const first = `${columnLetters(area.firstColumn)}${area.firstRow}`;
  const last = `${columnLetters(area.lastColumn)}${area.lastRow}`;
  return first === last ? first : `${first}:${last}`;
}

/**
 * Area of an address as Excel reports it ("Clients!$A$1:C9", "'L''Oréal'!B2", "A:C", "2:9"); whole columns and rows
 * reach the sheet's edge. Null when it is not one rectangle.
 */
export function parseA1(address: string): Area | null {
  const cells = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const match = /^([A-Z]{0,3})(\d{0,7})(?::([A-Z]{0,3})(\d{0,7}))?$/i.exec(cells);
  if (!match || cells === "") return null;
  const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = match;
  return {
    firstRow: row1 === "" ? 1 : Number(row1),
    firstColumn: column1 === "" ? 1 : columnNumber(column1),
    lastRow: row2 === "" ? LAST_ROW : Number(row2),
    lastColumn: column2 === "" ? LAST_COLUMN : columnNumber(column2),
  };
}

/** Sheet name of an address as Excel reports it, unquoted; "" when it has none. */
export function sheetOfAddress(address: string): string {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return "";
  const name = address.slice(0, mark);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** A sheet name as formulas and links want it, quoted: L'Oréal → 'L''Oréal'. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
