import type { CellValue } from "../../model";
import { isBlank } from "../values/missing";
import { canonicalHeader } from "../headers/canonicalHeader";
import { assign } from "./assignColumns";
import type { Assignment } from "./assignColumns";
import type { Claim } from "./claims";
import type { ColumnInput } from "./columnInput";
import type { UserColumns } from "./userColumns";

/** Words that number whatever stands on a row. */
const ANY_NUMBER =
  /^(?:no|code|id|identifiant|reference|record id|id fiche(?: informations?)?|(?:id|identifiant|reference) externe|external id)$/;

/** True of a header that numbers, without saying what. */
export function numbersAnything({ header }: Pick<ColumnInput, "header">): boolean {
  return ANY_NUMBER.test(canonicalHeader(header));
}

/** Numbers to a name, on average, from which they number something else than customers. */
const NUMBERS_EACH = 2;

/**
 * *N°* beside dates of orders, another on each row of names that come back: it numbers the orders, not their customers.
 */
export function settleNumbers(assignment: Assignment, claims: readonly Claim[], user: UserColumns): void {
  const { byField, used } = assignment;
  const code = byField.get("code");
  const name = byField.get("name")?.column.profile;
  if (code === undefined || name === undefined || user.chosen.has("code")) return;
  if (!byField.has("orderDate") || user.none.has("orderId")) return;
  const numbersRows = ({ profile }: ColumnInput): boolean =>
    (profile.distinct === profile.filled && name.distinct * 2 <= name.filled) ||
    profile.distinct > NUMBERS_EACH * name.distinct; // begins again each year
  if (!numbersRows(code.column) || !numbersAnything(code.column)) return;
  byField.delete("code");
  if (byField.has("orderId")) used.delete(code.column);
  else byField.set("orderId", { ...code, field: "orderId" });
  const other = claims.find(({ field, column }) => field === "code" && !numbersRows(column));
  const holder = [...byField.values()].find(({ column }) => column === other?.column);
  if (other === undefined || (holder !== undefined && holder.confidence >= other.score)) return;
  // What else the column was taken for, since the code seemed found.
  if (holder !== undefined) byField.delete(holder.field);
  used.delete(other.column);
  assign(assignment, other, user);
}

/**
 * *N°* on each line of a journal whose customers stand alone above their lines, under their header or none: it numbers
 * the orders.
 */
export function settleTitled(
  { byField, used }: Assignment,
  columns: readonly ColumnInput[],
  user: UserColumns,
  cellsOf: (column: ColumnInput) => readonly CellValue[],
): void {
  const code = byField.get("code");
  if (code === undefined || user.chosen.has("code") || user.none.has("orderId")) return;
  if (!byField.has("orderDate") || byField.has("orderId")) return;
  if (!numbersAnything(code.column)) return;
  const name = byField.get("name")?.column;
  const numbers = cellsOf(code.column);
  const isTitles = (column: ColumnInput): boolean =>
    (column === name || (name === undefined && column.header === "" && !used.has(column))) &&
    column.profile.texts.size > 1 &&
    cellsOf(column).every((cell, at) => isBlank(cell) || isBlank(numbers[at]));
  if (!columns.some(isTitles)) return;
  byField.delete("code");
  byField.set("orderId", { ...code, field: "orderId" });
}

/**
 * *id* on each payment of a shop that knows its customers by e-mails alone, and these come back: it numbers the
 * payments. Called before the days of rows are looked for.
 */
export function settlePayments({ byField, used }: Assignment, user: UserColumns): void {
  const code = byField.get("code");
  const email = byField.get("email")?.column.profile;
  if (code === undefined || email === undefined || user.chosen.has("code") || user.none.has("orderId"))
    return;
  if (byField.has("name") || !numbersAnything(code.column)) return;
  const { distinct, filled } = code.column.profile;
  if (distinct < filled || email.distinct * 2 > email.filled) return;
  byField.delete("code");
  if (byField.has("orderId")) used.delete(code.column);
  else byField.set("orderId", { ...code, field: "orderId" });
}
