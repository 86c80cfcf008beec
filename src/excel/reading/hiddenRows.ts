/** Which rows are hidden, by hand or by a filter. */
import type { Area } from "../../core/model";
import { toA1 } from "../grid/address";

/** Rows of which it is asked, one by one in one answer: some 20 bytes each, beside a block of cells. */
const MOST_ROWS = 20_000;

/** Asks for the hidden rows of an area (1-based rows of the sheet); null where it has too many rows. */
export function askHiddenRows(sheet: Excel.Worksheet, area: Area): () => readonly number[] | null {
  if (area.lastRow - area.firstRow >= MOST_ROWS) return () => null;
  const first = { ...area, lastColumn: area.firstColumn };
  const rows = sheet.getRange(toA1(first)).getRowProperties({ rowHidden: true });
  return () => rows.value.flatMap(({ rowHidden }, i) => (rowHidden === true ? [area.firstRow + i] : []));
}
