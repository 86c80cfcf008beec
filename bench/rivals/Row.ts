import type { Customer } from "../../src/core/model";

/** One customer as most programs hold one: a small object, with what ABC and RFM need. */
export interface Row {
  readonly id: number;
  readonly isProspect: boolean;
  readonly revenue: number | null;
  readonly potential: number | null;
  readonly orders: number | null;
  /** Days since the last order. */
  readonly days: number | null;
}

/** What every version must find of one customer: "A", "potentialB", "toComplete"; "3-2-1", "" without a full score. */
export interface Labels {
  readonly abc: readonly string[];
  readonly rfm: readonly string[];
}

export function rowsOf(customers: readonly Customer[]): readonly Row[] {
  return customers.map((one, id) => ({
    id,
    isProspect: one.population === "prospect",
    revenue: one.revenue,
    potential: one.potential,
    orders: one.orders,
    days: one.daysSinceOrder,
  }));
}
