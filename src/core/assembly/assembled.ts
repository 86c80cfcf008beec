import { LEVELS, type PotentialOutcome } from "../methods/potential/potential";
import { priorityPoints } from "../methods/priority";
import type { TextColumn } from "../methods/territory/places";
import type { Move } from "../methods/migration/migration";
import type { Reading } from "../model";
import type { Options } from "../options";
import type { ChannelBook } from "../planning/channelBook";
import type { AbcLabel, ContactState, PlanSegment, PotentialLevel } from "../labels";
import type { RfmScore } from "../segments";

/**
 * Everything a run says of its customers, as columns by position: a record each would weigh more than the sheet.
 * `SegmentedView` reads one customer out of it.
 */
export interface Assembled {
  readonly reading: Reading;
  readonly options: Options;
  readonly has: Readonly<Record<"abc" | "territory" | "behaviour", boolean>>;
  readonly computed: readonly (AbcLabel | null)[];
  readonly inForce: readonly (AbcLabel | null)[];
  readonly scores: readonly (RfmScore | null)[] | null;
  readonly zones: TextColumn | null;
  readonly potential: PotentialOutcome | null;
  readonly moves: readonly (Move | null)[] | null;
  readonly channels: ChannelBook;
  /** Positions in `SEGMENTS`. */
  readonly segments: Uint8Array;
  /** Positions in `STATES`. */
  readonly states: Uint8Array;
  /** Day of the next contact; 0 = none. */
  readonly nextContacts: Int32Array;
  readonly crossed: TextColumn;
}

/** Plan rows, by the numbers of a column. */
export const SEGMENTS: readonly (PlanSegment | null)[] = [
  null,
  "A",
  "B",
  "C",
  "potentialA",
  "potentialB",
  "potentialC",
  "toComplete",
  "highPotential",
  "reactivate",
];

/** States of the next contact, by the numbers of a column. */
export const STATES: readonly ContactState[] = ["none", "upToDate", "due", "overdue"];

/** The level of potential at position i. */
export function levelAt({ potential }: Pick<Assembled, "potential">, i: number): PotentialLevel | null {
  return potential === null ? null : (LEVELS[potential.levels[i] ?? 0] ?? null);
}

/** The unrounded priority at position i: it decides the rank and who is seen first. */
export function pointsAt(run: Assembled, i: number): number {
  const { has, inForce, scores, states, options } = run;
  const label = has.abc ? (inForce[i] ?? null) : null;
  const isOverdue = STATES[states[i] ?? 0] === "overdue";
  return priorityPoints(label, scores?.[i] ?? null, levelAt(run, i), isOverdue, options);
}
