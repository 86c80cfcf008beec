import type { Words } from "../../fr";
import { sectors, zones } from "../groups";

/** Names of segments, profiles, channels and states, for the pane, the sheets and the reasons. */
export const labels = {
  abc: {
    A: "A",
    B: "B",
    C: "C",
    potentialA: "A potential",
    potentialB: "B potential",
    potentialC: "C potential",
    toComplete: "To complete",
  },
  /** The same where a column is narrow. */
  abcShort: {
    A: "A",
    B: "B",
    C: "C",
    potentialA: "A pot.",
    potentialB: "B pot.",
    potentialC: "C pot.",
    toComplete: "To compl.",
  },
  plan: { highPotential: "High potential", reactivate: "1-1-1" },
  profile: {
    champion: "Champion",
    loyal: "Loyal",
    promising: "Promising",
    newOrOccasional: "New or occasional",
    toDevelop: "To develop",
    toWatch: "To watch",
    notToLose: "Not to lose",
    atRisk: "At risk",
    asleep: "Asleep",
    reactivateOrDrop: "To reactivate or drop",
  },
  potential: { high: "High", medium: "Medium", limited: "Limited", unknown: "Unknown" },
  channel: { visit: "Visit", phone: "Phone", email: "Email" },
  objective: {
    retain: "Retain",
    develop: "Develop",
    maintain: "Maintain",
    win: "Win",
    reactivateOrDrop: "Reactivate or drop",
  },
  contact: { upToDate: "Up to date", due: "To plan", overdue: "Overdue", none: "No visit date" },
  closedAccount: "Closed account",
  population: { client: "Clients", prospect: "Prospects", closed: "Closed accounts" },
  alert: { drop: "Falling", rise: "Rising", noRevenue: "No revenue", reactivate: "To reactivate" },
  zone: (zone) => zones.get(zone) ?? zone,
  sector: (sector) => sectors.get(sector) ?? sector,
  criterion: {
    abc: "ABC (Pareto)",
    rfm: "RFM",
    territory: "Zone and sector",
    potential: "Potential",
    behaviour: "Behaviour",
  },
} satisfies Words["labels"];
