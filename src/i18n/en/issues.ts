/** Problems of the data in English: what it is, what was assumed, what to do. */
import type { GrainReason, IssueCode } from "../../core/reading/issueCodes";
import type { GrainWords, IssueSentences } from "../issueText";
import { localNumbers } from "../localNumbers";
import { pluralEn } from "../plural";
import { amountSentences } from "./issues/amounts";
import { columnSentences } from "./issues/columns";
import { customerSentences } from "./issues/customers";
import { dateSentences } from "./issues/dates";
import { madeSentences } from "./issues/made";
import { rowSentences } from "./issues/rows";

const n = localNumbers("en");
type Value = string | number | undefined;
const count = (value: Value): string => n.integer(Number(value ?? 0));
const counted = (value: Value, one: string, many: string): string =>
  `${count(value)} ${pluralEn(Number(value ?? 0), one, many)}`;

/** The words of every issue, by its code. */
export const issues: Readonly<Record<IssueCode, IssueSentences>> = {
  ...amountSentences,
  ...dateSentences,
  ...columnSentences,
  ...madeSentences,
  ...customerSentences,
  ...rowSentences,
};

/** Why the rows were read as clients, orders or lines. */
export const grainReasons: Readonly<Record<GrainReason, GrainWords>> = {
  oneRowPerClient: (v) =>
    `${counted(v.rows, "row", "rows")} for ${counted(v.clients, "customer", "customers")}: one row per customer.`,
  ordersRepeatClients: (v) =>
    `${counted(v.repeated, "customer comes", "customers come")} back on several rows with different dates and amounts: an order journal.`,
  deals: () => "A column tells won deals from others: one row per deal, those won are the orders.",
  orderNumbers: (v) =>
    `${count(v.orders)} different order or invoice numbers for ${counted(v.clients, "customer", "customers")}: one row per order.`,
  linesShareOrders: (v) =>
    `${count(v.rows)} rows for ${counted(v.orders, "order number", "order numbers")}: one row per order line.`,
  orderTotalsRepeated: (v) =>
    `Each line carries its order's total: it counts once an order (${count(v.orders)}).`,
  totalsRepeated: (v) =>
    `${counted(v.repeated, "customer comes", "customers come")} back on several rows with the same amount: a repeated total, counted once.`,
  clientsRepeatedPerRep: (v) =>
    `${counted(v.repeated, "customer comes", "customers come")} back with different sales reps: one row per customer and rep.`,
  clientsRepeatedPerProduct: (v) =>
    `${counted(v.repeated, "customer comes", "customers come")} back with different products or ranges: one row per customer and range, counted together.`,
};
