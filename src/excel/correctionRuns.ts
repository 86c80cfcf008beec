/** Corrections of neighbouring cells together: fewer calls. */
import type { CellValue } from "../core/model";
import type { CellCorrection } from "../core/reading/applyCorrection";

/** Cells one below the other that get the same number format. */
export interface CorrectionRun {
  readonly row: number;
  readonly column: number;
  readonly values: readonly CellValue[];
  readonly format: string | null;
}

/** `oneByOne`: under a filter, Excel may place the values of several cells on other rows than theirs. */
export function correctionRuns(
  cells: readonly CellCorrection[],
  oneByOne: boolean,
): readonly CorrectionRun[] {
  const runs: { row: number; column: number; values: CellValue[]; format: string | null }[] = [];
  for (const { row, column, value, format } of [...cells].sort(byPlace)) {
    const last = runs.at(-1);
    const follows =
      last?.column === column && last.format === format && last.row + last.values.length === row;
    if (last !== undefined && follows && !oneByOne) last.values.push(value);
    else runs.push({ row, column, values: [value], format });
  }
  return runs;
}

/** First and last row of some cells; there is at least one. */
export function rowsOfCells(cells: readonly CellCorrection[]): readonly [number, number] {
  return cells.reduce<readonly [number, number]>(
    ([first, last], { row }) => [Math.min(first, row), Math.max(last, row)],
    [Infinity, 0],
  );
}

function byPlace(a: CellCorrection, b: CellCorrection): number {
  return a.column - b.column || a.row - b.row;
}
