import type { Words } from "../../fr";
import { localNumbers } from "../../localNumbers";
import { pluralEn } from "../../plural";

const n = localNumbers("en");

/** Words of the plan step: rhythm per segment, workload, this week. */
export const plan = {
  title: "Your plan",
  lead: "A rhythm, a channel and an objective per segment.",
  load: {
    title: "Workload of the year",
    required: (visits) => `${n.integer(visits)} ${pluralEn(visits, "visit", "visits")} asked`,
    capacity: (visits) => `${n.integer(visits)} possible`,
    fits: (share) => `The plan fits: ${n.percent(share)} of your capacity.`,
    exceeds: (share) => `The plan is too much: ${n.percent(share)} of your capacity.`,
    noCapacity: "Your capacity is zero.",
    fit: "Fit to my capacity",
    settings: "My capacity",
    visitsPerDay: "Visits a day",
    daysPerWeek: "Field days a week",
    weeks: "Weeks a year",
  },
  table: {
    title: "Plan per segment",
    every: "Every (days)",
    once: "once only",
    within: "In (days)",
    everyOf: (segment) => `Interval of segment ${segment}, in days`,
    channels: (segment) => `Channels of segment ${segment}`,
    objective: "Objective",
    objectiveOf: (segment) => `Objective of segment ${segment}`,
    noObjective: "None",
    visits: (visits) => `${n.integer(visits)} ${pluralEn(visits, "visit", "visits")} a year`,
    reset: "Back to the proposed plan",
  },
  week: {
    title: "Due this week",
    until: (day) => `until ${n.shortDay(day)}`,
    none: "No contact planned this week.",
  },
} satisfies Words["plan"];
