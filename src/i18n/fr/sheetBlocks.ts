import type { BlockWords } from "../../core/output/words";
import { pluralFr } from "../plural";

const N = "\u202f";

/** French words of the blocks below the plan's table. */
export const blocks: BlockWords = {
  counted: {
    clients: ["client", "clients"],
    prospects: ["prospect", "prospects"],
    both: ["fiche", "fiches"],
  },
  singular: "<2",
  percentOfRevenue: `${N}% du CA`,
  every: "tous les",
  days: "jours",
  once: "une seule fois",
  none: "Personne pour le moment.",
  more: (count, text) => `… et ${text} ${pluralFr(count, "autre", "autres")}, dans la feuille des clients.`,
  week: (until) => `À contacter cette semaine (jusqu’au ${until})`,
  alerts: "Alertes",
  names: {
    detail: "Secteur · zone",
    customer: "Client",
    priority: "Priorité",
    points: "Points",
    revenue: "CA",
    potential: "Potentiel",
    rfm: "RFM",
    next: "Prochain contact",
    state: "Écoulé / cible",
    note: "À savoir",
    place: "Lieu",
    gap: (euros) => `à gagner${N}: ${euros}`,
  },
  workload: {
    title: "Charge de visites",
    perDay: "Visites par jour de terrain",
    perWeek: "Jours de terrain par semaine",
    weeks: "Semaines par an",
    capacity: "Capacité, visites par an",
    required: "Demandées par le plan",
    load: "Charge",
    fits: "Le plan tient dans la capacité.",
    exceeds:
      "Le plan demande plus de visites que la capacité : allongez des intervalles ou changez de canal.",
    proposal: "Pour tenir",
    now: "jours",
    proposed: "proposés",
    proposedVisits: "Visites par an",
  },
  setAside: {
    title: "Données mises à part",
    rows: (count) => pluralFr(count, "ligne", "lignes"),
    counts: (read, used, aside) =>
      `Lignes lues${N}: ${read}${N}; utilisées${N}: ${used}${N}; mises à part${N}: ${aside}.`,
  },
  definitions: {
    title: "Comment lire ce plan",
    lines: ({ criteria, ranks, signals, due, overdue }) => [
      `Priorité${N}: de 0 à 100 points${N}; P1 à partir de ${ranks[0] ?? ""}, P2 de ${ranks[1] ?? ""}, P3 de ${ranks[2] ?? ""}, sinon P4.`,
      `Écoulé / cible${N}: jours depuis la dernière visite sur l’intervalle${N}; à planifier dès ${due}, en retard au-delà de ${overdue}.`,
      ...(criteria.includes("rfm")
        ? [`RFM${N}: récence, fréquence, montant, de 1 (le moins bon) au score le plus haut.`]
        : []),
      ...(criteria.includes("potential")
        ? [
            `Fort potentiel${N}: client B ou C dont le potentiel est de classe A, ou avec au moins ${signals} ${signals === 1 ? "signal" : "signaux"} de croissance.`,
          ]
        : []),
      `Les nombres, pourcentages et visites de ce plan se recalculent quand un segment change dans la feuille des clients.`,
    ],
  },
};
