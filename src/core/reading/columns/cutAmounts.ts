import type { FieldId } from "../../fields";
import type { Assigned, Assignment } from "./assignColumns";
import type { ColumnInput } from "./columnInput";
import { shareOf, type ColumnProfile } from "./profile";
import { EURO_FIELDS } from "./valueKinds";

/** Amounts that a program cut at their decimal commas: *1234,56* stands on two cells, and its row is one cell longer. */
export interface CutAmount {
  readonly field: FieldId;
  readonly column: ColumnInput;
  readonly cents: ColumnInput;
  /** Whether nothing else moved and the cells prove what they are. */
  readonly isSure: boolean;
}

/** Fields that no column of numbers under a hundred holds. */
const LONGER: ReadonlySet<FieldId> = new Set<FieldId>([
  ...(["name", "postalCode", "city", "country", "phone", "email", "rep", "lastOrder", "lastVisit"] as const),
  ...(["orderDate", "revenue", "revenuePrevious", "amount", "averageOrder", "potential"] as const),
]);
const FEWEST = 3; // cells under which nothing is said
const PROOF = 20; // cells from which cents show by their spread
const SPREAD = 0.2; // cents above 50 and cents below: at least so many of each
const MOST_DISTINCT = 60;

/** The first amount cut at its decimal comma; null without one. `columns`: those of the region, left to right. */
export function cutAmount(columns: readonly ColumnInput[], { byField }: Assignment): CutAmount | null {
  const named = columns.findLastIndex(({ header }) => header !== "");
  const longer = columns.slice(named + 1).filter(({ profile }) => profile.filled > 0);
  if (longer.length === 0) return null;
  const amounts = [...byField.values()].filter(
    ({ field, made }) => EURO_FIELDS.has(field) && (made === undefined || made.how === "cents"),
  );
  for (const assigned of amounts) {
    const cut = cutOf(assigned, columns, longer);
    if (cut !== null) return cut;
  }
  return null;
}

function cutOf(
  { field, column }: Assigned,
  columns: readonly ColumnInput[],
  longer: readonly ColumnInput[],
): CutAmount | null {
  const { numeric, integers, filled } = column.profile;
  const cents = columns.find(({ position }) => position === column.position + 1);
  const isWhole = numeric > 0 && integers === numeric && numeric * 2 > filled;
  if (!isWhole || cents === undefined || !mayBeCents(cents)) return null;
  if (longer.every(({ profile }) => profile.filled * 2 < numeric)) return null;
  const isAlone = longer.length === 1 && longer[0] === cents;
  return { field, column, cents, isSure: isAlone && areCents(cents.profile) };
}

const aboveHalf = (profile: ColumnProfile): number => shareOf(profile, (text) => Number.parseInt(text) >= 50);

function mayBeCents({ header, match, profile }: ColumnInput): boolean {
  const { filled, numeric, integers, min, max } = profile;
  const areTwoDigits = numeric === filled && integers === numeric && min >= 0 && max <= 99;
  const isOther = header === "" || match.candidates.some(({ field }) => LONGER.has(field));
  return isOther && filled >= FEWEST && areTwoDigits && aboveHalf(profile) >= SPREAD;
}

/** Cents are any of a hundred; a rank, a count or a département comes in an order or comes back. */
function areCents(profile: ColumnProfile): boolean {
  const { filled, distinct } = profile;
  const hasZero = shareOf(profile, (text) => /^0\d/.test(text)) > 0;
  const isSpread = aboveHalf(profile) <= 1 - SPREAD && distinct * 2 >= Math.min(filled, MOST_DISTINCT);
  if (!isSpread || (filled < PROOF && !hasZero)) return false;
  // *,5* is 50 cents where zeros were dropped; *,50* elsewhere proves that they were not.
  const hasTens = shareOf(profile, (text) => /^[1-9]0/.test(text)) > 0;
  return hasZero || hasTens || shareOf(profile, (text) => /^\d(?!\d)/.test(text)) === 0;
}

/** Puts the cents back to the amounts where that is sure. */
export function mendCutAmount(assignment: Assignment, columns: readonly ColumnInput[]): void {
  const { byField, used } = assignment;
  const cut = cutAmount(columns, assignment);
  const assigned = cut?.isSure === true && !used.has(cut.cents) ? byField.get(cut.field) : undefined;
  if (cut === null || assigned === undefined) return;
  byField.set(cut.field, { ...assigned, made: { how: "cents", columns: [cut.column, cut.cents] } });
  used.add(cut.cents);
}
