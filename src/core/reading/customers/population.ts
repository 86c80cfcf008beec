import type { Population } from "../../model";
import type { StatusReading } from "./statusReader";

/** What decides whether an account is a client or a prospect. Null is unknown or blank. */
export interface PopulationFacts {
  readonly status: StatusReading;
  readonly revenue: number | null;
  /** True when the revenue cell holds something that could not be read. */
  readonly revenueUnreadable: boolean;
  readonly revenuePrevious: number | null;
  readonly orders: number | null;
  readonly hasOrderDate: boolean;
  readonly hasPotential: boolean;
}

/** *client*, *prospect* or *closed*; null for what is no customer at all (a supplier). */
export function populationOf(facts: PopulationFacts): Population | null {
  const { status, revenue } = facts;
  if (status === "notCustomer") return null;
  if (status === "closed") return "closed";
  if (status === "client") return "client";
  const buys = (revenue ?? 0) > 0;
  if (status === "prospect" || status === "clientOrProspect") return buys ? "client" : "prospect";
  const hasHistory =
    facts.revenueUnreadable || (revenue ?? 0) !== 0 || (facts.orders ?? 0) > 0 || facts.hasOrderDate;
  const isLost = (facts.revenuePrevious ?? 0) > 0;
  return !hasHistory && !isLost && facts.hasPotential ? "prospect" : "client";
}
