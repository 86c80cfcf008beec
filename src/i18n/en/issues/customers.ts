import type { Issue } from "../../../core/model";
import type { IssueSentences } from "../../issueText";
import { localNumbers } from "../../localNumbers";
import { pluralEn } from "../../plural";
import { columnName } from "./column";

const n = localNumbers("en");
const lines = (count: number): string => `${n.integer(count)} ${pluralEn(count, "row", "rows")}`;
/** What duplicates count twice; nothing when no amount is at stake. */
const doubled = (v: Issue["values"]): string => {
  const euros = Number(v.doubled ?? 0);
  return euros === 0 ? "." : `; ${n.euros(euros)} would be counted twice.`;
};
const cells = (count: number): string => `${n.integer(count)} ${pluralEn(count, "cell", "cells")}`;

/** Words of what is wrong with the customers themselves. */
export const customerSentences = {
  unknownStatus: (v, count) => ({
    what: `${lines(count)} with an unknown status in ${columnName(v)}: ${v.words ?? ""}.`,
    assumed: "Customer or prospect by revenue, orders and potential.",
    next: "Correct these statuses if needed.",
  }),
  blankStatus: (v, count) => ({
    what: `${lines(count)} without a status in ${columnName(v)}.`,
    assumed: "Customer or prospect by revenue, orders and potential.",
    next: "Fill in these statuses.",
  }),
  prospectWithRevenue: (v, count) => ({
    what: `${n.integer(count)} ${pluralEn(count, "prospect already has", "prospects already have")} revenue (${columnName(v)}).`,
    assumed: "Counted among the customers.",
    next: "Update their status.",
  }),
  prospectWithOrders: (v, count) => ({
    what: `${n.integer(count)} ${pluralEn(count, "prospect has", "prospects have")} orders in ${columnName(v)}, and no revenue.`,
    assumed: `${pluralEn(count, "It stays", "They stay")} among the prospects.`,
    next: "Update their status, or correct these numbers.",
  }),
  revenueWithoutOrders: (v, count) => ({
    what: `${n.integer(count)} ${pluralEn(count, "customer has", "customers have")} revenue, but no order in ${columnName(v)}.`,
    assumed: "Revenue and the number of orders are taken as they are.",
    next: "Correct these numbers; leave the cell blank where the number is unknown.",
  }),
  negativeOrders: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)}: a negative number of orders.`,
    assumed: "The number is taken as it is.",
    next: "Correct these numbers.",
  }),
  statusFromHeadings: (v, count) => ({
    what: `${pluralEn(count, "One title says", `${n.integer(count)} titles say`)} what the accounts below are: ${v.words ?? ""}.`,
    assumed: "Each account without a status is a customer, a prospect or closed by the title above it.",
    next: "Add a status column if that is wrong.",
  }),
  closedByName: (v, count) => ({
    what: `${lines(count)} whose name says that the account is closed (${columnName(v)}).`,
    assumed: `${pluralEn(count, "This customer is", "These customers are")} listed as closed, without a segment.`,
    next: "If that is wrong, take the remark out of the name or add a status column.",
  }),
  closedByDay: (v, count) => ({
    what: `${lines(count)} of an account that was closed by ${columnName(v)}.`,
    assumed: `${pluralEn(count, "This customer is", "These customers are")} listed as closed, without a segment.`,
    next: "If an account opened again, delete its day.",
  }),
  closingDaysLeft: (v) => ({
    what: `The days in ${columnName(v)} are hardly those of closed accounts: most rows have one, or customers ordered afterwards.`,
    assumed: "The column is left aside.",
    next: "If they are closed, say so in a status column.",
  }),
  duplicateCode: (v, count) => ({
    what: `${lines(count)} share a customer code (${n.integer(Number(v.groups ?? 0))} ${pluralEn(Number(v.groups ?? 0), "code", "codes")}), for example “${v.example ?? ""}”, rows ${v.rows ?? ""}.`,
    assumed: `The rows stay customers of their own${doubled(v)}`,
    next: "Merge these rows if they are the same customer.",
  }),
  duplicateName: (v, count) => ({
    what: `${lines(count)} have the same name and postal code, for example “${v.example ?? ""}”, rows ${v.rows ?? ""}.`,
    assumed: `The rows stay customers of their own${doubled(v)}`,
    next: "Merge these rows if they are the same customer.",
  }),
  lostPostalZero: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)}: a badly written postal code (lost zero, decimals, prefix).`,
    assumed: "The five-character code was restored.",
    next: "Complete these postal codes.",
  }),
  badPostalCode: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)} ${pluralEn(count, "is not a known postal code", "are not known postal codes")}.`,
    assumed: "The département is taken elsewhere, or stays unknown.",
    next: "Correct these postal codes.",
  }),
  foreignPostalCode: (v, count) => ({
    what: `${lines(count)} abroad according to ${columnName(v)}.`,
    assumed: "Zone Abroad.",
    next: "",
  }),
  cityContradictsPostal: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)} ${pluralEn(count, "does", "do")} not match the town of the row.`,
    assumed: "The postal code prevails over the town.",
    next: "Check these addresses.",
  }),
  unknownCity: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)}: a town that is unknown, or shared by several communes.`,
    assumed: "The place comes from the postal code, or stays unknown.",
    next: "Add the postal code of these customers.",
  }),
  unknownDepartment: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)} ${pluralEn(count, "is", "are")} no known département.`,
    assumed: "The place stays unknown.",
    next: "Write the number or the name of the département, or add the postal code.",
  }),
  unknownRegion: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)} ${pluralEn(count, "is", "are")} no known région.`,
    assumed: "The place stays unknown.",
    next: "Correct these régions, or add the postal code.",
  }),
  badShareOfWallet: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)}: a share that is zero, above 100%, or unreadable.`,
    assumed: "The share is unknown for these customers.",
    next: "Correct these shares.",
  }),
  potentialNotMoney: (v) => ({
    what: `${columnName(v)} is not in euros (boxes, stars, marks…).`,
    assumed: "The potential ranks customers, without a gap in euros to the revenue.",
    next: "",
  }),
  unreadablePotential: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)} cannot be read as a potential.`,
    assumed: "The potential is unknown for these rows.",
    next: "Correct these cells.",
  }),
  badEmail: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)} ${pluralEn(count, "is not a valid e-mail address", "are not valid e-mail addresses")}.`,
    assumed: "The text is kept as it is.",
    next: "Correct these addresses.",
  }),
  untrimmedNames: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)} ${pluralEn(count, "holds", "hold")} stray spaces or characters.`,
    assumed: "The name is read without them.",
    next: "Clean the spaces of the names.",
  }),
} satisfies Readonly<Record<string, IssueSentences>>;
