import type { DashboardWords, QualityWords, SheetWords } from "../../core/output/words";

/** English words of *Data quality*. */
export const quality: QualityWords = {
  title: "Data quality",
  lead: (name) => `What may distort the segmentation of sheet “${name}”, from the gravest to the slightest.`,
  none: "Nothing to report: all data read was understood.",
  headings: [
    "Severity",
    "Finding",
    "Cells",
    "Revenue at stake",
    "What was assumed",
    "What to do",
    "See",
    "",
    "",
    "",
    "",
  ],
  severity: { high: "High", medium: "Medium", low: "Low" },
};

/** English headers of the sheet *Customers* of an order journal. */
export const customerHeaders: SheetWords["customerHeaders"] = {
  code: "Code",
  name: "Customer",
  place: "Place",
  orders: "Orders",
  revenue: "Revenue 12 m.",
  revenuePrevious: "Year before",
  lastOrder: "Last order",
  averageOrder: "Average order",
};

/** English words of *Dashboard*. */
export const dashboardWords: DashboardWords = {
  title: "Dashboard",
  subtitle: (name, day) => `Sheet “${name}” · as of ${day}`,
  data: "Data of the charts",
  tiles: {
    customers: "Clients and prospects",
    revenue: "Revenue",
    weightOfA: "Revenue share of A",
    week: "To contact this week",
    overdue: "Overdue contacts",
    load: "Visit workload",
    percent: "%",
  },
  pareto: {
    title: "Pareto curve",
    clients: "Share of clients",
    revenue: "Revenue a client",
    cumulative: "Cumulative revenue",
  },
  weight: { title: "Weight of the segments", customers: "Share of customers", revenue: "Share of revenue" },
  groups: { zone: { title: "Segments by zone" }, sector: { title: "Segments by sector" } },
  visits: { title: "Visits by segment", done: "Done", planned: "Planned" },
  conversion: {
    title: "Quote conversion by segment",
    rate: "Conversion",
    made: "Quotes made",
    won: "Quotes won",
  },
  heat: {
    title: "RFM map: recency (R) and frequency (F)",
    hint: "Highest R: recent orders; highest F: frequent orders.",
    customers: "Number of clients",
    revenue: "Revenue",
  },
};
