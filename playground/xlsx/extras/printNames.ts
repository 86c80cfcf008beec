import { parseArea, splitAddress } from "../../host/engine/a1";
import type { Area } from "../../host/workbook";
import type { FileBook } from "../read/readBook";

/** Excel's hidden name of the cells of a sheet that are printed. */
export const PRINT_AREA = "_xlnm.Print_Area";
/** Excel's hidden name of the rows and columns that are printed again on each page. */
export const PRINT_TITLES = "_xlnm.Print_Titles";

function ofSheet(book: FileBook, name: string, sheet: number): string | null {
  return book.names.find((entry) => entry.name === name && entry.sheet === sheet)?.formula ?? null;
}

/** The printed area when it is one rectangle; several stay in the file and are not shown. */
export function readPrintArea(book: FileBook, sheet: number): Area | null {
  const formula = ofSheet(book, PRINT_AREA, sheet);
  return formula === null ? null : parseArea(splitAddress(formula).rest);
}

/** Rows and columns repeated on each page: "$1:$2", "$A:$B". */
export function readPrintTitles(book: FileBook, sheet: number): Record<string, unknown> {
  const formula = ofSheet(book, PRINT_TITLES, sheet);
  if (formula === null) return {};
  const pieces = formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((piece) => splitAddress(piece).rest);
  const rows = pieces.find((piece) => /^\$?\d+:\$?\d+$/.test(piece));
  const columns = pieces.find((piece) => /^\$?[A-Za-z]+:\$?[A-Za-z]+$/.test(piece));
  return {
    ...(rows === undefined ? {} : { printTitleRows: rows }),
    ...(columns === undefined ? {} : { printTitleColumns: columns }),
  };
}
