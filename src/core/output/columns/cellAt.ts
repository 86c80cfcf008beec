import type { CellValue, SheetData } from "../../model";

/** The value of a cell by its sheet coordinates; a cell outside the used range is blank. */
export function cellAt(sheet: SheetData, row: number, column: number): CellValue {
  return sheet.values[row - sheet.firstRow]?.[column - sheet.firstColumn] ?? "";
}

/** Whether a cell holds nothing. */
export function isBlankCell(sheet: SheetData, row: number, column: number): boolean {
  return cellAt(sheet, row, column) === "";
}
