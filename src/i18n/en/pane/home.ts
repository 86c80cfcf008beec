import type { Words } from "../../fr";
import { localNumbers } from "../../localNumbers";
import { pluralEn } from "../../plural";

const n = localNumbers("en");

/** Words of the first screen and of the explanations when the pane cannot work. */
export const home = {
  looking: "Reading the active sheet…",
  sees: (customers, prospects) => {
    if (prospects === 0)
      return `${n.integer(customers)} ${pluralEn(customers, "customer", "customers")} recognised`;
    return prospects === customers
      ? `${n.integer(customers)} ${pluralEn(customers, "prospect", "prospects")} recognised`
      : `${n.integer(customers)} clients and prospects recognised`;
  },
  columnsSeen: (count) => `${n.integer(count)} ${pluralEn(count, "column", "columns")} recognised`,
  issuesSeen: (count) => `${n.integer(count)} ${pluralEn(count, "issue", "issues")} to check`,
  noIssue: "No issue",
  setAsideSeen: (count) => `${n.integer(count)} ${pluralEn(count, "row", "rows")} set aside`,
  lastRun: (day) => `Segmented as of ${n.day(day)}`,
  check: "Check the data",
  sample: "Try with a sample",
  sampleHint: "Adds a sheet of 300 made-up customers; yours are left alone.",
  refusedTitle: "This sheet cannot be segmented yet",
  willWrite: {
    title: "What will be written",
    columns: (names) => `To the right of your data: ${names}.`,
    customers: (names) => `A sheet “Customers”, one row per customer: ${names}.`,
    colors: "One colour and one name per segment.",
    plan: "The sheets “Action plan” and “Dashboard”, created or updated.",
    untouched: "Your cells, formulas and row order stay as they are.",
    parts: {
      abc: "segment and forced segment",
      rfm: "RFM score and profile",
      territory: "zone, sector and crossed segment",
      potential: "potential level",
      behaviour: "pitch",
      always: [
        "priority and points",
        "next contact, elapsed / target and channel",
        "alert",
        "revenue used if needed",
        "why",
      ],
    },
  },
  unavailable: {
    blocked: {
      what: "The pane cannot reach Excel.",
      why: "Microsoft's Office library (appsforoffice.microsoft.com) did not load: no network, a proxy or a blocker.",
      next: "Check the connection, allow that address, then open the pane again.",
    },
    outside: {
      what: "This pane opens in Excel.",
      why: "The page was opened outside a workbook: there is no sheet to segment.",
      next: "In Excel, on the Home tab, choose “Open the pane”. To try it without Excel, open the playground.",
    },
    tooOld: {
      what: "This version of Excel is too old.",
      why: "The pane needs the functions of Excel 2021, Microsoft 365 or Excel on the web.",
      next: "Update Office, or open the workbook in Excel on the web.",
    },
  },
  unexpected: {
    what: "The operation stopped on an unexpected error.",
    why: (detail) => `Excel or the pane answered: ${detail}`,
    next: "Try again. If the error comes back, save the workbook, close the pane and open it again.",
  },
} satisfies Words["home"];
