import { localNumbers } from "../../localNumbers";
import { pluralFr } from "../../plural";

const n = localNumbers("fr");

/** Words of the first screen and of the explanations when the pane cannot work. */
export const home = {
  looking: "Lecture de la feuille active…",
  /** Of so many clients and prospects, so many are prospects. */
  sees: (customers: number, prospects: number) => {
    if (prospects === 0)
      return `${n.integer(customers)} ${pluralFr(customers, "client reconnu", "clients reconnus")}`;
    return prospects === customers
      ? `${n.integer(customers)} ${pluralFr(customers, "prospect reconnu", "prospects reconnus")}`
      : `${n.integer(customers)} clients et prospects reconnus`;
  },
  columnsSeen: (count: number) =>
    `${n.integer(count)} ${pluralFr(count, "colonne reconnue", "colonnes reconnues")}`,
  issuesSeen: (count: number) =>
    `${n.integer(count)} ${pluralFr(count, "anomalie à vérifier", "anomalies à vérifier")}`,
  noIssue: "Aucune anomalie",
  setAsideSeen: (count: number) =>
    `${n.integer(count)} ${pluralFr(count, "ligne mise à part", "lignes mises à part")}`,
  lastRun: (day: number) => `Segmentée au ${n.day(day)}`,
  check: "Vérifier les données",
  sample: "Essayer avec un exemple",
  sampleHint: "Ajoute une feuille de 300 clients fictifs, sans toucher aux vôtres.",
  refusedTitle: "Cette feuille ne peut pas encore être segmentée",
  willWrite: {
    title: "Ce qui sera écrit",
    columns: (names: string) => `À droite de vos données\u202f: ${names}.`,
    customers: (names: string) => `Une feuille «\u202fClients\u202f», une ligne par client\u202f: ${names}.`,
    colors: "Une couleur et un nom par segment.",
    plan: "Les feuilles «\u202fPlan d'actions\u202f» et «\u202fTableau de bord\u202f», créées ou mises à jour.",
    untouched: "Vos cellules, vos formules et votre ordre ne changent pas.",
    parts: {
      abc: "segment et segment forcé",
      rfm: "score et profil RFM",
      territory: "zone, secteur et segment croisé",
      potential: "niveau de potentiel",
      behaviour: "argument",
      always: [
        "priorité et points",
        "prochain contact, écoulé / cible et canal",
        "alerte",
        "CA retenu si besoin",
        "le pourquoi",
      ],
    },
  },
  unavailable: {
    blocked: {
      what: "Le volet n’arrive pas à joindre Excel.",
      why: "La bibliothèque Office de Microsoft (appsforoffice.microsoft.com) ne s’est pas chargée\u202f: réseau absent, proxy ou bloqueur.",
      next: "Vérifiez la connexion, autorisez cette adresse, puis rouvrez le volet.",
    },
    outside: {
      what: "Ce volet s’ouvre dans Excel.",
      why: "La page a été ouverte hors d’un classeur\u202f: il n’y a pas de feuille à segmenter.",
      next: "Dans Excel, onglet Accueil, choisissez «\u202fOuvrir le volet\u202f». Pour essayer sans Excel, ouvrez le bac à sable.",
    },
    tooOld: {
      what: "Cette version d’Excel est trop ancienne.",
      why: "Le volet a besoin des fonctions d’Excel 2021, de Microsoft 365 ou d’Excel sur le web.",
      next: "Mettez Office à jour, ou ouvrez le classeur dans Excel sur le web.",
    },
  },
  unexpected: {
    what: "L’opération s’est arrêtée sur une erreur imprévue.",
    why: (detail: string) => `Excel ou le volet a répondu\u202f: ${detail}`,
    next: "Réessayez. Si l’erreur revient, enregistrez le classeur, fermez et rouvrez le volet.",
  },
};
