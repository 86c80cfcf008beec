import type { Desk } from "../../desk";
import { LAST_COLUMN, LAST_ROW } from "../../engine/a1";
import { isBlank } from "../../engine/usedArea";
import type { Area } from "../../workbook";

/** The block around an area that ends at blank rows and columns (Ctrl+*); diagonal neighbours belong to it. */
export function surroundingArea(desk: Desk, sheet: number, area: Area): Area {
  let block = area;
  const filled = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): boolean => {
    for (let row = Math.max(1, firstRow); row <= Math.min(LAST_ROW, lastRow); row += 1) {
      for (let column = Math.max(1, firstColumn); column <= Math.min(LAST_COLUMN, lastColumn); column += 1) {
        if (!isBlank(desk.engine, sheet, row, column)) return true;
      }
    }
    return false;
  };
  for (;;) {
    const { firstRow, lastRow, firstColumn, lastColumn } = block;
    const up = firstRow > 1 && filled(firstRow - 1, firstRow - 1, firstColumn - 1, lastColumn + 1);
    const down = lastRow < LAST_ROW && filled(lastRow + 1, lastRow + 1, firstColumn - 1, lastColumn + 1);
    const left = firstColumn > 1 && filled(firstRow - 1, lastRow + 1, firstColumn - 1, firstColumn - 1);
    const right =
      lastColumn < LAST_COLUMN && filled(firstRow - 1, lastRow + 1, lastColumn + 1, lastColumn + 1);
    if (!up && !down && !left && !right) return block;
    block = {
      firstRow: up ? firstRow - 1 : firstRow,
      lastRow: down ? lastRow + 1 : lastRow,
      firstColumn: left ? firstColumn - 1 : firstColumn,
      lastColumn: right ? lastColumn + 1 : lastColumn,
    };
  }
}
