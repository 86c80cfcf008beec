import type { BlockWords } from "../../core/output/words";

/** English words of the blocks below the plan's table. */
export const blocks: BlockWords = {
  counted: {
    clients: ["client", "clients"],
    prospects: ["prospect", "prospects"],
    both: ["customer", "customers"],
  },
  singular: "=1",
  percentOfRevenue: "% of revenue",
  every: "every",
  days: "days",
  once: "once only",
  none: "Nobody for now.",
  more: (_, text) => `… and ${text} more on the customer sheet.`,
  week: (until) => `To contact this week (until ${until})`,
  alerts: "Alerts",
  names: {
    detail: "Sector · zone",
    customer: "Customer",
    priority: "Priority",
    points: "Points",
    revenue: "Revenue",
    potential: "Potential",
    rfm: "RFM",
    next: "Next contact",
    state: "Elapsed / target",
    note: "Good to know",
    place: "Place",
    gap: (euros) => `to gain: ${euros}`,
  },
  workload: {
    title: "Visit workload",
    perDay: "Visits a field day",
    perWeek: "Field days a week",
    weeks: "Weeks a year",
    capacity: "Capacity, visits a year",
    required: "Required by the plan",
    load: "Load",
    fits: "The plan fits the capacity.",
    exceeds: "The plan asks for more visits than the capacity: lengthen intervals or change channels.",
    proposal: "To fit",
    now: "days",
    proposed: "proposed",
    proposedVisits: "Visits a year",
  },
  setAside: {
    title: "Data set aside",
    rows: (count) => (count === 1 ? "row" : "rows"),
    counts: (read, used, aside) => `Rows read: ${read}; used: ${used}; set aside: ${aside}.`,
  },
  definitions: {
    title: "How to read this plan",
    lines: ({ criteria, ranks, signals, due, overdue }) => [
      `Priority: 0 to 100 points; P1 from ${ranks[0] ?? ""}, P2 from ${ranks[1] ?? ""}, P3 from ${ranks[2] ?? ""}, else P4.`,
      `Elapsed / target: days since the last visit over the interval; to plan from ${due}, overdue above ${overdue}.`,
      ...(criteria.includes("rfm")
        ? ["RFM: recency, frequency, monetary value, from 1 (worst) to the highest score."]
        : []),
      ...(criteria.includes("potential")
        ? [
            `High potential: a B or C client whose potential is of class A, or with at least ${signals} growth ${signals === 1 ? "signal" : "signals"}.`,
          ]
        : []),
      "Counts, shares and visits of this plan follow when a segment changes on the customer sheet.",
    ],
  },
};
