import type { Area } from "../workbook";

/** The sheet's size, as in Excel since 2007. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function corner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  const column = match[1] === undefined ? null : columnNumber(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]);
  if (column !== null && column > LAST_COLUMN) return null;
  if (row !== null && (row < 1 || row > LAST_ROW)) return null;
  return { row, column };
}

/** "B2", "A1:C3", "A:C", "2:5", "$A$1" → the rectangle; null when it is no address. No sheet name here. */
export function parseArea(address: string): Area | null {
  const [first = "", second, ...more] = address.trim().split(":");
  const a = corner(first);
  const b = second === undefined ? a : corner(second);
  if (a === null || b === null || more.length > 0) return null;
  if ((a.row === null) !== (b.row === null) || (a.column === null) !== (b.column === null)) return null;
  if (second === undefined && (a.row === null || a.column === null)) return null;
  return {
    firstRow: Math.min(a.row ?? 1, b.row ?? 1),
    lastRow: Math.max(a.row ?? LAST_ROW, b.row ?? LAST_ROW),
    firstColumn: Math.min(a.column ?? 1, b.column ?? 1),
    lastColumn: Math.max(a.column ?? LAST_COLUMN, b.column ?? LAST_COLUMN),
  };
}

/** A1 text of a rectangle as Excel prints it: "B2", "A1:C3", "A:C" for whole columns, "2:5" for whole rows. */
export function areaText(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const row = (value: number): string => `${mark}${value}`;
  const column = (value: number): string => `${mark}${columnLetters(value)}`;
  if (isWholeColumns(area)) return `${column(area.firstColumn)}:${column(area.lastColumn)}`;
  if (isWholeRows(area)) return `${row(area.firstRow)}:${row(area.lastRow)}`;
  const first = `${column(area.firstColumn)}${row(area.firstRow)}`;
  const last = `${column(area.lastColumn)}${row(area.lastRow)}`;
  return first === last ? first : `${first}:${last}`;
}

/** Whether the area runs from the sheet's first row to its last (`A:C`). */
export function isWholeColumns(area: Area): boolean {
  return area.firstRow === 1 && area.lastRow === LAST_ROW;
}

/** Whether the area runs from the sheet's first column to its last (`1:3`). */
export function isWholeRows(area: Area): boolean {
  return area.firstColumn === 1 && area.lastColumn === LAST_COLUMN;
}

/** A sheet's name as it stands before "!": quoted when it is not a plain word. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseArea(name) === null;
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'Plan d''actions'!A1:B2" → the sheet's name (null when none) and the rest. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly rest: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, rest: address };
  const name = address.slice(0, mark).replace(/^=/, "");
  const quoted = name.startsWith("'") && name.endsWith("'") && name.length > 1;
  return { sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name, rest: address.slice(mark + 1) };
}
