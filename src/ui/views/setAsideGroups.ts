import type { SetAsideReason, SetAsideRow } from "../../core/model";

/** Rows set aside for one reason, in sheet order. */
export interface SetAsideGroup {
  readonly reason: SetAsideReason;
  readonly rows: readonly number[];
}

/** The rows set aside, by reason, the most frequent reason first. */
export function setAsideGroups(rows: readonly SetAsideRow[]): readonly SetAsideGroup[] {
  const groups = new Map<SetAsideReason, number[]>();
  for (const { reason, row } of rows) {
    const group = groups.get(reason);
    if (group === undefined) groups.set(reason, [row]);
    else group.push(row);
  }
  return [...groups]
    .map(([reason, of]) => ({ reason, rows: of.toSorted((a, b) => a - b) }))
    .toSorted((a, b) => b.rows.length - a.rows.length);
}
