import { isBlank } from "../values/missing";
import type { Grid } from "./grid";

/** *1*, *(2)*, *[3]*, *Col. 4*. */
const NUMBER = /^\s*(?:col(?:onne)?\.?\s*)?[([]?(\d{1,2})[)\]]?\s*$/i;
const FEWEST = 3; // numbers in a row that number the columns

/** A line below the headers that numbers the columns, 1, 2, 3… from left to right: no customer's. */
export function isNumberingLine(grid: Grid, row: number, columns: readonly number[]): boolean {
  const cells = columns.map((column) => grid.cell(row, column)).filter((cell) => !isBlank(cell));
  return (
    cells.length >= FEWEST &&
    cells.every((cell, i) => Number(NUMBER.exec(String(cell))?.[1] ?? NaN) === i + 1)
  );
}
