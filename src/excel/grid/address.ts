/** Areas to the addresses that Excel takes, and back. */
import { cellAddress, columnOfLetters, LAST_COLUMN, LAST_ROW } from "../../core/a1";
import type { Area } from "../../core/model";

/** A1 address of an area, without the sheet name: "B2" or "B2:D40". */
export function toA1(area: Area): string {
  const first = cellAddress(area.firstRow, area.firstColumn);
  const last = cellAddress(area.lastRow, area.lastColumn);
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
  const firstColumn = column1 === "" ? 1 : columnOfLetters(column1);
  const lastColumn = column2 === "" ? LAST_COLUMN : columnOfLetters(column2);
  if (firstColumn === null || lastColumn === null) return null;
  return {
    firstRow: row1 === "" ? 1 : Number(row1),
    firstColumn,
    lastRow: row2 === "" ? LAST_ROW : Number(row2),
    lastColumn,
  };
}

/** Sheet name of an address as Excel reports it, unquoted; "" when it has none. */
export function sheetOfAddress(address: string): string {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return "";
  const name = address.slice(0, mark);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
