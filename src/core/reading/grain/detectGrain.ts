import type { Grain } from "../../model";
import type { Steps } from "../../steps";
import type { CustomerKeys } from "../customers/customerKeys";
import type { GrainReason } from "../issueCodes";
import { constantShare, groupStats, variesWithin, type OrderCount } from "./groupStats";

/** What tells whether a row is a client, an order or a line of one. Positions run over the same rows. */
export interface GrainEvidence {
  readonly keys: CustomerKeys;
  /** Amounts of the column that may be one order's amount; null without one. */
  readonly amounts: Float64Array | null;
  /** True when that column's header, or the rep, names one document (*Montant HT*) rather than a client's total (*CA*). */
  readonly documentAmount: boolean;
  readonly dates: Float64Array | null;
  /** True when the date is the last order's, one a client. */
  readonly lastDate: boolean;
  /** True when the words of the date's header, or the rep, name the day of one order. */
  readonly sureOrderDate: boolean;
  /** The order numbers of the rows that have an identity; null without such a column. */
  readonly orders: OrderCount | null;
  /** True when the order number is named as such, by its header or the rep, not merely *Référence*. */
  readonly sureOrderId: boolean;
  /** True when the amounts are surely each row's own: price by quantity, or the revenue of a month. */
  readonly ownAmounts: boolean;
  readonly reps: readonly (string | null)[] | null;
  /** Products or ranges by row; null without such a column. */
  readonly products: readonly (string | null)[] | null;
  /** True when a column tells deals that were won from others: rows are deals. */
  readonly isPipeline: boolean;
  /** True when a column names products: rows are lines. */
  readonly hasProducts: boolean;
}

export interface GrainChoice {
  readonly grain: Grain;
  readonly reason: { readonly code: GrainReason; readonly values: Readonly<Record<string, string | number>> };
  /** True when each client's amount is the same on all its rows: taken once. */
  readonly amountsRepeat: boolean;
}

const REPEATED_ROWS = 0.2; // share of rows whose client has several, from which repetition is no accident
const SAME = 0.8; // share of repeated clients with one same amount that makes it a repeated total

/** Decides what a row stands for, with the numbers behind the decision. */
export function* detectGrain(evidence: GrainEvidence): Steps<GrainChoice> {
  const { keys, amounts, dates } = evidence;
  const isNumbered = evidence.orders !== null;
  const stats = yield* groupStats(keys);
  const values = { rows: stats.rows, clients: stats.clients, repeated: stats.repeatedClients };
  const choose = (
    grain: Grain,
    code: GrainReason,
    amountsRepeat = false,
    more: Readonly<Record<string, number>> = {},
  ): GrainChoice => ({
    grain,
    reason: { code, values: { ...values, ...more } },
    amountsRepeat,
  });
  const clients = choose("clients", "oneRowPerClient");
  const same = amounts === null ? 0 : yield* constantShare(keys, amounts);
  const several = stats.repeatedRows >= REPEATED_ROWS * stats.rows;
  const perRep = evidence.reps !== null && (yield* variesWithin(keys, evidence.reps)) >= SAME;
  const isShared = perRep && same === 1 && !isNumbered && (dates === null || evidence.lastDate);
  const repeats =
    (stats.repeatedClients >= 2 && several) ||
    (stats.repeatedClients === 1 && several && isShared) ||
    (stats.repeatedClients === 1 && several && evidence.sureOrderDate && same === 0) ||
    (stats.repeatedClients >= 1 && stats.rows >= 2 * stats.clients && stats.rows > 2);
  const journal = (): GrainChoice => {
    const { numbered, orders } = evidence.orders ?? { numbered: 0, orders: 0 };
    if (numbered > orders) return choose("orderLines", "linesShareOrders", false, { orders });
    if (evidence.hasProducts && !isNumbered)
      return choose("orderLines", "ordersRepeatClients", false, { orders });
    const unnumbered = evidence.isPipeline ? "deals" : "ordersRepeatClients";
    return choose("orders", isNumbered ? "orderNumbers" : unnumbered, false, { orders });
  };
  const isDated = amounts !== null && dates !== null && !evidence.lastDate;
  if (isDated && (evidence.isPipeline || (isNumbered && evidence.sureOrderId && !repeats))) return journal();
  // Leads that were lost are no revenue, with a date or without; a list of accounts has their *CA*.
  if (amounts !== null && dates === null && evidence.isPipeline && evidence.documentAmount) return journal();
  if (!repeats) return clients;
  const totals = (): GrainChoice => choose("clientTotalsRepeated", "totalsRepeated", true);
  const amountRepeats = same >= SAME && stats.repeatedClients >= 2 && !evidence.ownAmounts;
  if (amounts !== null && (isNumbered || (dates !== null && !evidence.lastDate))) {
    if (amountRepeats && !evidence.documentAmount) return totals();
    if (amountRepeats && !isNumbered && stats.repeatedClients >= 3) return totals();
    return journal();
  }
  if (perRep) return choose("clientPerRep", "clientsRepeatedPerRep", same >= SAME);
  const perProduct =
    stats.rows >= 1.5 * stats.clients &&
    evidence.products !== null &&
    (yield* variesWithin(keys, evidence.products)) >= SAME;
  if (perProduct && amounts !== null && same === 0)
    return choose("clientPerRep", "clientsRepeatedPerProduct");
  if (amountRepeats && (stats.repeatedClients >= 3 || stats.rows >= 1.5 * stats.clients)) return totals();
  return clients;
}

/** The same choice when each line carries its order's total. */
export function withOrderTotals({ reason, ...choice }: GrainChoice): GrainChoice {
  return { ...choice, reason: { code: "orderTotalsRepeated", values: reason.values } };
}
