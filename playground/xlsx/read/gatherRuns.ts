/** Neighbouring cells of one column that share a treatment. */
export interface ColumnRun<T> {
  readonly column: number;
  readonly firstRow: number;
  readonly items: T[];
}

/** Gathers cells, given row by row, into runs down the columns: the engine takes a run in one call. */
export function gatherRuns<T>(): {
  readonly add: (row: number, column: number, item: T, joins?: (last: T, next: T) => boolean) => void;
  readonly runs: readonly ColumnRun<T>[];
} {
  const open = new Map<number, ColumnRun<T>>();
  const runs: ColumnRun<T>[] = [];
  const add = (row: number, column: number, item: T, joins?: (last: T, next: T) => boolean): void => {
    const run = open.get(column);
    const last = run?.items.at(-1);
    if (run !== undefined && last !== undefined && run.firstRow + run.items.length === row) {
      if (joins === undefined || joins(last, item)) {
        run.items.push(item);
        return;
      }
    }
    const made = { column, firstRow: row, items: [item] };
    open.set(column, made);
    runs.push(made);
  };
  return { add, runs };
}
