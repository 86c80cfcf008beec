import type { Words } from "../../fr";
import { localNumbers } from "../../localNumbers";
import { pluralEn } from "../../plural";

const n = localNumbers("en");

/** Words of the data step: rows, columns, issues. */
export const data = {
  title: "Your data",
  lead: (read, used) => `${n.integer(read)} ${pluralEn(read, "row", "rows")} read, ${n.integer(used)} used.`,
  reading: {
    title: "Reading",
    header: "Header row",
    headerFrom: { given: "chosen by you", table: "that of the Excel table", found: "recognised" },
    changeHeader: "Another header row",
    headerNumber: "Number of the header row",
    headerHint:
      "The row of the column titles, such as Customer, Revenue, Town. The choice is kept in the workbook.",
    takeHeader: "Read with this row",
    findHeader: "Let the add-in find it",
    grain: "One row is",
    grains: {
      clients: "a customer",
      orders: "an order",
      orderLines: "an order line",
      clientTotalsRepeated: "an order, with the customer's total repeated",
      clientPerRep: "a customer for one sales rep or product range",
    },
    today: "Reference date",
    todayFrom: { given: "chosen by you", clock: "today", newestDate: "the newest date of the sheet" },
    changeToday: "Another reference date",
    resetToday: "Back to the proposed date",
  },
  columns: {
    title: "Columns",
    missing: "Say which column holds the amount or the customer's name: the choice is kept in the workbook.",
    hint: "Correct a column that was misread: the choice is kept in the workbook.",
    field: (header, letter) => `Field of column ${letter}, ${header}`,
    letter: (letter) => `Col. ${letter}`,
    sample: (sample) => `e.g. ${sample}`,
    noSample: "empty column",
    ignored: "Do not use",
    sure: "Sure",
    likely: "Likely",
    toCheck: "To check",
    byYou: "Chosen by you",
    decisions: {
      decimalMark: { ",": "decimal comma", ".": "decimal point" },
      dayOrder: { day: "day before month", month: "month before day" },
      unit: (euros) => `unit: ${n.euros(euros)}`,
      shareScale: { 1: "1 = 100%", 100: "100 = 100%" },
      sum: (count: number, last: string) => `sum of ${n.integer(count)} columns, up to “${last}”`,
      latest: (count: number, last: string) => `the latest of ${n.integer(count)} days, up to “${last}”`,
      product: (quantity: string, discount: string | null) =>
        `multiplied by “${quantity}”${discount === null ? "" : `, less “${discount}”`}`,
      month: (year: string | null, day: string | null) =>
        `${day === null ? "first day of the month" : `day in “${day}”`}${year === null ? "" : `, year in “${year}”`}`,
      by: { cells: "the column shows it", custom: "by default", user: "chosen by you" },
    },
    others: (count) => `${n.integer(count)} other ${pluralEn(count, "column", "columns")}`,
    groups: {
      identity: "Customer",
      money: "Amounts",
      activity: "Orders and visits",
      place: "Place and sector",
      potential: "Potential",
      behaviour: "Behaviour",
      contact: "Contact",
    },
  },
  issues: {
    title: "Data quality",
    none: "No issue. Nothing to correct.",
    severity: { high: "Serious", medium: "Medium", low: "Slight" },
    atStake: (euros) => `${n.euros(euros)} at stake`,
    go: (cell) => `Go to ${cell}`,
    correct: {
      amountsToNumbers: "Convert to numbers",
      datesToDates: "Convert to dates",
      postalCodes: "Complete the postal codes",
      trimNames: "Clean the spaces in names",
    },
    readAs: (example, value) => `Read ${example} as ${n.exact(value)}`,
    monthFirst: "Read the month before the day",
    dayFirst: "Read the day before the month",
    readHint: "Computes the sheet again; the choice is kept in the workbook.",
    writeSheet: "Create the sheet “Data quality”",
    correctHint: "Changes your cells; Ctrl+Z undoes it.",
  },
} satisfies Words["data"];
