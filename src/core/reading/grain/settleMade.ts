import type { Grain } from "../../model";
import { assign } from "../columns/assignColumns";
import type { Made } from "../columns/made";
import type { Recognition } from "../columns/recognise";
import type { UserColumns } from "../columns/userColumns";
import { isJournal } from "./isJournal";

/**
 * Takes back the fields that were made for another grain: lines are multiplied and dated by their month in a journal
 * only (a client's quantity and average price are no order), months are added up elsewhere.
 */
export function settleMade({ assignment, amounts }: Recognition, grain: Grain, user: UserColumns): void {
  const { byField, used } = assignment;
  const suits = (made: Made): boolean => {
    if (made.how === "latest" || made.how === "cents") return true;
    return made.how === "sum" ? made.span === "part" || !isJournal(grain) : isJournal(grain);
  };
  for (const [field, { made }] of byField) {
    if (made === undefined || suits(made)) continue;
    byField.delete(field);
    for (const column of made.columns) used.delete(column);
  }
  // Days under an unknown header are those of orders in a journal only.
  const dated = byField.get("orderDate");
  if (dated?.evidence === "content" && !isJournal(grain)) {
    byField.delete("orderDate");
    used.delete(dated.column);
  }
  // What was left for the product's sake.
  if (!isJournal(grain) && !byField.has("amount")) assign(assignment, amounts.revenue, user);
}
