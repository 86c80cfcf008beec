import type { Grain } from "../../model";

/** True when each row is an order or a line of one: clients are aggregated from them. */
export function isJournal(grain: Grain): boolean {
  return grain === "orders" || grain === "orderLines";
}
