import type { SheetData } from "../../core/model";
import type { IsBlank } from "../writing/blocks";

/** Whether cells of the user's sheet were blank when it was read: their answer weighs next to nothing. */
export function blankBefore(data: SheetData): IsBlank {
  return ({ firstRow, firstColumn, lastRow, lastColumn }) => {
    for (let row = firstRow; row <= lastRow; row++) {
      const cells = data.values[row - data.firstRow];
      for (let column = firstColumn; column <= lastColumn; column++) {
        if ((cells?.[column - data.firstColumn] ?? "") !== "") return false;
      }
    }
    return true;
  };
}
