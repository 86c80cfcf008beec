import type { Assignment } from "../columns/assignColumns";
import type { ColumnInput } from "../columns/columnInput";
import { isNamedByRep, type UserColumns } from "../columns/userColumns";
import type { TypedTable } from "../columns/typedTable";
import { areOutcomes } from "../values/dealState";
import { readStatusWord } from "../values/statusWords";
import { fewWords } from "./fewWords";

/**
 * In a journal, the column that says which deals were won and which were lost is the state of its orders, whatever its
 * header: *Étape* beside it (*Qualification*, *Proposition*) says of none whether it was sold.
 */
export function settleOutcome(
  { byField, used }: Assignment,
  columns: readonly ColumnInput[],
  user: UserColumns,
  { cellsOf }: Pick<TypedTable, "cellsOf">,
): void {
  const [state, account] = [byField.get("orderStatus"), byField.get("status")];
  if (user.none.has("orderStatus") || isNamedByRep(state) || isNamedByRep(account)) return;
  const tells = (column: ColumnInput): boolean => areOutcomes(fewWords(cellsOf(column)));
  if (state !== undefined && tells(state.column)) return;
  const free = columns.filter((column) => !used.has(column) || column === account?.column);
  const outcome = free.find(tells);
  if (outcome === undefined) return;
  const isNamed = outcome === account?.column;
  const saysAccount = (column: ColumnInput): boolean =>
    fewWords(cellsOf(column)).some((word) => readStatusWord(word) !== null);
  if (account !== undefined && (isNamed || !saysAccount(account.column))) {
    byField.delete("status");
    used.delete(account.column);
  }
  if (state !== undefined) used.delete(state.column);
  used.add(outcome);
  const found = isNamed ? account : ({ column: outcome, confidence: 0.6, evidence: "content" } as const);
  byField.set("orderStatus", { ...found, field: "orderStatus" });
}
