import type { CellValue, SheetData } from "../../model";

/** Rows above a table that may say what it holds. */
const TITLE_ROWS = 8;

/** The texts above a header, that may say of the whole table what it holds. `headerRow`: 0-based position. */
export function titlesAbove(sheet: SheetData, headerRow: number): readonly string[] {
  return textsOf(rowsAbove(sheet, headerRow));
}

/** Those that stand beside no figure, which they would tell of instead. */
export function titlesAlone(sheet: SheetData, headerRow: number): readonly string[] {
  return textsOf(rowsAbove(sheet, headerRow).filter((row) => row.every((cell) => typeof cell !== "number")));
}

type Rows = readonly (readonly CellValue[])[];

function rowsAbove(sheet: SheetData, headerRow: number): Rows {
  return sheet.values.slice(Math.max(0, headerRow - TITLE_ROWS), headerRow);
}

function textsOf(rows: Rows): readonly string[] {
  return rows.flat().filter((cell) => typeof cell === "string");
}
