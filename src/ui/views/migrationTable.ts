import { ABC_LABELS, type AbcLabel } from "../../core/labels";
import type { Segmentation } from "../../core/segments";

/** The migration matrix as a table of the labels that somebody left or came to; null = not there. */
export interface MigrationTable {
  /** ISO day of the run compared with. */
  readonly since: string;
  /** None when everybody stayed. */
  readonly columns: readonly (AbcLabel | null)[];
  readonly rows: readonly {
    readonly from: AbcLabel | null;
    /** In the order of the columns. */
    readonly counts: readonly number[];
  }[];
}

/** The table of a segmentation; null on a first run. A label that nobody left or came to would say nothing. */
export function migrationTable({ migration }: Segmentation): MigrationTable | null {
  if (migration === null || migration.cells.length === 0) return null;
  const { since, cells } = migration;
  const moves = cells.filter(({ from, to }) => from !== to);
  const moved = ABC_LABELS.filter((label) => moves.some(({ from, to }) => from === label || to === label));
  const columns = moves.some(({ to }) => to === null) ? [...moved, null] : moved;
  const before = moves.some(({ from }) => from === null) ? [...moved, null] : moved;
  const rows = before.map((from) => ({
    from,
    counts: columns.map((to) => cells.find((cell) => cell.from === from && cell.to === to)?.customers ?? 0),
  }));
  return { since, columns, rows };
}
