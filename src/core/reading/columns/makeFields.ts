import { UNSURE, type AmountChoice } from "./amountColumns";
import { assign, assignMade } from "./assignColumns";
import type { Assignment } from "./assignColumns";
import type { Claim } from "./claims";
import { countsVolumes, type ColumnInput } from "./columnInput";
import { lineProduct } from "./lineProduct";
import type { MonthSums } from "./monthColumns";
import { monthDates } from "./monthDates";
import { daysBelow, type DayTitles } from "../rows/dayTitles";
import { revenueParts } from "./revenueParts";
import { rowDates } from "./rowDates";
import type { UserColumns } from "./userColumns";

const SURE_NUMBER = 0.85; // *N° facture*, not *Référence*

/** Dates the lines by the rows above them that only name a day, where no column holds days. `rows`: of the positions. */
export function titleDates(
  { byField, used }: Assignment,
  columns: readonly ColumnInput[],
  user: UserColumns,
  titles: DayTitles,
  rows: readonly number[],
): void {
  const column = columns.find(({ position }) => position === titles.column);
  const known = byField.get("orderDate") ?? byField.get("lastOrder");
  if (column === undefined || user.none.has("orderDate") || (known?.column.profile.filled ?? 0) > 0) return;
  if (known !== undefined) {
    byField.delete(known.field);
    used.delete(known.column);
  }
  const made = { how: "titles", columns: [column], days: daysBelow(titles, rows) } as const;
  byField.set("orderDate", { field: "orderDate", column, confidence: LIKELY, evidence: "content", made });
}

const LIKELY = 0.7;

/** Dates the lines by their month where no column holds a day, else by days whose header does not say what they are. */
export function makeDates(
  assignment: Assignment,
  claims: readonly Claim[],
  columns: readonly ColumnInput[],
  user: UserColumns,
): void {
  const { byField, used } = assignment;
  if (byField.has("orderDate") || byField.has("lastOrder")) return;
  const named = byField.get("amount") ?? byField.get("revenue");
  const amount = named ?? claims.find(({ field, column }) => isAmount(field) && !column.match.traits.volume);
  const free = columns.filter((column) => !used.has(column));
  const made = monthDates(free, amount?.column ?? null);
  if (made !== null) return assignMade(assignment, "orderDate", made, user);
  const number = byField.get("orderId")?.column;
  const isNumbered = claims.some(
    ({ column, field, strength }) => column === number && field === "orderId" && strength >= SURE_NUMBER,
  );
  const column = byField.has("lastVisit") ? null : rowDates(free, assignment, isNumbered);
  if (column === null || user.none.has("orderDate")) return;
  byField.set("orderDate", { field: "orderDate", column, confidence: 0.6, evidence: "content" });
  used.add(column);
}

/**
 * Gives the amounts their columns. Where none holds the revenue, it is the sum of the months, or of its parts; where
 * none holds the amount of a line, it is price by quantity. Returns the choice as far as it was followed.
 */
export function assignAmounts(
  assignment: Assignment,
  amounts: AmountChoice,
  sums: MonthSums | null,
  claims: readonly Claim[],
  columns: readonly ColumnInput[],
  user: UserColumns,
): AmountChoice {
  const { byField, used } = assignment;
  assign(assignment, amounts.companyTurnover, user);
  const isOpen = !byField.has("revenue") && !byField.has("amount");
  if (isOpen && sums !== null && !user.none.has("revenue") && !isTotal(amounts, sums)) {
    assignMade(assignment, "revenue", sums.revenue, user);
    assign(assignment, yearBefore(claims, sums.year) ?? amounts.revenuePrevious, user);
    if (sums.revenuePrevious !== null) assignMade(assignment, "revenuePrevious", sums.revenuePrevious, user);
    return { ...amounts, revenue: null, amount: null, partial: false, doubtful: false, isPart: false };
  }
  const parts = isOpen && !user.none.has("revenue") ? revenueParts(claims, amounts) : null;
  if (parts !== null) {
    assignMade(assignment, "revenue", parts.revenue, user);
    if (parts.revenuePrevious !== null)
      assignMade(assignment, "revenuePrevious", parts.revenuePrevious, user);
    else if ((amounts.revenuePrevious?.strength ?? 0) >= UNSURE)
      assign(assignment, amounts.revenuePrevious, user);
    return { ...amounts, revenue: null, amount: null, isPart: false };
  }
  const lacksAmount = amounts.revenue === null || countsVolumes(amounts.revenue.column);
  const isDated = byField.has("orderId") || byField.has("orderDate");
  const canMultiply = isOpen && lacksAmount && isDated && !user.none.has("amount");
  const product = canMultiply ? lineProduct(columns.filter((column) => !used.has(column))) : null;
  if (product !== null) {
    assignMade(assignment, "amount", product, user);
    return amounts;
  }
  for (const claim of [amounts.revenue, amounts.revenuePrevious, amounts.amount])
    assign(assignment, claim, user);
  return amounts;
}

/** A column that holds the total of the months, or a better revenue than they are. */
function isTotal({ revenue, isPart }: AmountChoice, sums: MonthSums): boolean {
  if (revenue === null || isPart) return false;
  const { year, yearsBack } = revenue.column.match.traits;
  if ((yearsBack ?? 0) > 0) return false;
  const isOlder = year !== null && sums.lastYear !== null && year < sums.lastYear;
  return !countsVolumes(revenue.column) && (sums.revenue.partial || !isOlder);
}

/** The column of the revenue of the year before `year`, or that says N-1. */
function yearBefore(claims: readonly Claim[], year: number | null): Claim | null {
  const found = claims.find(({ field, column: { match } }) => {
    const { traits } = match;
    if (traits.partial || traits.volume) return false;
    return (
      (field === "revenuePrevious" && traits.yearsBack === 1) ||
      (isAmount(field) && year !== null && traits.year === year - 1)
    );
  });
  return found === undefined ? null : { ...found, field: "revenuePrevious" };
}

function isAmount(field: Claim["field"]): boolean {
  return field === "revenue" || field === "amount";
}
