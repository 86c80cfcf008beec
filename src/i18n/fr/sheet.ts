import type { RevenueSource, SheetWords } from "../../core/output/words";
import { pluralFr } from "../plural";
import { labels } from "./pane/labels";
import { blocks } from "./sheetBlocks";
import { customerHeaders, dashboardWords, quality } from "./sheetBoard";

const N = "\u202f";

function revenueOf({ ofOrders, header, others }: RevenueSource): string {
  if (ofOrders) return " des 12 derniers mois";
  if (header === null) return "";
  const more = others === 0 ? "" : ` et ${others} ${pluralFr(others, "autre colonne", "autres colonnes")}`;
  return ` («${N}${header}${N}»${more})`;
}

/** French words of the sheets that the product writes. */
export const sheet: SheetWords = {
  language: "fr",
  sheets: {
    actionPlan: "Plan d'actions",
    dashboard: "Tableau de bord",
    customers: "Clients",
    quality: "Qualité des données",
    runs: "Segmentation (mémoire)",
  },
  headers: {
    segment: "Segment",
    forcedSegment: "Segment forcé",
    rfm: "RFM",
    profile: "Profil RFM",
    zone: "Zone",
    sector: "Secteur",
    potential: "Niveau de potentiel",
    crossed: "Segment croisé",
    priority: "Priorité",
    points: "Points",
    nextContact: "Prochain contact",
    lastContactState: "Écoulé / cible",
    channel: "Canal",
    alert: "Alerte",
    revenue: "CA retenu",
    counted: "Compté",
    why: "Pourquoi",
  },
  otherHeader: (header, attempt) => `${header} (${attempt + 1})`,
  segments: { ...labels.abc, ...labels.plan },
  definitions: {
    A: ([a]) => `Clients qui font les premiers ${a} du CA`,
    B: ([a, b]) => `Clients suivants, de ${a} à ${b} du CA cumulé`,
    C: ([, b]) => `Derniers clients, au-delà de ${b} du CA cumulé`,
    potentialA: ([a]) => `Prospects qui font les premiers ${a} du potentiel estimé`,
    potentialB: ([a, b]) => `Prospects suivants, de ${a} à ${b} du potentiel cumulé`,
    potentialC: ([, b]) => `Derniers prospects, au-delà de ${b} du potentiel cumulé`,
    toComplete: () => `CA ou potentiel inconnu${N}: à renseigner dans la feuille`,
    highPotential: () => "Clients B ou C au potentiel de classe A, ou aux signaux de croissance",
    reactivate: (_, withPotential) =>
      `Clients C au score RFM 1-1-1${withPotential ? ", hors Fort potentiel" : ""}`,
  },
  actions: {
    A: "Suivi VIP, offres sur mesure",
    B: "Montée en gamme, actions commerciales régulières",
    C: "Newsletter, contacts groupés",
    potentialA: "Même attention qu’un client A",
    potentialB: "Visite de découverte, relance par téléphone",
    potentialC: "Campagnes par e-mail, qualification au fil de l’eau",
    toComplete: "Compléter le CA ou le potentiel, puis segmenter à nouveau",
    highPotential: "Rendez-vous stratégique avec le décideur, offre élargie, démonstration",
    reactivate: "Une offre de réactivation, puis on arrête",
  },
  objectives: labels.objective,
  channels: { visit: "visite", phone: "téléphone", email: "e-mail" },
  visitMark: "visit",
  criteria: {
    abc: "ABC",
    rfm: "RFM",
    territory: "zone × secteur",
    potential: "potentiel de développement",
    behaviour: "comportement",
  },
  profiles: labels.profile,
  levels: labels.potential,
  states: { upToDate: "à jour", due: "à planifier", overdue: "en retard" },
  zones: new Map(),
  sectors: new Map(),
  // Ordinary spaces: in a cell for each customer, narrow ones would cost a large sheet one more round trip.
  elapsed: (days, interval) => `${days === null ? "jamais" : `${days} j`} / ${interval} j`,
  alert: (kind, from, to) => {
    const change = from === null || to === null ? "" : `${N}: ${from} → ${to}`;
    switch (kind) {
      case "drop":
        return `${labels.alert.drop}${change}`;
      case "rise":
        return `${labels.alert.rise}${change}`;
      case "noRevenue":
        return labels.alert.noRevenue;
      case "reactivate":
        return `${labels.alert.reactivate} (${labels.plan.reactivate})`;
    }
  },
  gap: (euros) => `(+ ${euros})`,
  setAside: new Map([
    ["blank", "Ligne vide"],
    ["total", "Total"],
    ["subtotal", "Sous-total ou titre de groupe"],
    ["footer", "Pied de page"],
    ["repeatedHeader", "En-tête répété"],
    ["noIdentity", "Ni code ni nom"],
    ["notCustomer", "Ni client ni prospect"],
    ["cancelled", "Commande annulée ou affaire perdue"],
    ["quote", "Devis, affaire en cours ou règlement"],
    ["future", "Postérieure à la date de référence"],
  ]),
  formats: {
    euroSigns: ["", "\u202f€"],
    euros: '#,##0 "€";-#,##0 "€";"–"',
    day: "dd/mm/yyyy",
    percent: "0 %",
    integer: "#,##0",
    thousands: '#,##0, "k€"',
    group: "\u202f",
    count: '#,##0;-#,##0;"–"',
    share: '0 %;-0 %;"–"',
  },
  footer: "&P / &N",
  plan: {
    title: "Plan d’actions commercial",
    subtitle: (name, customers, hasProspects, day) =>
      `Feuille «${N}${name}${N}» · ${customers} ${hasProspects ? "clients et prospects" : "clients"} · au ${day}`,
    criteria: (names) => `Critères${N}: ${names.join(", ")}.`,
    abcLimits: (a, b, of) =>
      `ABC${N}: A jusqu’à ${a} du CA cumulé${revenueOf(of)}, B jusqu’à ${b}, C ensuite.`,
    rfmCuts: (recency, orders, amounts) =>
      `RFM${N}: récence ${recency.join(" et ")} ${pluralFr(Number(recency.at(-1)), "jour", "jours")}, fréquence ${orders.join(" et ")} ${pluralFr(Number(orders.at(-1)), "commande", "commandes")}, montant ${amounts.join(" et ")}.`,
    editable: `Cellules jaunes${N}: modifiables, et gardées au prochain passage.`,
    headings: {
      segment: "Segment",
      definition: "Définition",
      customers: "Nombre",
      share: "%",
      revenue: "CA",
      revenueShare: "% CA",
      interval: "Intervalle (jours)",
      channel: "Canal",
      objective: "Objectif",
      actions: "Actions",
      visits: "Visites par an",
      due: "Cette semaine",
    },
    total: "Total",
    among: (segment) => `dont ${segment}`,
    noName: "(sans nom)",
  },
  colon: `${N}: `,
  blocks,
  quality,
  customerHeaders,
  dashboard: dashboardWords,
};
