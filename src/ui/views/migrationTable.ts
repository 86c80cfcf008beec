import { ABC_LABELS, type AbcLabel, type Segmentation } from "../../core/segments";

/** The migration matrix as a table: only labels that somebody had before or has now; null = not there. */
export interface MigrationTable {
  /** ISO day of the run compared with. */
  readonly since: string;
  readonly columns: readonly (AbcLabel | null)[];
  readonly rows: readonly {
    readonly from: AbcLabel | null;
    /** In the order of the columns. */
    readonly counts: readonly number[];
  }[];
}

/** The table of a segmentation; null on a first run. */
export function migrationTable({ migration }: Segmentation): MigrationTable | null {
  if (migration === null || migration.cells.length === 0) return null;
  const { since, cells } = migration;
  const order: readonly (AbcLabel | null)[] = [...ABC_LABELS, null];
  const columns = order.filter((label) => cells.some(({ to }) => to === label));
  const rows = order
    .filter((label) => cells.some(({ from }) => from === label))
    .map((from) => ({
      from,
      counts: columns.map((to) => cells.find((cell) => cell.from === from && cell.to === to)?.customers ?? 0),
    }));
  return { since, columns, rows };
}
