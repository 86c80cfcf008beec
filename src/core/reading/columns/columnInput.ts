import type { HeaderMatch } from "../headers/matchHeader";
import type { ColumnProfile } from "./profile";

/** A column before it is given a field: its header, what the header may mean, and what stands below. */
export interface ColumnInput {
  /** 0-based position in the grid. */
  readonly position: number;
  readonly header: string;
  /** Every form of the header a person may name. */
  readonly forms: readonly string[];
  readonly match: HeaderMatch;
  readonly profile: ColumnProfile;
}

/** True of *Volume* and *Tonnes*; *Volume (k€)* is euros. */
export function countsVolumes(column: ColumnInput | null): boolean {
  return column !== null && column.match.traits.volume && column.match.traits.unit === null;
}

/** Orders twins by what they hold, never by where they stand: fuller first, then more varied, then larger, then by name. */
export function compareTwins(a: ColumnInput, b: ColumnInput): number {
  return (
    b.profile.filled - a.profile.filled ||
    b.profile.distinct - a.profile.distinct ||
    b.profile.sum - a.profile.sum ||
    (a.header < b.header ? -1 : a.header > b.header ? 1 : 0) ||
    compareTexts(a, b) ||
    a.position - b.position
  );
}

function compareTexts(a: ColumnInput, b: ColumnInput): number {
  const key = (column: ColumnInput): string =>
    [...column.profile.texts.keys()].sort().slice(0, 50).join("\u0000");
  const [left, right] = [key(a), key(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
