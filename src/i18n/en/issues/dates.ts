import type { IssueSentences } from "../../issueText";
import { localNumbers } from "../../localNumbers";
import { pluralEn } from "../../plural";
import { columnName } from "./column";

const n = localNumbers("en");
const cells = (count: number): string => `${n.integer(count)} ${pluralEn(count, "cell", "cells")}`;

/** Words of what is wrong with dates. */
export const dateSentences = {
  textDates: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)}: a date typed as text.`,
    assumed: "The text was read as a date.",
    next: "Turn these cells into dates so that Excel can sort them.",
  }),
  ambiguousDayMonth: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)} can be read two ways, like ${v.ambiguous ?? "03/04/2025"}.`,
    assumed:
      v.reading === "other"
        ? "You chose the other reading: the month is read before the day."
        : "Nothing in the column settles it: the day is read before the month.",
    next:
      v.reading === "other"
        ? "The French reading puts the day first."
        : "If the month comes first, choose the other reading.",
  }),
  oddDates: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)} can only be read month first, unlike the rest.`,
    assumed: "They are read so; the others keep the day first.",
    next: "Check these dates.",
  }),
  swappedDates: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)} probably ${pluralEn(count, "has", "have")} day and month swapped: no true date has a day after the 12th, all dates left as text do.`,
    assumed: `${pluralEn(count, "The date is taken", "The dates are taken")} as Excel shows ${pluralEn(count, "it", "them")}.`,
    next: "Export again, or import the column as text in the order day, month, year.",
  }),
  monthOnlyDates: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)} ${pluralEn(count, "gives", "give")} only the month.`,
    assumed: "The first day of the month was taken.",
    next: "",
  }),
  yearlessDates: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)} ${pluralEn(count, "gives", "give")} the day and the month without the year, as 25/03 does.`,
    assumed: `The year taken is the latest that does not go beyond ${n.day(Number(v.today ?? 0))}.`,
    next: "Write the year of older dates.",
  }),
  relativeDates: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)} ${pluralEn(count, "counts", "count")} from today, as “3 months ago” or “yesterday” do.`,
    assumed: `The date is known roughly: it is counted back from ${n.day(Number(v.today ?? 0))}, a month being 30 days.`,
    next: "Write the date itself: it will no longer slide from one day to the next.",
  }),
  unreadableDate: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)} cannot be read as a date.`,
    assumed: "The date is unknown.",
    next: "Correct these cells.",
  }),
  implausibleDates: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)} ${pluralEn(count, "gives", "give")} an implausible date (1900, 2199…).`,
    assumed: "The date is unknown.",
    next: "Correct these cells.",
  }),
  futureDates: (v, count) => ({
    what: `${cells(count)} of ${columnName(v)} ${pluralEn(count, "is", "are")} after the reference date.`,
    assumed: "It is no last date: it is unknown.",
    next: "Correct these dates, or change the reference date.",
  }),
  staleDates: (v) => ({
    what: "The newest date of the sheet is more than 90 days old.",
    assumed: `The reference date is therefore ${n.day(Number(v.today ?? 0))}, not today.`,
    next: "Choose another reference date if needed.",
  }),
  recencyFromVisits: (v) => ({
    what: "The sheet has neither an order date nor a number of days since the order.",
    assumed: `Recency is counted from the last visit, ${columnName(v)}.`,
    next: "Add the date of the last order if you have it.",
  }),
} satisfies Readonly<Record<string, IssueSentences>>;
