/** One customer in the report. */
import type { Priority } from "../core/labels";
import type { Alert, PotentialResult, RfmScore, SegmentedCustomer } from "../core/segments";
import type { Behaviour, Day, Population } from "../core/model";
import { isoOf } from "../core/stats/day";

export interface CustomerReport {
  readonly row: number;
  readonly rows: readonly number[];
  readonly code: string | null;
  readonly name: string | null;
  readonly population: Population;
  readonly revenue: number | null;
  readonly revenuePrevious: number | null;
  readonly orders: number | null;
  readonly averageOrder: number | null;
  readonly lastOrder: string | null;
  readonly lastVisit: string | null;
  readonly department: string | null;
  readonly zone: string | null;
  readonly sector: string | null;
  readonly abc: string | null;
  readonly rfm: RfmScore | null;
  readonly potential: PotentialResult | null;
  readonly behaviour: Omit<Behaviour, "unannounced"> | null;
  readonly priority: Priority | null;
  readonly intervalDays: number | null;
  readonly nextContact: string | null;
  readonly contactState: string;
  readonly alert: Alert | null;
  readonly reasons: readonly string[];
}

/**
 * A customer's facts, labels and reasons. Null = unknown, not possible or not chosen. The zone is the one in force;
 * where the territory is not chosen (`isZoned`), what the sheet says. Closed accounts carry neither zone nor sector.
 */
export function customerReport(
  one: SegmentedCustomer,
  reasons: readonly string[],
  isZoned: boolean,
): CustomerReport {
  const { customer } = one;
  const isClosed = customer.population === "closed";
  return {
    row: customer.row,
    rows: customer.rows,
    code: customer.code,
    name: customer.name,
    population: customer.population,
    revenue: customer.revenue,
    revenuePrevious: customer.revenuePrevious,
    orders: customer.orders,
    averageOrder: customer.averageOrder,
    lastOrder: iso(customer.lastOrder),
    lastVisit: iso(customer.lastVisit),
    department: customer.department,
    zone: isZoned ? one.zone : isClosed ? null : customer.zone,
    sector: isClosed ? null : customer.sector,
    abc: one.abc,
    rfm: one.rfm,
    potential: one.potential,
    behaviour: behaviourOf(one),
    priority: one.priority,
    intervalDays: one.intervalDays,
    nextContact: iso(one.nextContact),
    contactState: one.contactState,
    alert: one.alert,
    reasons,
  };
}

function behaviourOf({ behaviour }: SegmentedCustomer): CustomerReport["behaviour"] {
  if (behaviour === null) return null;
  const { style, speed, contact, autonomy, cycleDays } = behaviour;
  return { style, speed, contact, autonomy, cycleDays };
}

function iso(day: Day | null): string | null {
  return day === null ? null : isoOf(day);
}
