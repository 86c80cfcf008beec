import type { FieldId } from "../../fields";
import type { SheetData } from "../../model";
import type { Steps } from "../../steps";
import type { DayTitles } from "../rows/dayTitles";
import type { ReadingContext } from "../readingContext";
import { DATED, latestBusinessYear, latestFullYear, referenceDate } from "../referenceDate";
import type { ReferenceDate } from "../referenceDate";
import { chooseAmounts } from "./amountColumns";
import type { AmountChoice } from "./amountColumns";
import { alignYears, assignColumns } from "./assignColumns";
import type { Assignment } from "./assignColumns";
import { claimsOf } from "./claims";
import type { Claim } from "./claims";
import type { ColumnInput } from "./columnInput";
import { assignByContent } from "./contentClaims";
import { mendCutAmount } from "./cutAmounts";
import { isCrmExport } from "./isCrmExport";
import { lineProduct } from "./lineProduct";
import { assignAmounts, makeDates, titleDates } from "./makeFields";
import { lastResort } from "./lastResort";
import { monthColumns, monthSums } from "./monthColumns";
import { makeVisits } from "./numberedVisits";
import { settleNumbers, settlePayments, settleTitled } from "./orderNumbers";
import { personColumns } from "./personNames";
import { settleShared } from "./sharedNumbers";
import { settleTradeName } from "./tradeName";
import { typedTable } from "./typedTable";
import type { TypedTable } from "./typedTable";
import type { UserColumns } from "./userColumns";

/** The columns of a sheet given to fields, and what decided it. */
export interface Recognition {
  readonly assignment: Assignment;
  readonly claims: readonly Claim[];
  readonly amounts: AmountChoice;
  readonly table: TypedTable;
  /** The same table where lines follow the first of their order (`headOf` by position). */
  readonly tableWith: (heads: Int32Array) => TypedTable;
  readonly reference: ReferenceDate;
  readonly isCrm: boolean;
}

/**
 * Recognises the columns: the user's word first, then headers with contents, amounts by the reference date, contents
 * alone. `titles`: what stands above the table, and the sheet's name; `days`: rows that date those below.
 */
export function* recognise(
  sheet: SheetData,
  rows: readonly number[],
  columns: readonly ColumnInput[],
  user: UserColumns,
  context: ReadingContext,
  titles: readonly string[],
  days: DayTitles | null,
): Steps<Recognition> {
  const claims = yield* claimsOf(columns, context.places);
  const assignment = assignColumns(claims, user);
  settleTradeName(assignment, claims, user);
  const tableOf = (heads?: Int32Array): TypedTable =>
    typedTable(sheet, rows, assignment.byField, {
      otherReadings: context.otherReadings ?? [],
      asOf: context.today ?? context.clock,
      persons: personColumns(columns),
      ...(heads ? { heads } : {}),
    });
  const table = tableOf();
  yield;
  makeVisits(assignment, columns, user);
  settlePayments(assignment, user);
  if (days !== null) titleDates(assignment, columns, user, days, rows);
  makeDates(assignment, claims, columns, user);
  settleNumbers(assignment, claims, user);
  yield* settleShared(assignment, claims, columns, user, table.cellsOf);
  settleTitled(assignment, columns, user, table.cellsOf);
  yield* table.prepare(DATED);
  const reference = referenceDate(
    table,
    context.clock,
    context.today,
    context.options.reading.staleAfterDays,
  );
  yield;
  const isCrm = isCrmExport(columns.map((column) => column.header));
  const open = columns.filter((column) => !assignment.used.has(column));
  const months = monthColumns(open, titles);
  // *Factures 2024* is no revenue where *Factures 2025* counts orders.
  const counted = assignment.byField.get("orders")?.column.match.traits.core;
  const free = claims.filter(
    ({ column }) =>
      !assignment.used.has(column) && !months.all.has(column) && column.match.traits.core !== counted,
  );
  yield;
  const isMade = months.series !== null || lineProduct(open) !== null;
  const isResort = lacksMoney(assignment, free) && !isMade;
  yield;
  const chosen = chooseAmounts(
    isResort ? [...free, ...lastResort(open, free)] : free,
    { calendar: latestFullYear(reference.today), business: latestBusinessYear(reference.today) },
    isCrm,
  );
  const sums = months.series === null ? null : monthSums(months.series, months.before, reference.today);
  const amounts = assignAmounts(assignment, chosen, sums, free, columns, user);
  alignYears(assignment, claims, user);
  mendCutAmount(assignment, columns);
  assignByContent(assignment, columns, context.places, user);
  return { assignment, claims, amounts, table, tableWith: tableOf, reference, isCrm };
}

const MONEY: ReadonlySet<FieldId> = new Set<FieldId>(["revenue", "amount", "potential"]);

/** Whether no column is an amount, or a potential by which prospects are ranked. */
function lacksMoney({ byField }: Assignment, free: readonly Claim[]): boolean {
  return (
    ![...byField.keys()].some((field) => MONEY.has(field)) && !free.some(({ field }) => MONEY.has(field))
  );
}

/** The claim of a column to a field; null when it has none. */
export function claimFor(claims: readonly Claim[], column: ColumnInput | null, field: FieldId): Claim | null {
  return claims.find((claim) => claim.column === column && claim.field === field) ?? null;
}
