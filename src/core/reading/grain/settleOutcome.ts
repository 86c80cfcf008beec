import type { Assignment } from "../columns/assignColumns";
import type { ColumnInput } from "../columns/columnInput";
import { isNamedByRep } from "../columns/userColumns";
import type { TypedTable } from "../columns/typedTable";
import { areOutcomes } from "../values/dealState";
import { readStatusWord } from "../values/statusWords";
import { fewWords } from "./fewWords";

const saysAccount = (word: string): boolean => readStatusWord(word) !== null;

/**
 * In a journal, the column that says which deals were won and which were lost is the state of its orders, whatever its
 * header: *Étape* beside it (*Qualification*, *Proposition*) says of none whether it was sold.
 */
export function settleOutcome(
  { byField, used }: Assignment,
  columns: readonly ColumnInput[],
  { cellsOf }: Pick<TypedTable, "cellsOf">,
): void {
  const [state, account] = [byField.get("orderStatus"), byField.get("status")];
  if (isNamedByRep(state) || isNamedByRep(account)) return;
  const tells = (column: ColumnInput): boolean => areOutcomes(fewWords(cellsOf(column)));
  if (state !== undefined && tells(state.column)) return;
  const free = columns.filter((column) => !used.has(column) || column === account?.column);
  const outcome = free.find(tells);
  if (outcome === undefined) return;
  const isStage = account !== undefined && !fewWords(cellsOf(account.column)).some(saysAccount);
  if (isStage) {
    byField.delete("status");
    used.delete(account.column);
  }
  if (state !== undefined) used.delete(state.column);
  used.add(outcome);
  const isNamed = outcome === account?.column;
  if (isNamed) byField.delete("status");
  byField.set("orderStatus", {
    field: "orderStatus",
    column: outcome,
    confidence: isNamed ? account.confidence : 0.6,
    evidence: isNamed ? account.evidence : "content",
  });
}
