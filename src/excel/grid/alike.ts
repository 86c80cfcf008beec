/** Rectangles of cells that are alike. */
import type { Area } from "../../core/model";

/** What cells have in common, and where. */
export interface Alike<T> {
  readonly area: Area;
  readonly value: T;
}

/** Cuts a grid that fills `area` from its first cell on: runs down each column, neighbours with the same runs together. */
export function alike<T>(area: Area, grid: readonly (readonly T[])[]): readonly Alike<T>[] {
  const width = area.lastColumn - area.firstColumn + 1;
  const found: Alike<T>[] = [];
  let open: Alike<T>[] = [];
  for (let i = 0; i < width; i++) {
    const runs = runsDown(area, area.firstColumn + i, grid.map((row) => row[i]) as T[]); // -- the grid is rectangular
    const isSame =
      runs.length === open.length &&
      runs.every((run, at) => key(run.value) === key(open[at]?.value) && sameRows(run.area, open[at]?.area));
    if (isSame) {
      open = open.map((run) => ({ ...run, area: { ...run.area, lastColumn: area.firstColumn + i } }));
    } else {
      for (const run of open) found.push(run);
      open = runs;
    }
  }
  return [...found, ...open];
}

const key = (value: unknown): string => JSON.stringify(value);

function sameRows(one: Area, other: Area | undefined): boolean {
  return one.firstRow === other?.firstRow && one.lastRow === other.lastRow;
}

function runsDown<T>({ firstRow }: Area, column: number, values: readonly T[]): Alike<T>[] {
  const runs: Alike<T>[] = [];
  values.forEach((value, i) => {
    const row = firstRow + i;
    const last = runs.at(-1);
    if (last !== undefined && key(last.value) === key(value)) {
      runs[runs.length - 1] = { value: last.value, area: { ...last.area, lastRow: row } };
    } else {
      runs.push({ value, area: { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column } });
    }
  });
  return runs;
}
