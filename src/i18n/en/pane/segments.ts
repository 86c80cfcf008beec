import type { Words } from "../../fr";
import { localNumbers } from "../../localNumbers";
import { pluralEn } from "../../plural";

const n = localNumbers("en");

/** Words of the result: segments, alerts, customers. */
export const segments = {
  title: "Your segments",
  written: (columns, sheets) => {
    const named = n.list(sheets.map((name) => `*“${name}”*`));
    return columns === 0
      ? `${pluralEn(sheets.length, "Sheet", "Sheets")} written: ${named}.`
      : `*${n.integer(columns)} ${pluralEn(columns, "column", "columns")} written*, and the ${pluralEn(sheets.length, "sheet", "sheets")} ${named}.`;
  },
  writtenColumns: (columns) =>
    `*${n.integer(columns)} ${pluralEn(columns, "column", "columns")} written* to the sheet.`,
  leftOut: {
    page: "This Excel refused the print layout (often for want of a printer): the result is complete, but prints with Excel’s own settings.",
    decoration:
      "This Excel refused a page layout or a chart: the result is written without charts or print layout.",
    looks:
      "This Excel refused a look: the result is written without colours, widths, charts or layout, and the next segmentation cannot tell who changed segment since this one.",
  },
  notWritten: "Preview: nothing is written to the workbook yet.",
  outdated: "Your settings have changed since the last writing.",
  bars: {
    title: "Customers and revenue",
    customers: "Customers",
    both: "Customers",
    revenue: "Revenue",
    customersOf: (count, share) => `${n.integer(count)} · ${n.percent(share)}`,
    revenueOf: (revenue, share) => `${n.shortEuros(revenue)} · ${n.percent(share)}`,
    summary: (share, revenueShare, hasProspects) =>
      `${n.percent(share)} of your ${hasProspects ? "clients and prospects" : "clients"} are A and make ${n.percent(revenueShare)} of the revenue.`,
    prospects: (share) => `${n.percent(share)} of your prospects are A potential.`,
  },
  rfm: {
    title: "Recency × frequency",
    hint: "Number of customers by score. 1 is the weakest.",
    row: (score) => `R${score}`,
    column: (score) => `F${score}`,
    cell: (count, r, f) =>
      `${n.integer(count)} ${pluralEn(count, "customer", "customers")}, recency ${r}, frequency ${f}`,
  },
  alerts: {
    title: "Alerts",
    none: "No alert.",
    migration: (from, to) => `${from} → ${to}`,
  },
  migration: {
    title: "Segments over time",
    hint: (since) => `Since ${n.isoDay(since)}: former segment in rows, today's in columns.`,
    none: (since) => `Since ${n.isoDay(since)}, no customer has changed segment.`,
    corner: "Before ↓ After →",
    absentBefore: "New",
    absentNow: "Gone",
  },
  remarks: "Good to know",
  setAside: {
    title: "Rows set aside",
    none: "Every row was used.",
    line: (rows) => `${n.integer(rows)} ${pluralEn(rows, "row", "rows")}`,
    reasons: {
      blank: "Blank rows",
      total: "Total rows",
      subtotal: "Subtotals, group headings",
      footer: "Footer of the export",
      repeatedHeader: "Repeated headers",
      noIdentity: "Neither name nor code",
      notCustomer: "Neither client nor prospect",
      cancelled: "Cancelled orders, lost deals",
      quote: "Quotes, open deals, payments",
      future: "Future dates",
    },
    rowsList: (rows, more) =>
      more > 0
        ? `Rows ${rows.join(", ")} and ${n.integer(more)} more`
        : `${pluralEn(rows.length, "Row", "Rows")} ${rows.join(", ")}`,
    closed: (count) => `${n.integer(count)} closed ${pluralEn(count, "account", "accounts")}, not segmented`,
  },
  customers: {
    all: "All customers",
    search: "Search a name, a code, a town",
    ofSegment: (segment) => `Segment ${segment}`,
    none: "No customer matches this search.",
    listName: "Customers",
    row: (row) => `row ${row}`,
    unnamed: (row) => `Customer of row ${row}`,
    unknownRevenue: "Revenue unknown",
    potential: (potential) => `potential ${n.integer(potential)}`,
  },
  customer: {
    showRow: (row) => `Show row ${row} in the sheet`,
    why: "Why",
    facts: "Facts",
    labels: "Labels",
    segment: "Segment",
    forced: (computed) => `forced by you (computed: ${computed})`,
    rfm: "RFM",
    potential: "Potential",
    gap: (euros) => `${n.euros(euros)} gap`,
    zone: "Zone",
    sector: "Sector",
    priority: "Priority",
    points: (points) => `${n.integer(points)} ${pluralEn(Math.round(points), "point", "points")} out of 100`,
    contact: "Next contact",
    state: "Elapsed / target",
    alert: "Alert",
    elapsed: (days, interval) => `${n.integer(days)} d / ${n.integer(interval)} d`,
    revenue: "Revenue",
    previous: "Year before",
    orders: "Orders",
    lastOrder: "Last order",
    lastVisit: "Last visit",
    unknown: "unknown",
    next: (euros, segment) => `${n.euros(euros)} more to reach ${segment}`,
    top: "Already in the best class.",
    progress: "Distance to the next class",
  },
  filterSheet: "Filter the sheet",
} satisfies Words["segments"];
