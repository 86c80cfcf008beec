import { migration, type Move } from "../methods/migration/migration";
import { migrationMatrix } from "../methods/migration/migrationMatrix";
import type { RfmResult } from "../methods/rfm/rfm";
import type { Customer } from "../model";
import { runKeys } from "../planning/runKeys";
import { cutsText, hasSameLimits, type RunRecord } from "../planning/runRecord";
import type { AbcLabel } from "../labels";
import type { MigrationCell } from "../segments";
import { inSteps, type Steps } from "../steps";

/** What changed since the last run. */
export interface MovesSince {
  /** Moves in the order of the customers; null for who stayed or is new. */
  readonly moves: readonly (Move | null)[];
  readonly matrix: readonly MigrationCell[];
}

/**
 * Who moved since the last run, by the computed classes; scores made with other cut points and classes made by other
 * limits are not compared.
 */
export function* movesSince(
  previous: RunRecord,
  customers: readonly Customer[],
  classes: { readonly labels: readonly (AbcLabel | null)[]; readonly limits: readonly number[] },
  rfm: Pick<RfmResult, "scores" | "thresholds" | "scales"> | null,
): Steps<MovesSince> {
  const before = new Map(previous.rows.map((row) => [row.key, row]));
  yield;
  const labels = hasSameLimits(previous, classes.limits) ? classes.labels : null;
  const comparable = rfm !== null && cutsText(rfm.thresholds, rfm.scales) === previous.cuts;
  const keys = yield* runKeys(customers);
  const moves: (Move | null)[] = [];
  const moveAt = (i: number): Move | null => {
    const row = before.get(keys[i] ?? "");
    if (row === undefined) return null;
    const score = comparable ? (rfm.scores[i]?.score ?? null) : null;
    return migration(row, { abc: labels?.[i] ?? null, rfm: score });
  };
  yield* inSteps(keys.length, (from, to) => {
    for (let i = from; i < to; i++) moves.push(moveAt(i));
  });
  if (labels === null) return { moves, matrix: [] };
  const now = keys.map((key, i) => ({ key, abc: labels[i] ?? null }));
  yield;
  return { moves, matrix: migrationMatrix(previous.rows, now) };
}
