import type { DashboardWords, QualityWords, SheetWords } from "../../core/output/words";

/** French words of *Qualité des données*. */
export const quality: QualityWords = {
  title: "Qualité des données",
  lead: (name) =>
    `Ce qui, dans la feuille «\u202f${name}\u202f», peut fausser la segmentation, du plus grave au plus léger.`,
  none: "Rien à signaler\u202f: toutes les données lues ont été comprises.",
  headings: [
    "Gravité",
    "Constat",
    "Cellules",
    "CA en jeu",
    "Ce qui a été retenu",
    "À faire",
    "Voir",
    "",
    "",
    "",
    "",
  ],
  severity: { high: "Grave", medium: "Moyenne", low: "Légère" },
};

/** French headers of the sheet *Clients* of an order journal. */
export const customerHeaders: SheetWords["customerHeaders"] = {
  code: "Code client",
  name: "Client",
  place: "Lieu",
  orders: "Commandes",
  revenue: "CA 12 mois",
  revenuePrevious: "CA N-1",
  lastOrder: "Dernière commande",
  averageOrder: "Panier moyen",
};

/** French words of *Tableau de bord*. */
export const dashboardWords: DashboardWords = {
  title: "Tableau de bord",
  subtitle: (name, day) => `Feuille «\u202f${name}\u202f» · au ${day}`,
  data: "Données des graphiques",
  tiles: {
    customers: "Clients et prospects",
    revenue: "CA",
    weightOfA: "Part du CA des A",
    week: "À contacter cette semaine",
    overdue: "Contacts en retard",
    load: "Charge de visites",
    percent: "\u202f%",
  },
  pareto: {
    title: "Courbe de Pareto",
    clients: "Part des clients",
    revenue: "CA par client",
    cumulative: "CA cumulé",
  },
  weight: { title: "Poids des segments", customers: "Part en nombre", revenue: "Part du CA" },
  groups: { zone: { title: "Segments par zone" }, sector: { title: "Segments par secteur" } },
  visits: { title: "Visites par segment", done: "Faites", planned: "Prévues" },
  conversion: {
    title: "Taux de conversion des devis par segment",
    rate: "Conversion",
    made: "Devis faits",
    won: "Devis gagnés",
  },
  heat: {
    title: "Carte RFM\u202f: récence (R) et fréquence (F)",
    hint: "R au plus haut\u202f: commandes récentes\u202f; F au plus haut\u202f: commandes fréquentes.",
    customers: "Nombre de clients",
    revenue: "CA",
  },
};
