import type { Customer } from "../../model";
import type { AbcLabel } from "../../labels";
import type { Alert } from "../../segments";
import { toCents } from "../../stats/cents";
import type { Move } from "./migration";

/**
 * What a rep must not miss about a customer, the gravest first: it fell since the last run; a client without
 * revenue; an A or B that no longer buys (1-1-1); it rose. Null otherwise.
 */
export function alertOf(
  { population, revenue }: Customer,
  abc: AbcLabel | null,
  score: string | null,
  move: Move | null,
): Alert | null {
  if (move?.kind === "drop") return move;
  if (population === "client" && abc !== null && revenue !== null && toCents(revenue) <= 0) return NO_REVENUE;
  if (score === "1-1-1" && (abc === "A" || abc === "B")) return REACTIVATE;
  return move;
}

const NO_REVENUE: Alert = { kind: "noRevenue", from: null, to: null };
const REACTIVATE: Alert = { kind: "reactivate", from: null, to: null };
