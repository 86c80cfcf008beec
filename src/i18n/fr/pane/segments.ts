import { localNumbers } from "../../localNumbers";
import { pluralFr } from "../../plural";

const n = localNumbers("fr");

/** Words of the result: segments, alerts, customers. */
export const segments = {
  title: "Vos segments",
  /** What stands between two stars leads to what it names. */
  written: (columns: number, sheets: readonly string[]) => {
    const named = n.list(sheets.map((name) => `*«\u202f${name}\u202f»*`));
    // The sheet of a journal gets no columns: its customers have a sheet of their own.
    return columns === 0
      ? `${pluralFr(sheets.length, "Feuille écrite", "Feuilles écrites")}\u202f: ${named}.`
      : `*${n.integer(columns)} ${pluralFr(columns, "colonne écrite", "colonnes écrites")}*, et ${pluralFr(sheets.length, "la feuille", "les feuilles")} ${named}.`;
  },
  writtenColumns: (columns: number) =>
    `*${n.integer(columns)} ${pluralFr(columns, "colonne écrite", "colonnes écrites")}* dans la feuille.`,
  leftOut: {
    page: "Cet Excel a refusé la mise en page d’impression (souvent faute d’imprimante)\u202f: le résultat est complet, mais s’imprime avec les réglages d’Excel.",
    decoration:
      "Cet Excel a refusé une mise en page ou un graphique\u202f: le résultat est écrit sans graphiques ni mise en page d’impression.",
    looks:
      "Cet Excel a refusé une mise en forme\u202f: le résultat est écrit sans couleurs, largeurs, graphiques ni mise en page, et la prochaine segmentation ne saura pas dire qui a changé de segment depuis celle-ci.",
  },
  notWritten: "Aperçu\u202f: rien n’est encore écrit dans le classeur.",
  outdated: "Vos réglages ont changé depuis la dernière écriture.",
  bars: {
    title: "Clients et chiffre d’affaires",
    customers: "Clients",
    /** Clients and prospects together. */
    both: "Fiches",
    revenue: "CA",
    customersOf: (count: number, share: number) => `${n.integer(count)} · ${n.percent(share)}`,
    revenueOf: (revenue: number, share: number) => `${n.shortEuros(revenue)} · ${n.percent(share)}`,
    summary: (share: number, revenueShare: number, hasProspects: boolean) =>
      `${n.percent(share)} de vos ${hasProspects ? "clients et prospects" : "clients"} sont A et font ${n.percent(revenueShare)} du CA.`,
    prospects: (share: number) => `${n.percent(share)} de vos prospects sont A potentiel.`,
  },
  rfm: {
    title: "Récence × fréquence",
    hint: "Nombre de clients par score. 1 est le plus faible.",
    row: (score: number) => `R${score}`,
    column: (score: number) => `F${score}`,
    cell: (count: number, r: number, f: number) =>
      `${n.integer(count)} ${pluralFr(count, "client", "clients")}, récence ${r}, fréquence ${f}`,
  },
  alerts: {
    title: "Alertes",
    none: "Aucune alerte.",
    migration: (from: string, to: string) => `${from} → ${to}`,
  },
  migration: {
    title: "Évolution des segments",
    hint: (since: string) =>
      `Depuis le ${n.isoDay(since)}\u202f: en ligne le segment d’avant, en colonne celui d’aujourd’hui.`,
    none: (since: string) => `Depuis le ${n.isoDay(since)}, aucun client n’a changé de segment.`,
    corner: "Avant ↓ Après →",
    absentBefore: "Nouveaux",
    absentNow: "Partis",
  },
  remarks: "À savoir",
  setAside: {
    title: "Lignes mises à part",
    none: "Toutes les lignes ont été utilisées.",
    line: (rows: number) => `${n.integer(rows)} ${pluralFr(rows, "ligne", "lignes")}`,
    reasons: {
      blank: "Lignes vides",
      total: "Lignes de total",
      subtotal: "Sous-totaux, titres de groupes",
      footer: "Pied de page de l’export",
      repeatedHeader: "En-têtes répétés",
      noIdentity: "Ni nom ni code",
      notCustomer: "Ni client ni prospect",
      cancelled: "Commandes annulées, affaires perdues",
      quote: "Devis, affaires en cours, règlements",
      future: "Dates futures",
    },
    rowsList: (rows: readonly number[], more: number) =>
      more > 0
        ? `Lignes ${rows.join(", ")} et ${n.integer(more)} ${pluralFr(more, "autre", "autres")}`
        : `${pluralFr(rows.length, "Ligne", "Lignes")} ${rows.join(", ")}`,
    closed: (count: number) =>
      `${n.integer(count)} ${pluralFr(count, "compte fermé, non segmenté", "comptes fermés, non segmentés")}`,
  },
  customers: {
    all: "Tous les clients",
    search: "Nom, code ou ville",
    ofSegment: (segment: string) => `Segment ${segment}`,
    none: "Aucun client ne correspond à cette recherche.",
    listName: "Clients",
    row: (row: number) => `ligne ${row}`,
    unnamed: (row: number) => `Client de la ligne ${row}`,
    unknownRevenue: "CA inconnu",
    potential: (potential: number) => `potentiel ${n.integer(potential)}`,
  },
  customer: {
    showRow: (row: number) => `Voir la ligne ${row} dans la feuille`,
    why: "Pourquoi",
    facts: "Faits",
    labels: "Étiquettes",
    segment: "Segment",
    forced: (computed: string) => `forcé par vous (calculé\u202f: ${computed})`,
    rfm: "RFM",
    potential: "Potentiel",
    gap: (euros: number) => `${n.euros(euros)} d’écart`,
    zone: "Zone",
    sector: "Secteur",
    priority: "Priorité",
    points: (points: number) =>
      `${n.integer(points)} ${pluralFr(Math.round(points), "point", "points")} sur 100`,
    contact: "Prochain contact",
    state: "Écoulé / cible",
    alert: "Alerte",
    elapsed: (days: number, interval: number) => `${n.integer(days)}\u202fj / ${n.integer(interval)}\u202fj`,
    revenue: "CA",
    previous: "CA N-1",
    orders: "Commandes",
    lastOrder: "Dernière commande",
    lastVisit: "Dernière visite",
    unknown: "inconnu",
    next: (euros: number, segment: string) => `Encore ${n.euros(euros)} pour passer en ${segment}`,
    top: "Déjà dans la meilleure classe.",
    progress: "Distance à la classe suivante",
  },
  filterSheet: "Filtrer la feuille",
};
