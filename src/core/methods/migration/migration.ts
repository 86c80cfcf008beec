import type { RunRow } from "../../planning/runRecord";
import type { AbcLabel } from "../../labels";

/** A customer that rose or fell since the last run, with both values. */
export interface Move {
  readonly kind: "drop" | "rise";
  readonly from: string;
  readonly to: string;
}

const HEIGHT: Readonly<Record<AbcLabel, number | null>> = {
  A: 3,
  B: 2,
  C: 1,
  potentialA: 3,
  potentialB: 2,
  potentialC: 1,
  toComplete: null,
};

/**
 * What moved since the last run. A fall is told before a rise, the ABC class before the scores. Classes compare
 * within a population only (a prospect who became a client has not moved); pass null scores when the cut points
 * differ.
 */
export function migration(
  before: Pick<RunRow, "abc" | "rfm">,
  now: Pick<RunRow, "abc" | "rfm">,
): Move | null {
  const moves = [abcMove(before.abc, now.abc), rfmMove(before.rfm, now.rfm)];
  return moves.find((move) => move?.kind === "drop") ?? moves.find((move) => move !== null) ?? null;
}

function abcMove(from: AbcLabel | null, to: AbcLabel | null): Move | null {
  if (from === null || to === null || from === to || isProspect(from) !== isProspect(to)) return null;
  const [before, after] = [HEIGHT[from], HEIGHT[to]];
  if (before === null || after === null) return null;
  return { kind: after < before ? "drop" : "rise", from, to };
}

/** Scores fell when their sum did, or when it stayed and the last order aged. */
function rfmMove(from: string | null, to: string | null): Move | null {
  if (from === null || to === null || from === to) return null;
  const [before, after] = [scoresOf(from), scoresOf(to)];
  const change = sum(after) - sum(before);
  const fell = change < 0 || (change === 0 && (after[0] ?? 0) < (before[0] ?? 0));
  const rose = change > 0 || (change === 0 && (after[0] ?? 0) > (before[0] ?? 0));
  return fell || rose ? { kind: fell ? "drop" : "rise", from, to } : null;
}

function isProspect(label: AbcLabel): boolean {
  return label.startsWith("potential");
}

function scoresOf(score: string): readonly number[] {
  return score.split("-").map(Number);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
