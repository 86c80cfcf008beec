import type { Issue } from "../../../core/model";
import type { IssueSentences } from "../../issueText";
import { localNumbers } from "../../localNumbers";
import { pluralEn } from "../../plural";
import { columnName } from "./column";

const n = localNumbers("en");
const other = ({ other: header = "", otherColumn: column = "" }: Issue["values"]): string =>
  columnName({ header, column });
const quoted = (text: Issue["values"][string] | undefined): string => `“${text ?? ""}”`;
/** A part of a year, and how many make it. */
const SPANS: Readonly<Record<string, readonly [part: string, year: string]>> = {
  month: ["month", "12 months"],
  quarter: ["quarter", "4 quarters"],
  halfYear: ["half-year", "2 half-years"],
};
const span = (v: Issue["values"], which: 0 | 1): string => SPANS[v.span ?? ""]?.[which] ?? "";

/** Words of what no column holds, and is made of several. */
export const madeSentences = {
  amountsCut: (v) => ({
    what: `The amounts of ${columnName(v)} were cut at their decimal commas: the cents are in ${other(v)}.`,
    assumed:
      v.mended === "true"
        ? "The cents were put back to their amounts; your cells stay as they are."
        : "The cents do not count, and the columns that follow may have moved by one cell.",
    next: "Export the file again with semicolons between the columns.",
  }),
  amountsMultiplied: (v) => ({
    what: `No column gives the amount of the lines, but ${columnName(v)} is a price and ${other(v)} a quantity.`,
    assumed: [
      `Amount of each line = quantity × price${v.discount ? `, less the discount of ${quoted(v.discount)}` : ""}.`,
      v.left ? `${quoted(v.left)} is not taken off: nothing says that it is a percentage.` : "",
    ]
      .join(" ")
      .trim(),
    next: "If this is not your revenue, add a column of amounts or point to it in the columns.",
  }),
  monthsSummed: (v, count) => ({
    what: `No column gives the total revenue, but ${n.integer(count)} ${pluralEn(count, `column gives that of a ${span(v, 0)}`, `columns give it ${span(v, 0)} by ${span(v, 0)}`)}: from ${columnName(v)} to ${other(v)}.`,
    assumed: [
      "The revenue is their sum; a blank cell adds nothing, a row of blanks stays unknown.",
      v.partial === "true"
        ? "It is not a full year: it is not compared with N-1."
        : v.previous
          ? `Revenue N-1: the sum of the ${span(v, 1)} before, ${quoted(v.previous)}.`
          : "",
    ]
      .join(" ")
      .trim(),
    next: "If these columns are not your revenue, point to its column or add a total.",
  }),
  partsSummed: (v, count) => ({
    what: `No column gives the total revenue, but ${n.integer(count)} ${pluralEn(count, "column gives a part", "columns give parts")} of it: ${v.others ?? ""}.`,
    assumed: "The revenue is their sum; a blank cell adds nothing, a row of blanks stays unknown.",
    next: "If one of them is not your revenue, point to its column or add a total.",
  }),
  monthsAsDates: (v) => ({
    what: `The lines have no date, only a month: ${columnName(v)}${v.other ? ` and ${other(v)}` : ""}.`,
    assumed:
      "Each line is dated on the first day of its month: the age of an order is right to within a month. Without order numbers, a month with revenue counts as one order.",
    next: "Export the date of each order if you can.",
  }),
  datesFromTitles: (v, count) => ({
    what: `${n.integer(count)} ${pluralEn(count, "row", "rows")} without a date, below title rows of ${columnName(v)} that only give a day.`,
    assumed: "Each row has the date of the title above it; the titles are no customers.",
    next: "If you can, write the date on every row.",
  }),
} satisfies Readonly<Record<string, IssueSentences>>;
