import type { FieldId } from "../../fields";
import type { ColumnMatch } from "../../model";
import type { Claim } from "./claims";
import type { ColumnInput } from "./columnInput";
import type { Made } from "./made";
import type { UserColumns } from "./userColumns";
import { MONEY_FIELDS } from "./valueKinds";

/** A field and the column that was taken for it. */
export interface Assigned {
  readonly field: FieldId;
  readonly column: ColumnInput;
  readonly confidence: number;
  readonly evidence: ColumnMatch["evidence"];
  /** When no column holds the field: the columns that make it, `column` first. */
  readonly made?: Made;
}

/** The columns taken so far; each column serves one field. */
export interface Assignment {
  readonly byField: Map<FieldId, Assigned>;
  readonly used: Set<ColumnInput>;
}

/** Starts with what the user decided, then gives each field its surest free column, amounts apart. */
export function assignColumns(claims: readonly Claim[], user: UserColumns): Assignment {
  const assignment: Assignment = { byField: new Map(), used: new Set() };
  for (const [field, { column, evidence }] of user.chosen) {
    assignment.byField.set(field, { field, column, confidence: 1, evidence });
    assignment.used.add(column);
  }
  for (const claim of claims) {
    if (MONEY_FIELDS.has(claim.field) && !isOnlyMoney(claim)) continue;
    assign(assignment, claim, user);
  }
  return assignment;
}

/** *Recettes annuelles* competes with no amount of ours. */
function isOnlyMoney(claim: Claim): boolean {
  return claim.field === "companyTurnover" && !claim.column.match.turnoverTrap;
}

/** Gives the claim its column when both are free and the user did not say otherwise. */
export function assign(assignment: Assignment, claim: Claim | null, user: UserColumns): void {
  if (claim === null || user.none.has(claim.field)) return;
  if (assignment.byField.has(claim.field) || assignment.used.has(claim.column)) return;
  assignment.byField.set(claim.field, {
    field: claim.field,
    column: claim.column,
    confidence: Math.round(Math.min(1, Math.max(0, claim.score)) * 100) / 100,
    evidence: claim.column.profile.filled > 0 && claim.fit >= 0.9 ? "both" : "header",
  });
  assignment.used.add(claim.column);
}

const LIKELY = 0.7; // confidence in what is made: no header says that it is the field

/** Makes a field of several columns, unless it has one or the user said that it has none. */
export function assignMade(
  { byField, used }: Assignment,
  field: FieldId,
  made: Made,
  user: UserColumns,
): void {
  const [column] = made.columns;
  if (column === undefined || byField.has(field) || user.none.has(field)) return;
  byField.set(field, { field, column, confidence: LIKELY, evidence: "header", made });
  for (const part of made.columns) used.add(part);
}

/** Where each year has its own column, the orders of the year whose revenue was taken; none of a year before. */
export function alignYears(assignment: Assignment, claims: readonly Claim[], user: UserColumns): void {
  const { byField, used } = assignment;
  const revenue = byField.get("revenue")?.column.match.traits;
  if (revenue === undefined) return;
  for (const field of ["orders", "averageOrder"] as const) {
    const assigned = byField.get(field);
    if (assigned === undefined || user.chosen.has(field)) continue;
    const { year, yearsBack } = assigned.column.match.traits;
    const own =
      revenue.year === null || year === revenue.year
        ? undefined
        : claims.find(
            (claim) =>
              claim.field === field &&
              claim.column.match.traits.year === revenue.year &&
              !used.has(claim.column),
          );
    const isBefore = (year ?? Infinity) < (revenue.year ?? 0) || (yearsBack ?? 0) > (revenue.yearsBack ?? 0);
    if (own === undefined && !isBefore) continue;
    byField.delete(field);
    used.delete(assigned.column);
    assign(assignment, own ?? null, user);
  }
}
