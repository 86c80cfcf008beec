/** Addresses in English A1 notation. */
import type { Area } from "../../model";

/** Letters of a 1-based column: 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return before === 0 ? last : columnLetters(before) + last;
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
