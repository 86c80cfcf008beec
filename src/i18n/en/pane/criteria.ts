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
  and: "; and ",
  settingsOf: (name) => `Settings of ${name}`,
  limits: {
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
    criterion: {
      recency: "Recency (days)",
      frequency: "Frequency (orders)",
      monetary: "Amount (€)",
    },
    short: { recency: "Recency", frequency: "Frequency", monetary: "Amount" },
    cut: (criterion, at, count) => `${criterion}, cut point ${at} of ${count}`,
    used: {
      computed: "computed on this sheet",
      saved: "kept from a past segmentation",
      savedSince: (day) => `kept from ${day}`,
      given: "set by you",
    },
    back: "Back to computed cut points",
    backOf: (criterion) => `${criterion}: back to computed cut points`,
    wrong: {
      notNumber: (text) => ({
        what: text === "" ? "A cut point is empty." : `“${text}” is not a cut point.`,
        why: "A cut point is a number, such as 30 or 12.5.",
        next: "Correct it; until then the cut points from before stay in force.",
      }),
      notAscending: (cut, before) => ({
        what: `The cut point ${cut} follows ${before} and is smaller.`,
        why: "The cut points of a criterion go from the smallest to the largest.",
        next: "Correct one of the two; until then the cut points from before stay in force.",
      }),
    },
    effect: "Effect of the RFM cut points",
    clientsByScore: "Clients by score",
    score: (score) => `Score ${score}`,
    why: "Cut points kept from one time to the next make scores comparable.",
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
