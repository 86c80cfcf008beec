import type { CellValue, SheetData } from "../../model";
import { dateOf } from "../../stats/day";
import { isBlank } from "../values/missing";

/** Cells of a sheet by 0-based position, the product's own columns left out of sight. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cell: (row: number, column: number) => CellValue;
  /** Position of the last row with something in it, -1 for an empty sheet. */
  readonly lastRow: number;
}

const FIRST_MONTH = 32_874; // January 1990
const LAST_MONTH = 58_775; // December 2060

/**
 * Headers typed as *janv-25* are days to Excel: the first of a month beside that of the next or the one before reads
 * as `01/2025`.
 */
function monthOr(cell: CellValue, row: readonly CellValue[] = [], column: number): CellValue {
  if (typeof cell !== "number" || cell < FIRST_MONTH || cell > LAST_MONTH) return cell;
  if (!isNextMonth(row[column - 1], cell) && !isNextMonth(cell, row[column + 1])) return cell;
  const { year, month } = dateOf(cell);
  return `${String(month).padStart(2, "0")}/${year}`;
}

function isNextMonth(before: CellValue | undefined, after: CellValue | undefined): boolean {
  if (typeof before !== "number" || typeof after !== "number") return false;
  const days = after - before;
  return days >= 28 && days <= 31 && dateOf(before).day === 1 && dateOf(after).day === 1;
}

/** Looks at a sheet as a grid; columns the product wrote read as blank. */
export function gridOf(sheet: SheetData): Grid {
  const { values } = sheet;
  const own = new Set(sheet.ownColumns.map((column) => column - sheet.firstColumn));
  const columns = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const cell = (row: number, column: number): CellValue =>
    own.has(column) ? "" : monthOr(values[row]?.[column] ?? "", values[row], column);
  const whole = { rows: values.length, columns, cell, lastRow: values.length - 1 };
  return { ...whole, lastRow: lastFilled(whole, [...Array(columns).keys()]) };
}

/** Whether nothing stands in these columns of the row. */
export function isBlankRow(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.every((column) => isBlank(grid.cell(row, column)));
}

/** Position of the last row with something in these columns, -1 when they hold nothing. */
export function lastFilled(grid: Grid, columns: readonly number[]): number {
  let row = grid.lastRow;
  while (row >= 0 && isBlankRow(grid, row, columns)) row--;
  return row;
}

/** Runs of columns between columns with nothing at all in them. */
export function columnRuns(grid: Grid): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let run: number[] = [];
  for (let column = 0; column < grid.columns; column++) {
    let row = 0;
    while (row <= grid.lastRow && isBlank(grid.cell(row, column))) row++;
    if (row <= grid.lastRow) run.push(column);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}
