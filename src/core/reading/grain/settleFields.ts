import type { FieldId } from "../../fields";
import type { Grain } from "../../model";
import type { Assigned, Assignment } from "../columns/assignColumns";
import type { Claim } from "../columns/claims";
import { canonicalHeader } from "../headers/canonicalHeader";
import { isJournal } from "./isJournal";
import { isVisitDay } from "./visitDays";

/** What a journal's lines are counted into, so that its own columns of that name are not read. */
const OF_A_CLIENT: readonly FieldId[] = ["revenuePrevious", "orders", "averageOrder", "daysSinceOrder"];

function isClosingDay(date: Assigned | undefined): boolean {
  return date !== undefined && /\b(?:cloture|fermeture)\b/.test(canonicalHeader(date.column.header));
}

/** Names the columns for what they are at this grain: in a journal an amount is an order's, in a list it is the revenue. */
export function settleFields(assignment: Assignment, claims: readonly Claim[], grain: Grain): void {
  const { byField, used } = assignment;
  const move = (from: FieldId, to: FieldId): void => {
    const moved = byField.get(from);
    if (moved === undefined) return;
    byField.delete(from);
    if (byField.has(to)) used.delete(moved.column);
    else byField.set(to, { ...moved, field: to });
  };
  const drop = (field: FieldId): void => {
    const dropped = byField.get(field);
    if (dropped !== undefined) used.delete(dropped.column);
    byField.delete(field);
  };
  if (isJournal(grain)) {
    move("revenue", "amount");
    move("lastOrder", "orderDate");
    // A journal of visits: what was ordered was ordered on that day.
    if (!byField.has("orderDate") && isVisitDay(byField.get("lastVisit")?.column))
      move("lastVisit", "orderDate");
    for (const field of OF_A_CLIENT) drop(field);
    return;
  }
  // Beside a client's revenue it is its account that was closed that day, not a deal.
  if (!byField.has("amount") && isClosingDay(byField.get("orderDate"))) drop("orderDate");
  move("amount", "revenue");
  if (grain === "clientTotalsRepeated") {
    move("orderStatus", "status");
    return;
  }
  move("orderDate", "lastOrder");
  const id: Assigned | undefined = byField.get("orderId");
  const isCode =
    id !== undefined && claims.some((claim) => claim.column === id.column && claim.field === "code");
  move("orderId", isCode ? "code" : "orderStatus");
  drop("orderStatus");
}
