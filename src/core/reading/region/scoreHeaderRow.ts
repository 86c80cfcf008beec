import type { HeaderReader } from "../headers/headerQuality";
import { isBlank } from "../values/missing";
import { readNumberText } from "../values/numbers";
import type { Grid } from "./grid";

/** How much a row looks like the header of what stands below it. */
export interface HeaderScore {
  readonly row: number;
  readonly score: number;
  /** Cells recognised as headers. */
  readonly recognised: number;
  readonly fields: ReadonlySet<string>;
  readonly hasIdentity: boolean;
}

const LOOK_BELOW = 12; // rows looked at under a candidate
const FULL_SUPPORT = 5; // rows of data that make a header fully credible
const NUMBER_PENALTY = 0.5; // a header row holds words, not figures
const OVER_NUMBERS = 0.3; // a word standing over a column of figures

/** Scores one row over some columns: recognised words, words over figures, figures against, and data underneath. */
export function scoreHeaderRow(
  grid: Grid,
  reader: HeaderReader,
  row: number,
  columns: readonly number[],
): HeaderScore {
  const fields = new Set<string>();
  let sum = 0;
  let recognised = 0;
  let filled = 0;
  for (const column of columns) {
    const cell = grid.cell(row, column);
    if (isBlank(cell)) continue;
    filled++;
    const quality = reader.quality(cell);
    if (typeof cell !== "string" || readNumberText(cell) !== null) {
      sum += quality === 0 ? -NUMBER_PENALTY : quality;
      continue;
    }
    sum += quality;
    if (quality > 0) {
      const field = reader.field(cell);
      if (field !== null) fields.add(field);
      recognised++;
    }
    if (isNumberBelow(grid, row, column)) sum += OVER_NUMBERS;
  }
  const support = rowsBelow(grid, row, columns, filled);
  const score = Math.max(0, sum) * (0.4 + 0.6 * Math.min(1, support / FULL_SUPPORT));
  return {
    row,
    score: support === 0 ? score / 2 : score,
    recognised,
    fields,
    hasIdentity: fields.has("name") || fields.has("code"),
  };
}

function isNumberBelow(grid: Grid, row: number, column: number): boolean {
  let numbers = 0;
  let filled = 0;
  for (let below = row + 1; below <= row + LOOK_BELOW; below++) {
    const cell = grid.cell(below, column);
    if (isBlank(cell)) continue;
    filled++;
    if (typeof cell === "number") numbers++;
  }
  return numbers * 2 > filled;
}

function rowsBelow(grid: Grid, row: number, columns: readonly number[], filledAbove: number): number {
  let rows = 0;
  for (let below = row + 1; below <= row + LOOK_BELOW; below++) {
    const filled = columns.filter((column) => !isBlank(grid.cell(below, column))).length;
    if (filled * 3 >= filledAbove) rows++;
    else if (filled === 0 && rows > 0 && isBlankAfter(grid, below, columns)) break;
  }
  return rows;
}

/** Two blank rows end what stands under a header. */
function isBlankAfter(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.every((column) => isBlank(grid.cell(row + 1, column)));
}
