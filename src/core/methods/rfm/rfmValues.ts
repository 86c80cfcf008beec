import type { Customer, Day, Reading } from "../../model";
import type { CustomerReader } from "../readCustomers";

/** What RFM measures of each customer, in the order given; NaN = unknown or not concerned. */
export interface RfmValues {
  /** Days since the last order. */
  readonly recency: Float64Array;
  /** Orders of the 12 months. */
  readonly frequency: Float64Array;
  /** Euros: average order, or total. Unknown without an order in the 12 months. */
  readonly monetary: Float64Array;
  /** 1 for clients that have ordered, 2 for those that never have (1-1-1, outside the base), 0 for all others. */
  readonly concern: Uint8Array;
}

/** What RFM measures of one client; null = unknown. */
export interface ClientRfmValues {
  readonly recency: number | null;
  readonly frequency: number | null;
  readonly monetary: number | null;
}

/** What RFM measures of one client, or null when it has never ordered. */
export function clientRfmValues(
  one: Customer,
  { today, notes }: Pick<Reading, "today" | "notes">,
  monetaryAmount: "average" | "total",
): ClientRfmValues | null {
  const useVisits = notes.recencyFrom === "lastVisit";
  if (hasNeverOrdered(one, useVisits)) return null;
  return {
    recency: daysSinceOrder(one, today, useVisits),
    frequency: one.orders,
    monetary: amount(one, monetaryAmount),
  };
}

/** Empty columns, and the reader that fills them; prospects and closed accounts stay unknown. */
export function rfmColumns(
  { customers, today, notes }: Pick<Reading, "customers" | "today" | "notes">,
  monetaryAmount: "average" | "total",
): { readonly columns: RfmValues; readonly read: CustomerReader } {
  const { length } = customers;
  const columns = {
    recency: new Float64Array(length),
    frequency: new Float64Array(length),
    monetary: new Float64Array(length),
    concern: new Uint8Array(length),
  };
  const how = { today, useVisits: notes.recencyFrom === "lastVisit", monetaryAmount };
  return { columns, read: (from, to) => readValues(customers, how, columns, from, to) };
}

interface How {
  readonly today: Day;
  readonly useVisits: boolean;
  readonly monetaryAmount: "average" | "total";
}

function readValues(
  customers: readonly Customer[],
  { today, useVisits, monetaryAmount }: How,
  { recency, frequency, monetary, concern }: RfmValues,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const one = customers[i];
    recency[i] = frequency[i] = monetary[i] = NaN;
    if (one?.population !== "client") continue;
    if (hasNeverOrdered(one, useVisits)) {
      concern[i] = 2;
      continue;
    }
    concern[i] = 1;
    recency[i] = daysSinceOrder(one, today, useVisits) ?? NaN;
    frequency[i] = one.orders ?? NaN;
    monetary[i] = amount(one, monetaryAmount) ?? NaN;
  }
}

/**
 * No order counted and no order date. A blank count beside revenue is unknown rather than none. Where visits stand
 * for orders a day tells nothing of orders, so only the count decides.
 */
function hasNeverOrdered(one: Customer, useVisits: boolean): boolean {
  const dated = one.lastOrder !== null || (one.daysSinceOrder !== null && !useVisits);
  if (dated) return false;
  return one.orders === 0 || (one.orders === null && (one.revenue ?? 0) <= 0);
}

function daysSinceOrder(one: Customer, today: number, useVisits: boolean): number | null {
  if (one.daysSinceOrder !== null) return one.daysSinceOrder;
  const last = useVisits ? one.lastVisit : one.lastOrder;
  return last === null ? null : today - last;
}

function amount({ revenue, orders, averageOrder }: Customer, kind: "average" | "total"): number | null {
  if (orders === 0) return null;
  if (kind === "total") return revenue;
  return revenue !== null && orders !== null ? revenue / orders : averageOrder;
}
