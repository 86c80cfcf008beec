import type { RunRow } from "../../planning/runRecord";
import { ABC_LABELS, type AbcLabel } from "../../labels";
import type { MigrationCell } from "../../segments";

/** The customers of a run, as far as their labels go. */
export type RunLabels = readonly Pick<RunRow, "key" | "abc">[];

/**
 * How many customers went from each ABC label to each other between two runs, in the order of the labels (absent
 * last); only moves that happened, those who stayed included. New customers come from null, gone ones go to null.
 */
export function migrationMatrix(previous: RunLabels, current: RunLabels): readonly MigrationCell[] {
  const labels: readonly (AbcLabel | null)[] = [...ABC_LABELS, null];
  const before = new Map(previous.map(({ key, abc }) => [key, abc]));
  const after = new Map(current.map(({ key, abc }) => [key, abc]));
  const counts = new Map<AbcLabel | null, Map<AbcLabel | null, number>>();
  const count = (from: AbcLabel | null, to: AbcLabel | null): void => {
    const row = counts.get(from) ?? new Map<AbcLabel | null, number>();
    row.set(to, (row.get(to) ?? 0) + 1);
    counts.set(from, row);
  };
  for (const [key, to] of after) count(before.get(key) ?? null, to);
  for (const [key, from] of before) if (!after.has(key)) count(from, null);
  return labels.flatMap((from) =>
    labels.flatMap((to) => {
      const customers = counts.get(from)?.get(to) ?? 0;
      const isMove = customers > 0 && (from !== null || to !== null);
      return isMove ? [{ from, to, customers }] : [];
    }),
  );
}
