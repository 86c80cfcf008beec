import type { HeaderChoice, SheetData } from "../../model";
import { cleanText } from "../../text/cleanText";
import { isBlank } from "../values/missing";
import type { Grid } from "./grid";

const FARTHEST = 2000; // rows through which a row that moved is looked for

/**
 * Position of the row that the rep took for the header, found again by its first cell when rows were inserted or
 * deleted above it; null when no row bears that text any more.
 */
export function givenHeader(
  { firstRow }: Pick<SheetData, "firstRow">,
  grid: Grid,
  choice: HeaderChoice | null,
): number | null {
  if (choice === null) return null;
  const bears = (row: number): boolean => firstText(grid, row) === cleanText(choice.text);
  const at = choice.row - firstRow;
  for (let away = 0; away <= FARTHEST; away++)
    for (const row of [at - away, at + away]) if (bears(row)) return row;
  return null;
}

/** What the first filled cell of a row shows; null for a blank row, which is nobody's header. */
function firstText(grid: Grid, row: number): string | null {
  for (let column = 0; column < grid.columns; column++) {
    const cell = grid.cell(row, column);
    if (!isBlank(cell)) return cleanText(String(cell));
  }
  return null;
}
