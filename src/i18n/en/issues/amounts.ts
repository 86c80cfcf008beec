import type { Issue } from "../../../core/model";
import type { IssueSentences } from "../../issueText";
import { localNumbers } from "../../localNumbers";
import { pluralEn } from "../../plural";
import { columnName } from "./column";

const n = localNumbers("en");
const cells = (count: number): string => `${n.integer(count)} ${pluralEn(count, "cell", "cells")}`;
const isOther = (v: Issue["values"]): boolean => v.reading === "other";
const amount = (value: string | number | undefined): string => n.exact(Number(value ?? 0));
const read = (v: Issue["values"], which: "french" | "otherwise"): string =>
  `${v.ambiguous ?? "1.234"} is ${amount(v[which])}`;

const SPANS: Readonly<Record<string, string>> = {
  week: "a week",
  month: "a month",
  quarter: "a quarter",
  halfYear: "half a year",
};

/** Of those who buy since the year taken. */
const newClients = (v: Issue["values"]): string => {
  const count = Number(v.newSince ?? 0);
  const who = `${n.integer(count)} ${pluralEn(count, "customer", "customers")}`;
  return count === 0
    ? ""
    : ` ${who} without an amount in that year ${pluralEn(count, "has", "have")} one since: “To complete”.`;
};

/** Words of what is wrong with amounts. */
export const amountSentences = {
  textAmounts: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)}: an amount typed as text.`,
    assumed: "The text was read as a number.",
    next: "Turn these cells into numbers so that Excel can add them up.",
  }),
  ambiguousThousand: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)} can be read two ways, like ${v.ambiguous ?? "1.234"}.`,
    assumed: isOther(v)
      ? `You chose the other reading: ${read(v, "otherwise")}.`
      : `Nothing in the column settles it: read the French way, ${read(v, "french")}.`,
    next: isOther(v)
      ? `The French way, it would be ${amount(v.french)}.`
      : `If it is ${amount(v.otherwise)}, choose the other reading.`,
  }),
  mixedDecimals: (v, count) => ({
    what: `${columnName(v)} mixes decimal commas and points; ${cells(count)} ${pluralEn(count, "stays", "stay")} ambiguous, like ${v.ambiguous ?? "1.234"}.`,
    assumed: isOther(v)
      ? `Each clear cell is read as it stands; for the others you chose: ${read(v, "otherwise")}.`
      : `Each clear cell is read as it stands; the others the French way: ${read(v, "french")}.`,
    next: "Check these cells and keep one way of writing.",
  }),
  unreadableAmount: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)} cannot be read as a number.`,
    assumed: "The value is unknown, not zero.",
    next: "Correct these cells.",
  }),
  errorCells: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)} ${pluralEn(count, "shows", "show")} an Excel error.`,
    assumed: "The value is unknown; the row stays among your customers.",
    next: "Correct the formula or type the value.",
  }),
  negativeRevenue: (v, count) => ({
    what: `${n.integer(count)} ${pluralEn(count, "customer has", "customers have")} negative revenue in ${columnName(v)}.`,
    assumed: "These amounts are left out of the base of classes A, B, C; these customers are C.",
    next: "Check whether they are credit notes or a typing error.",
  }),
  companyTurnoverTaken: (v) => ({
    what: `${columnName(v)} may be your customers' own turnover, not what they buy from you.`,
    assumed: "It is the only amount of the sheet: it was taken as your revenue.",
    next: "If it is not your revenue, point to the right column.",
  }),
  companyTurnoverLeft: (v) => ({
    what: `${columnName(v)} is read as the customer company's own turnover.`,
    assumed: "Your revenue comes from another column; this one only helps to estimate potential.",
    next: "If it is your revenue, say so in the columns.",
  }),
  amountByUnit: (v) => ({
    what: `No column says that it is the revenue; ${columnName(v)} is an amount in euros.`,
    assumed: "It is the only amount of the sheet: it was taken as your revenue of the last 12 months.",
    next: "If it is not your revenue, point to the right column.",
  }),
  partialYear: (v) => ({
    what:
      v.span === undefined
        ? `${columnName(v)} covers only a part of the year.`
        : `${columnName(v)} gives the revenue of ${SPANS[v.span] ?? ""}, not of the year.`,
    assumed: "For want of better it is the revenue taken; it is not compared with a full year.",
    next: "Add the revenue of the last 12 months if you can.",
  }),
  ttcTaken: (v) => ({
    what: `${columnName(v)} is an amount including tax.`,
    assumed: "No comparable amount before tax: this one was taken.",
    next: "The classes hold if the tax rate is the same for everyone.",
  }),
  volumeTaken: (v) => ({
    what: `${columnName(v)} counts quantities, not euros.`,
    assumed: "It is the only measure of the sheet: it stands for revenue.",
    next: "Add a revenue column if you have one.",
  }),
  otherAmounts: (v) => ({
    what: `Other columns could have been the revenue: ${v.others ?? ""}.`,
    assumed: `${columnName(v)} was taken: 12 months, then revenue, then the latest full year; before tax first.${newClients(v)}`,
    next: "Choose another column if needed.",
  }),
  partOfRevenue: (v) => ({
    what: `${columnName(v)} seems to be only a part of the revenue, beside: ${v.others ?? ""}.`,
    assumed: "No column gives their total: this part alone stands for revenue.",
    next: "Add a column “Total revenue” that sums them, then start again.",
  }),
  ordersOfAnotherYear: (v) => ({
    what: `${columnName(v)} is not of the same year as the revenue taken, “${v.revenue ?? ""}”.`,
    assumed: "The average order divides one by the other: it mixes two years.",
    next: `Add the number of orders of ${v.year ?? ""}, or choose the revenue of the same year as the orders.`,
  }),
} satisfies Readonly<Record<string, IssueSentences>>;
