import { canonicalHeader } from "../headers/canonicalHeader";
import type { Assignment } from "./assignColumns";
import type { UserColumns } from "./userColumns";

/** Words that number whatever stands on a row. */
const ANY_NUMBER = /^(?:no|id|identifiant|reference|record id)$/;

/**
 * *N°* beside dates of orders, another on each row of names that come back: it numbers the orders, not their customers.
 */
export function settleNumbers({ byField }: Assignment, user: UserColumns): void {
  const code = byField.get("code");
  const name = byField.get("name")?.column.profile;
  if (code === undefined || name === undefined || user.chosen.has("code")) return;
  if (!byField.has("orderDate") || byField.has("orderId") || user.none.has("orderId")) return;
  const { profile, header } = code.column;
  const isEachOwn = profile.distinct === profile.filled && name.distinct * 2 <= name.filled;
  if (!isEachOwn || !ANY_NUMBER.test(canonicalHeader(header))) return;
  byField.delete("code");
  byField.set("orderId", { ...code, field: "orderId" });
}
