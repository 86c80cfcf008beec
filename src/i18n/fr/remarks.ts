import { localNumbers } from "../localNumbers";
import { pluralFr } from "../plural";
import type { RemarkWords } from "../reasonWords";
import { labels } from "./pane/labels";
import { rfmCriteria, rfmValue, zoning } from "./reasons";
import { settings } from "./settings";

const n = localNumbers("fr");
const N = "\u202f";

const customers = (count: number, one = "client", many = "clients"): string =>
  `${n.integer(count)} ${pluralFr(count, one, many)}`;

/** What is said of a whole result, in French. */
export const remarks: RemarkWords = {
  "abc.equalAmountsOnLine": (v) =>
    `${customers(v.customers)} au même CA (${n.exactEuros(v.amount)}) sont à cheval sur la limite de ${n.percent(v.limit, 1)}${N}: tous restent dans la meilleure classe.`,
  "prospect.equalAmountsOnLine": (v) =>
    `${customers(v.customers, "prospect", "prospects")} au même potentiel (${n.decimal(v.amount, 2)}) sont à cheval sur la limite de ${n.percent(v.limit, 1)}${N}: tous restent dans la meilleure classe.`,
  "abc.noPositiveRevenue": (v) =>
    `Aucun CA positif parmi ${customers(v.customers)}${N}: pas de classe A ni B.`,
  "forced.count": (v) =>
    `${customers(v.customers)} ${pluralFr(v.customers, "a", "ont")} un segment forcé par vous.`,
  "forced.unknownCount": (v) =>
    `Segment forcé «${N}${v.text}${N}» inconnu (${customers(v.customers)})${N}: non pris en compte. Écrivez A, B ou C.`,
  "forced.unknownOthers": (v) =>
    `${n.integer(v.texts)} ${pluralFr(v.texts, "autre texte", "autres textes")} de «${N}Segment forcé${N}» (${customers(v.customers)}) ne ${pluralFr(v.texts, "nomme", "nomment")} aucun segment${N}: non pris en compte.`,
  "forced.closedCount": (v) =>
    `Segment forcé sans effet sur ${n.integer(v.customers)} ${pluralFr(v.customers, "compte fermé", "comptes fermés")}${N}: un compte fermé n’a pas de segment.`,
  "rfm.thresholds": ({ from, since }) => {
    if (from === "given") return "Seuils RFM fixés par vous.";
    if (from === "computed") return "Seuils RFM calculés sur cette feuille.";
    return since === null
      ? "Seuils RFM gardés d’une segmentation passée."
      : `Seuils RFM gardés du ${n.isoDay(since)}.`;
  },
  "rfm.recencyFromVisits": () => `Aucune date de commande${N}: la récence vient de la dernière visite.`,
  "rfm.sameForAll": (v) =>
    `Même ${rfmCriteria[v.criterion]} pour tous les clients (${rfmValue(v.criterion, v.value)})${N}: ce critère ne sépare personne, score ${v.score}.`,
  "rfm.emptyScore": (v) =>
    `Aucun client n’a le score ${v.score} en ${rfmCriteria[v.criterion]}${N}: trop de valeurs égales.`,
  "rfm.notScoredCount": (v) =>
    `${customers(v.customers)} sans score RFM complet${N}: il manque une date, des commandes ou un montant.`,
  "territory.zoning": (v) => `${n.integer(v.zones)} ${pluralFr(v.zones, "zone", "zones")}, ${zoning[v.by]}.`,
  "territory.zoneUnknownCount": (v) => `${customers(v.customers)} sans zone${N}: lieu inconnu.`,
  "potential.partialRevenue": () =>
    `CA d’une année incomplète${N}: la croissance sur N-1 n’est pas calculée.`,
  "output.large": (v) =>
    `${customers(v.customers)}${N}: au-delà de ${n.integer(v.most)}, la colonne Pourquoi n’est pas écrite ; le volet explique chaque client.`,
  "output.runNotKept": (v) =>
    `${customers(v.customers)}${N}: au-delà de ${n.integer(v.most)}, ce passage n’est pas gardé pour être comparé au prochain, qui récrira toutes ses colonnes hors «\u202fSegment forcé\u202f».`,
  "plan.unread": (v) =>
    `Plan d’actions, ${v.cell}${N}: «${N}${v.text}${N}» n’est pas un nombre supérieur à 0${v.most === null ? "" : `, de ${v.most} au plus`}${N}; la valeur précédente est gardée.`,
  "memory.damaged": ({ setting }) =>
    `Réglage «${N}${settings[setting]}${N}» illisible${N}: la valeur par défaut est utilisée.`,
  "method.impossible": ({ criterion }) =>
    `${labels.criterion[criterion]}${N}: la feuille n’a pas les colonnes nécessaires.`,
  "migration.count": (v) =>
    `Depuis le ${n.isoDay(v.since)}${N}: ${customers(v.drops)} en baisse, ${n.integer(v.rises)} en hausse.`,
  "migration.newLimits": (v) =>
    `Les limites A et B ont changé depuis le ${n.isoDay(v.since)}${N}: les classes ne sont pas comparées.`,
  "migration.newCutPoints": (v) =>
    `Les seuils RFM ont changé depuis le ${n.isoDay(v.since)}${N}: les scores ne sont pas comparés.`,
};
