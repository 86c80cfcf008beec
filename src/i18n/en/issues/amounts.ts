import type { IssueWords } from "../../issueText";
import { localNumbers } from "../../localNumbers";
import { pluralEn } from "../../plural";
import { columnName } from "./column";

const n = localNumbers("en");
const cells = (count: number): string => `${n.integer(count)} ${pluralEn(count, "cell", "cells")}`;

/** Words of what is wrong with amounts. */
export const amountIssues = {
  textAmounts: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)}: an amount typed as text.`,
    assumed: "The text was read as a number.",
    next: "Turn these cells into numbers so that Excel can add them up.",
  }),
  ambiguousThousand: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)} can be read two ways, like 1.234.`,
    assumed:
      "Nothing in the column settles it: read the French way, the point groups thousands, the comma marks decimals.",
    next: "If the point marks decimals, choose the other reading.",
  }),
  mixedDecimals: (v, count) => ({
    what: `${columnName(v)} mixes decimal commas and points; ${cells(count)} ${pluralEn(count, "stays", "stay")} ambiguous.`,
    assumed: "Each clear cell is read as it stands; the others the French way.",
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
  partialYear: (v) => ({
    what: `${columnName(v)} covers only a part of the year.`,
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
    assumed: `${columnName(v)} was taken: 12 months, then revenue, then the latest full year; before tax first.`,
    next: "Choose another column if needed.",
  }),
} satisfies Readonly<Record<string, IssueWords>>;
