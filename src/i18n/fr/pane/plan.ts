import { localNumbers } from "../../localNumbers";
import { pluralFr } from "../../plural";

const n = localNumbers("fr");

/** Words of the plan step: rhythm per segment, workload, this week. */
export const plan = {
  title: "Votre plan",
  lead: "Un rythme, un canal et un objectif par segment.",
  load: {
    title: "Charge de l’année",
    required: (visits: number) =>
      `${n.integer(visits)} ${pluralFr(visits, "visite demandée", "visites demandées")}`,
    capacity: (visits: number) => `${n.integer(visits)} ${pluralFr(visits, "possible", "possibles")}`,
    fits: (share: number) => `Le plan tient\u202f: ${n.percent(share)} de votre capacité.`,
    exceeds: (share: number) => `Le plan dépasse\u202f: ${n.percent(share)} de votre capacité.`,
    noCapacity: "Votre capacité est nulle.",
    fit: "Ajuster à ma capacité",
    settings: "Ma capacité",
    visitsPerDay: "Visites par jour",
    daysPerWeek: "Jours de terrain par semaine",
    weeks: "Semaines par an",
  },
  table: {
    title: "Plan par segment",
    every: "Intervalle (j)",
    /** Of a row that asks for a single contact. */
    once: "une seule fois",
    within: "Sous (j)",
    everyOf: (segment: string) => `Intervalle du segment ${segment}, en jours`,
    channels: (segment: string) => `Canaux du segment ${segment}`,
    objective: "Objectif",
    objectiveOf: (segment: string) => `Objectif du segment ${segment}`,
    noObjective: "Aucun",
    visits: (visits: number) => `${n.integer(visits)} ${pluralFr(visits, "visite", "visites")} par an`,
    reset: "Revenir au plan proposé",
  },
  week: {
    title: "À faire cette semaine",
    until: (day: number) => `jusqu’au ${n.shortDay(day)}`,
    none: "Aucun contact prévu cette semaine.",
  },
};
