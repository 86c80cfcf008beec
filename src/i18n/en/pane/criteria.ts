import type { Words } from "../../fr";
import { localNumbers } from "../../localNumbers";

const n = localNumbers("en");

/** Words of the criteria step: the five methods and their settings. */
export const criteria = {
  title: "Your criteria",
  lead: "Two or three criteria are enough: beyond, segments become too small.",
  tooMany: "Four criteria or more make many small segments.",
  use: (name) => `Use the criterion ${name}`,
  always: "Always used",
  about: {
    abc: "Who makes most of the revenue.",
    rfm: "Who ordered recently, often, and for how much.",
    territory: "Where your customers are, and in which trade.",
    potential: "Who could buy more.",
    behaviour: "How each decision maker likes to be approached.",
  },
  missing: (fields) => `A column is missing: ${fields}.`,
  or: " or ",
  settingsOf: (name) => `Settings of ${name}`,
  limits: {
    title: "Cumulative revenue limits",
    a: "Limit of A",
    b: "Limit of B",
    effect: "Effect of the limits",
    segment: "Segment",
    customers: "Customers",
    revenue: "Revenue",
    reset: "Back to 80% and 95%",
    curve: (a, aShare, b, bShare) =>
      `Pareto curve: ${n.percent(aShare)} of the clients make the first ${n.percent(a)} of the revenue, ${n.percent(bShare)} make ${n.percent(b)}.`,
    curveX: "Clients, from the largest to the smallest",
  },
  rfm: {
    bins: "Number of scores",
    binsOf: (bins) => `1 to ${bins}`,
    monetary: "Monetary value",
    average: "Average order",
    total: "Total revenue",
    cuts: "RFM cut points",
    recency: "Recency",
    frequency: "Frequency",
    amount: "Amount",
    days: (cuts) => `${cuts} days`,
    orders: (cuts) => `${cuts} orders`,
    from: {
      computed: "Computed on this sheet.",
      saved: "Kept from the last segmentation, so that scores stay comparable.",
      given: "Set by you.",
    },
    recompute: "Recompute the cut points",
  },
  territory: {
    zoning: "Zones",
    zonings: {
      auto: "Automatic",
      column: "Column of the sheet",
      department: "Départements",
      region: "Regions",
      northCentreSouth: "North, Centre, South",
      compact: "Compact zones",
    },
    zones: "Number of zones",
  },
  potential: {
    lowWallet: "Low share of wallet, up to (%)",
    growth: "Growth over the year before that counts (%)",
    doubleGrowth: "Growth that counts double (%)",
    highSignals: "Signals for a high potential",
  },
} satisfies Words["criteria"];
