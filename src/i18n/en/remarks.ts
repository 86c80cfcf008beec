import { localNumbers } from "../localNumbers";
import { pluralEn } from "../plural";
import type { RemarkWords } from "../reasonWords";
import { labels } from "./pane/labels";
import { rfmCriteria, rfmValue, zoning } from "./reasons";
import { settings } from "./settings";

const n = localNumbers("en");

const customers = (count: number, one = "customer", many = "customers"): string =>
  `${n.integer(count)} ${pluralEn(count, one, many)}`;

/** What is said of a whole result, in English. */
export const remarks: RemarkWords = {
  "abc.equalAmountsOnLine": (v) =>
    `${customers(v.customers)} with the same revenue (${n.exactEuros(v.amount)}) stand across the ${n.percent(v.limit, 1)} line: all stay in the better class.`,
  "prospect.equalAmountsOnLine": (v) =>
    `${customers(v.customers, "prospect", "prospects")} with the same potential (${n.decimal(v.amount, 2)}) stand across the ${n.percent(v.limit, 1)} line: all stay in the better class.`,
  "abc.noPositiveRevenue": (v) => `No positive revenue among ${customers(v.customers)}: no class A or B.`,
  "forced.count": (v) =>
    `${customers(v.customers)} ${pluralEn(v.customers, "has", "have")} a segment forced by you.`,
  "forced.unknownCount": (v) =>
    `Forced segment “${v.text}” is unknown (${customers(v.customers)}): ignored. Write A, B or C.`,
  "forced.unknownOthers": (v) =>
    `${n.integer(v.texts)} more ${pluralEn(v.texts, "text", "texts")} under “Forced segment” (${customers(v.customers)}) ${pluralEn(v.texts, "names", "name")} no segment: ignored.`,
  "forced.closedCount": (v) =>
    `The forced segment of ${n.integer(v.customers)} closed ${pluralEn(v.customers, "account", "accounts")} has no effect: a closed account has no segment.`,
  "rfm.thresholds": ({ from, since }) => {
    if (from === "given") return "RFM cut points set by you.";
    if (from === "computed") return "RFM cut points computed on this sheet.";
    return since === null
      ? "RFM cut points kept from a past run."
      : `RFM cut points kept from ${n.isoDay(since)}.`;
  },
  "rfm.recencyFromVisits": () => "No order date: recency comes from the last visit.",
  "rfm.sameForAll": (v) =>
    `Same ${rfmCriteria[v.criterion]} for every customer (${rfmValue(v.criterion, v.value)}): this criterion separates nobody, score ${v.score}.`,
  "rfm.emptyScore": (v) =>
    `No customer scores ${v.score} on ${rfmCriteria[v.criterion]}: too many equal values.`,
  "rfm.notScoredCount": (v) =>
    `${customers(v.customers)} without a full RFM score: a date, orders or an amount is missing.`,
  "territory.zoning": (v) => `${n.integer(v.zones)} ${pluralEn(v.zones, "zone", "zones")}, ${zoning[v.by]}.`,
  "territory.zoneUnknownCount": (v) => `${customers(v.customers)} without a zone: place unknown.`,
  "potential.partialRevenue": () =>
    "Revenue of a partial year: growth over the previous year is not computed.",
  "output.large": (v) =>
    `${customers(v.customers)}: above ${n.integer(v.most)}, the Why column is not written; the pane explains each customer.`,
  "output.runNotKept": (v) =>
    `${customers(v.customers)}: above ${n.integer(v.most)}, this run is not kept to compare the next one with, which will rewrite all its columns but “Forced segment”.`,
  "plan.unread": (v) =>
    `Action plan, ${v.cell}: “${v.text}” is not a number above 0${v.most === null ? "" : `, ${v.most} at most`}; what stood there before is kept.`,
  "memory.damaged": ({ setting }) =>
    `The setting “${settings[setting]}” cannot be read: its default is used.`,
  "method.impossible": ({ criterion }) =>
    `${labels.criterion[criterion]}: the sheet lacks the columns it needs.`,
  "migration.count": (v) =>
    `Since ${n.isoDay(v.since)}: ${customers(v.drops)} down, ${n.integer(v.rises)} up.`,
  "migration.newLimits": (v) =>
    `ABC limits have changed since ${n.isoDay(v.since)}: classes are not compared.`,
  "migration.newCutPoints": (v) =>
    `RFM cut points have changed since ${n.isoDay(v.since)}: scores are not compared.`,
};
