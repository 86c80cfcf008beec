import type { RevenueSource, SheetWords } from "../../core/output/words";
import { pluralEn } from "../plural";
import { sectors, zones } from "./groups";
import { labels } from "./pane/labels";
import { blocks } from "./sheetBlocks";
import { customerHeaders, dashboardWords, quality } from "./sheetBoard";

function revenueOf({ ofOrders, header, others }: RevenueSource): string {
  if (ofOrders) return " of the last 12 months";
  if (header === null) return "";
  const more = others === 0 ? "" : ` and ${others} ${pluralEn(others, "other column", "other columns")}`;
  return ` (“${header}”${more})`;
}

/** English words of the sheets that the product writes. */
export const sheet: SheetWords = {
  language: "en",
  sheets: {
    actionPlan: "Action plan",
    dashboard: "Dashboard",
    customers: "Customers",
    quality: "Data quality",
    runs: "Segmentation (memory)",
  },
  headers: {
    segment: "Segment",
    forcedSegment: "Forced segment",
    rfm: "RFM",
    profile: "RFM profile",
    zone: "Zone",
    sector: "Sector",
    potential: "Potential level",
    crossed: "Crossed segment",
    priority: "Priority",
    points: "Points",
    nextContact: "Next contact",
    lastContactState: "Elapsed / target",
    channel: "Channel",
    alert: "Alert",
    revenue: "Revenue used",
    counted: "Counted",
    why: "Why",
  },
  otherHeader: (header, attempt) => `${header} (${attempt + 1})`,
  segments: { ...labels.abc, ...labels.plan },
  definitions: {
    A: ([a]) => `Clients that make the first ${a} of revenue`,
    B: ([a, b]) => `Next clients, from ${a} to ${b} of cumulative revenue`,
    C: ([, b]) => `Last clients, beyond ${b} of cumulative revenue`,
    potentialA: ([a]) => `Prospects that make the first ${a} of estimated potential`,
    potentialB: ([a, b]) => `Next prospects, from ${a} to ${b} of cumulative potential`,
    potentialC: ([, b]) => `Last prospects, beyond ${b} of cumulative potential`,
    toComplete: () => "Revenue or potential unknown: fill it in on the sheet",
    highPotential: () => "B or C clients with class A potential, or with signals of growth",
    reactivate: (_, withPotential) =>
      `C clients with RFM score 1-1-1${withPotential ? ", not of high potential" : ""}`,
  },
  actions: {
    A: "VIP follow-up, tailored offers",
    B: "Range upgrade, regular sales actions",
    C: "Newsletter, grouped contacts",
    potentialA: "Same care as an A client",
    potentialB: "Discovery visit, follow-up by phone",
    potentialC: "Email campaigns, qualification over time",
    toComplete: "Fill in revenue or potential, then segment again",
    highPotential: "Strategic meeting with the decision maker, wider offer, demonstration",
    reactivate: "One reactivation offer, then stop",
  },
  objectives: labels.objective,
  channels: { visit: "visit", phone: "phone", email: "email" },
  visitMark: "visit",
  criteria: {
    abc: "ABC",
    rfm: "RFM",
    territory: "zone × sector",
    potential: "development potential",
    behaviour: "behaviour",
  },
  profiles: labels.profile,
  levels: labels.potential,
  states: { upToDate: "up to date", due: "to plan", overdue: "overdue" },
  zones,
  sectors,
  elapsed: (days, interval) => `${days === null ? "never" : `${days} d`} / ${interval} d`,
  alert: (kind, from, to) => {
    const change = from === null || to === null ? "" : `: ${from} → ${to}`;
    switch (kind) {
      case "drop":
        return `${labels.alert.drop}${change}`;
      case "rise":
        return `${labels.alert.rise}${change}`;
      case "noRevenue":
        return labels.alert.noRevenue;
      case "reactivate":
        return `${labels.alert.reactivate} (${labels.plan.reactivate})`;
    }
  },
  gap: (euros) => `(+ ${euros})`,
  setAside: new Map([
    ["blank", "Blank row"],
    ["total", "Total"],
    ["subtotal", "Subtotal or group heading"],
    ["footer", "Footer"],
    ["repeatedHeader", "Repeated header"],
    ["noIdentity", "No code and no name"],
    ["notCustomer", "Neither client nor prospect"],
    ["cancelled", "Cancelled order or lost deal"],
    ["quote", "Quote, open deal or payment"],
    ["future", "After the reference date"],
  ]),
  formats: {
    euroSigns: ["€", ""],
    euros: '"€"#,##0;-"€"#,##0;"–"',
    day: "dd mmm yyyy",
    percent: "0%",
    integer: "#,##0",
    thousands: '"€"#,##0,"k"',
    group: ",",
    count: '#,##0;-#,##0;"–"',
    share: '0%;-0%;"–"',
  },
  footer: "&P / &N",
  plan: {
    title: "Sales action plan",
    subtitle: (name, customers, hasProspects, day) =>
      `Sheet “${name}” · ${customers} ${hasProspects ? "clients and prospects" : "clients"} · as of ${day}`,
    criteria: (names) => `Criteria: ${names.join(", ")}.`,
    abcLimits: (a, b, of) =>
      `ABC: A up to ${a} of the cumulative revenue${revenueOf(of)}, B up to ${b}, then C.`,
    rfmCuts: (recency, orders, amounts) =>
      `RFM: recency ${recency.join(" and ")} ${recency.join() === "1" ? "day" : "days"}, frequency ${orders.join(" and ")} ${orders.join() === "1" ? "order" : "orders"}, amount ${amounts.join(" and ")}.`,
    editable: "Yellow cells can be changed; what you type is kept by the next run.",
    headings: {
      segment: "Segment",
      definition: "Definition",
      customers: "Count",
      share: "%",
      revenue: "Revenue",
      revenueShare: "% rev.",
      interval: "Interval (days)",
      channel: "Channel",
      objective: "Objective",
      actions: "Actions",
      visits: "Visits a year",
      due: "This week",
    },
    total: "Total",
    among: (segment) => `of which ${segment}`,
    noName: "(no name)",
  },
  colon: ": ",
  blocks,
  quality,
  customerHeaders,
  dashboard: dashboardWords,
};
