import type { IssueSentences } from "../../issueText";
import { localNumbers } from "../../localNumbers";
import { pluralEn } from "../../plural";
import { columnName } from "./column";

const n = localNumbers("en");
const lines = (count: number): string => `${n.integer(count)} ${pluralEn(count, "row", "rows")}`;

/** Words of what was set aside, and of the sheet as a whole. */
export const rowSentences = {
  totalsSetAside: (_v, count) => ({
    what: `${lines(count)} of totals, subtotals or other figures about the list.`,
    assumed: "Set aside: not customers.",
    next: "",
  }),
  groupHeadings: (_v, count) => ({
    what: `${n.integer(count)} ${pluralEn(count, "group heading", "group headings")} between the customers.`,
    assumed: "Set aside: not customers.",
    next: "",
  }),
  noIdentityRows: (_v, count) => ({
    what: `${lines(count)} with neither a name nor a customer code.`,
    assumed: "Set aside: the customer is unknown.",
    next: "Fill in the name or the code of these rows.",
  }),
  notCustomerRows: (_v, count) => ({
    what: `${lines(count)} that ${pluralEn(count, "is", "are")} neither customer nor prospect (supplier, partner, day off, sample entry).`,
    assumed: "Set aside.",
    next: "",
  }),
  cancelledOrders: (_v, count) => ({
    what: `${lines(count)} of cancelled orders or lost deals.`,
    assumed: "Set aside: no revenue and no order.",
    next: "",
  }),
  quoteRows: (_v, count) => ({
    what: `${lines(count)} of quotes, open deals, invoiced delivery notes or payments among the orders.`,
    assumed: "Set aside: they are not orders yet, or the invoices count them.",
    next: "",
  }),
  quotesCounted: (v, count) => ({
    what: `${lines(count)} said to be “${v.words ?? ""}” in ${columnName(v)}.`,
    assumed: `${pluralEn(count, "It counts", "They count")} as revenue: nothing says that they are no orders.`,
    next: "If they are quotes, say so in a Type column, with “Invoice” on the other rows.",
  }),
  cancellationsUnread: (v, count) => ({
    what: `${lines(count)} with “${v.words ?? ""}” in ${columnName(v)}.`,
    assumed: `${pluralEn(count, "It counts", "They count")} as revenue: this cell does not surely say that the order is cancelled.`,
    next: "If these orders are cancelled, say so by Yes or by a date in a Cancelled column.",
  }),
  futureOrders: (_v, count) => ({
    what: `${lines(count)} of orders after the reference date.`,
    assumed: "Set aside.",
    next: "Change the reference date to count them.",
  }),
  creditNotes: (_v, count) => ({
    what: `${lines(count)} of credit notes.`,
    assumed: "A credit note lowers revenue and is no order.",
    next: "",
  }),
  refundsTaken: (v, count) => ({
    what: `${lines(count)} paid back in part by ${columnName(v)}.`,
    assumed: "What was paid back is taken off the amount.",
    next: "",
  }),
  severalCurrencies: (v, count) => ({
    what: `${lines(count)} in another currency than ${String(v.main ?? "")}: ${String(v.others ?? "")}.`,
    assumed: "Amounts are added as they are, without conversion.",
    next: "Convert these amounts, or export them in one currency.",
  }),
  linesWithoutAmount: (_v, count) => ({
    what: `${lines(count)} without an amount, more than with one.`,
    assumed: "They are visits or calls: only lines with an amount count as orders.",
    next: "Fill in the amount where there was an order.",
  }),
  ordersWithoutAmount: (v, count) => ({
    what: `${lines(count)} of orders without an amount in ${columnName(v)}.`,
    assumed:
      "They count as orders. Revenue is the sum of the known amounts; without any, it is unknown, not zero.",
    next: "Fill in these amounts; enter 0 where nothing was charged.",
  }),
  orderTotalsRepeated: (v, count) => ({
    what: `${columnName(v)} repeats the order's total on each of its lines.`,
    assumed: `Each total counts once; ${lines(count)} ${pluralEn(count, "was", "were")} not added.`,
    next: "If it is the amount of the line, name the column “Line amount”.",
  }),
  copiedLines: (_v, count) => ({
    what: `${lines(count)} wholly identical to another, number included.`,
    assumed: "The document was pasted twice: it counts once.",
    next: "Delete the copy; if they are two sales, give them two numbers.",
  }),
  identicalLines: (_v, count) => ({
    what: `${lines(count)} wholly identical to another.`,
    assumed: "Each counts: they may be two sales.",
    next: "Delete those that were pasted twice.",
  }),
  shortJournal: (v) => ({
    what: `The journal goes back only to ${n.day(Number(v.first ?? 0))}: ${n.integer(Number(v.days ?? 0))} days.`,
    assumed: "The revenue of 12 months is that of this period.",
    next: "Export at least 12 months of orders, 24 to compare with the year before.",
  }),
  shortPreviousYear: (v) => ({
    what: `The journal goes back only to ${n.day(Number(v.first ?? 0))}: ${n.integer(Number(v.days ?? 0))} days.`,
    assumed: "Last year's revenue is that of a part of the year: no growth is told from it.",
    next: "Export at least 24 months of orders to compare with the year before.",
  }),
  noOrderDates: () => ({
    what: "The journal has no order date.",
    assumed: "Every line counts in the last 12 months.",
    next: "Add the date of the orders to the export.",
  }),
  undatedOrders: (v, count) => ({
    what: `${lines(count)} of the journal without a readable date in ${columnName(v)}.`,
    assumed: "Their amount belongs to no period.",
    next: "Fill in these dates.",
  }),
  filledDownNames: (v, count) => ({
    what: `${lines(count)} without a value of their own under ${columnName(v)}, as under a merged cell or with “ditto”.`,
    assumed: "The value above holds for these rows.",
    next: "Unmerge the cells and repeat the value on every row.",
  }),
  personNames: (v, count) => ({
    what: `${lines(count)} without a value in ${columnName(v)}, but with the name of a person.`,
    assumed: `${pluralEn(count, "The customer bears", "These customers bear")} the name of that person.`,
    next: "",
  }),
  hiddenRows: (v, count) => ({
    what:
      v.rows === undefined
        ? "Some rows are hidden or filtered."
        : `${lines(count)} ${pluralEn(count, "is", "are")} hidden or filtered.`,
    assumed: "Hidden rows are read like the others.",
    next: "",
  }),
  otherBlocks: (_v, count) => ({
    what: `The sheet holds ${n.integer(count)} other ${pluralEn(count, "table", "tables")}.`,
    assumed: "One is read: that of the active cell, else the largest.",
    next: "Go to the other table to segment it.",
  }),
  alikeSheets: (v, count) => ({
    what: `The workbook has ${n.integer(count)} other ${pluralEn(count, "sheet", "sheets")} of this kind: ${String(v.sheets ?? "")}.`,
    assumed: `Only the sheet “${String(v.sheet ?? "")}” is read.`,
    next: "To segment them together, bring their rows into one sheet.",
  }),
} satisfies Readonly<Record<string, IssueSentences>>;
