import { localNumbers } from "../../localNumbers";

const n = localNumbers("fr");

/** Words of the criteria step: the five methods and their settings. */
export const criteria = {
  title: "Vos critères",
  lead: "Deux ou trois critères suffisent\u202f: au-delà, les segments deviennent trop petits.",
  tooMany: "Quatre critères ou plus donnent beaucoup de petits segments.",
  use: (name: string) => `Utiliser le critère ${name}`,
  always: "Toujours utilisé",
  about: {
    abc: "Qui fait l’essentiel du chiffre d’affaires.",
    rfm: "Qui a commandé récemment, souvent, et pour combien.",
    territory: "Où sont vos clients, et dans quel métier.",
    potential: "Qui peut acheter davantage.",
    behaviour: "Comment chaque décideur aime être approché.",
  },
  missing: (fields: string) => `Il manque une colonne\u202f: ${fields}.`,
  or: " ou ",
  and: "\u202f; et ",
  settingsOf: (name: string) => `Réglages ${name}`,
  limits: {
    a: "Limite de A",
    b: "Limite de B",
    effect: "Effet des limites",
    segment: "Segment",
    customers: "Clients",
    revenue: "CA",
    reset: "Revenir à 80\u202f% et 95\u202f%",
    curve: (a: number, aShare: number, b: number, bShare: number) =>
      `Courbe de Pareto\u202f: ${n.percent(aShare)} des clients font les premiers ${n.percent(a)} du CA, ${n.percent(bShare)} en font ${n.percent(b)}.`,
    curveX: "Clients, du plus gros au plus petit",
  },
  rfm: {
    bins: "Échelle des scores",
    binsOf: (bins: number) => `1 à ${bins}`,
    monetary: "Montant",
    average: "Panier moyen",
    total: "CA total",
    criterion: {
      recency: "Récence (jours)",
      frequency: "Fréquence (commandes)",
      monetary: "Montant (€)",
    },
    short: { recency: "Récence", frequency: "Fréquence", monetary: "Montant" },
    cut: (criterion: string, at: number, count: number) => `${criterion}, seuil ${at} sur ${count}`,
    used: {
      computed: "calculés sur cette feuille",
      saved: "gardés d’une segmentation passée",
      savedSince: (day: string) => `gardés du ${day}`,
      given: "fixés par vous",
    },
    back: "Revenir aux seuils calculés",
    backOf: (criterion: string) => `${criterion}\u202f: revenir aux seuils calculés`,
    wrong: {
      notNumber: (text: string) => ({
        what: text === "" ? "Un seuil est vide." : `«\u202f${text}\u202f» n’est pas un seuil.`,
        why: "Un seuil est un nombre, comme 30 ou 12,5.",
        next: "Corrigez-le\u202f; d’ici là, les seuils d’avant restent en vigueur.",
      }),
      notAscending: (cut: string, before: string) => ({
        what: `Le seuil ${cut} suit ${before} et il est plus petit.`,
        why: "Les seuils d’un critère vont du plus petit au plus grand.",
        next: "Corrigez l’un des deux\u202f; d’ici là, les seuils d’avant restent en vigueur.",
      }),
    },
    effect: "Effet des seuils RFM",
    clientsByScore: "Clients par score",
    score: (score: number) => `Score ${score}`,
    why: "Des seuils gardés d’une fois à l’autre rendent les scores comparables.",
    recompute: "Recalculer les seuils",
  },
  territory: {
    zoning: "Zones",
    zonings: {
      auto: "Automatique",
      column: "Colonne de la feuille",
      department: "Départements",
      region: "Régions",
      northCentreSouth: "Nord, Centre, Sud",
      compact: "Zones compactes",
    },
    zones: "Nombre de zones",
  },
  potential: {
    lowWallet: "Part de portefeuille faible, jusqu’à (%)",
    growth: "Croissance sur N-1 qui compte (%)",
    doubleGrowth: "Croissance qui compte double (%)",
    highSignals: "Signaux pour un potentiel fort",
  },
};
