import type { Issue } from "../../../core/model";
import type { IssueSentences } from "../../issueText";
import { localNumbers } from "../../localNumbers";
import { pluralFr } from "../../plural";
import { columnName } from "./column";

const n = localNumbers("fr");
const cells = (count: number): string => `${n.integer(count)} ${pluralFr(count, "cellule", "cellules")}`;
const isOther = (v: Issue["values"]): boolean => v.reading === "other";
const amount = (value: string | number | undefined): string => n.exact(Number(value ?? 0));
const read = (v: Issue["values"], which: "french" | "otherwise"): string =>
  `${v.ambiguous ?? "1.234"} est lu ${amount(v[which])}`;

const SPANS: Readonly<Record<string, string>> = {
  week: "d’une semaine",
  month: "d’un mois",
  quarter: "d’un trimestre",
  halfYear: "d’un semestre",
};

/** Of those who buy since the year taken. */
const newClients = (v: Issue["values"]): string => {
  const count = Number(v.newSince ?? 0);
  const who = `${n.integer(count)} ${pluralFr(count, "client", "clients")}`;
  return count === 0
    ? ""
    : ` ${who} sans montant cette année-là en ${pluralFr(count, "a", "ont")} un depuis\u202f: «\u202fÀ compléter\u202f».`;
};

/** Words of what is wrong with amounts. */
export const amountSentences = {
  textAmounts: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)}\u202f: un montant saisi comme du texte.`,
    assumed: "Le texte a été lu comme un nombre.",
    next: "Convertissez ces cellules en nombres pour qu’Excel puisse les additionner.",
  }),
  ambiguousThousand: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)} se ${pluralFr(count, "lit", "lisent")} de deux façons, comme ${v.ambiguous ?? "1.234"}.`,
    assumed: isOther(v)
      ? `Vous avez choisi l’autre lecture\u202f: ${read(v, "otherwise")}.`
      : `Rien dans la colonne ne tranche\u202f: lecture française, ${read(v, "french")}.`,
    next: isOther(v)
      ? `À la française, ce serait ${amount(v.french)}.`
      : `Si c’est ${amount(v.otherwise)}, choisissez l’autre lecture.`,
  }),
  mixedDecimals: (v, count) => ({
    what: `${columnName(v)} mélange virgules et points décimaux\u202f; ${cells(count)} ${pluralFr(count, "reste ambiguë", "restent ambiguës")}, comme ${v.ambiguous ?? "1.234"}.`,
    assumed: isOther(v)
      ? `Chaque cellule claire est lue telle quelle\u202f; pour les autres, vous avez choisi\u202f: ${read(v, "otherwise")}.`
      : `Chaque cellule claire est lue telle quelle\u202f; les autres à la française\u202f: ${read(v, "french")}.`,
    next: "Vérifiez ces cellules et gardez une seule écriture.",
  }),
  unreadableAmount: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)} ne ${pluralFr(count, "se lit", "se lisent")} pas comme un nombre.`,
    assumed: "La valeur est inconnue, pas nulle.",
    next: "Corrigez ces cellules.",
  }),
  errorCells: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)} ${pluralFr(count, "affiche", "affichent")} une erreur d’Excel.`,
    assumed: "La valeur est inconnue\u202f; la ligne reste dans vos clients.",
    next: "Corrigez la formule ou saisissez la valeur.",
  }),
  negativeRevenue: (v, count) => ({
    what: `${n.integer(count)} ${pluralFr(count, "client a", "clients ont")} un CA négatif dans ${columnName(v)}.`,
    assumed: "Ces montants ne comptent pas dans la base des classes A, B, C\u202f; ces clients sont en C.",
    next: "Vérifiez s’il s’agit d’avoirs ou d’une erreur de saisie.",
  }),
  companyTurnoverTaken: (v) => ({
    what: `${columnName(v)} est peut-être le chiffre d’affaires de vos clients, non ce qu’ils vous achètent.`,
    assumed: "C’est le seul montant de la feuille\u202f: il a été pris comme votre CA.",
    next: "Si ce n’est pas votre CA, indiquez la bonne colonne.",
  }),
  companyTurnoverLeft: (v) => ({
    what: `${columnName(v)} est lu comme le chiffre d’affaires de l’entreprise cliente.`,
    assumed: "Votre CA vient d’une autre colonne\u202f; celle-ci ne sert qu’à estimer le potentiel.",
    next: "Si c’est votre CA, indiquez-le dans les colonnes.",
  }),
  amountByUnit: (v) => ({
    what: `Aucune colonne ne se dit chiffre d’affaires\u202f; ${columnName(v)} est un montant en euros.`,
    assumed: "C’est le seul montant de la feuille\u202f: il a été pris comme votre CA des 12 derniers mois.",
    next: "Si ce n’est pas votre CA, indiquez la bonne colonne.",
  }),
  partialYear: (v) => ({
    what:
      v.span === undefined
        ? `${columnName(v)} ne couvre qu’une partie de l’année.`
        : `${columnName(v)} donne le CA ${SPANS[v.span] ?? ""}, non celui de l’année.`,
    assumed: "Faute de mieux, c’est le CA retenu\u202f; il n’est pas comparé à une année entière.",
    next: "Ajoutez si possible le CA des 12 derniers mois.",
  }),
  ttcTaken: (v) => ({
    what: `${columnName(v)} est un montant TTC.`,
    assumed: "Aucun montant HT comparable\u202f: le TTC a été pris.",
    next: "Les classes restent justes si le taux de TVA est le même pour tous.",
  }),
  volumeTaken: (v) => ({
    what: `${columnName(v)} compte des quantités, non des euros.`,
    assumed: "C’est la seule mesure de la feuille\u202f: elle tient lieu de CA.",
    next: "Ajoutez une colonne de CA si vous en avez une.",
  }),
  otherAmounts: (v) => ({
    what: `D’autres colonnes pouvaient être le CA\u202f: ${v.others ?? ""}.`,
    assumed: `${columnName(v)} a été retenu\u202f: 12 mois, puis CA, puis dernière année entière\u202f; HT avant TTC.${newClients(v)}`,
    next: "Choisissez une autre colonne si besoin.",
  }),
  partOfRevenue: (v) => ({
    what: `${columnName(v)} semble n’être qu’une partie du CA, à côté de\u202f: ${v.others ?? ""}.`,
    assumed: "Aucune colonne n’en donne le total\u202f: cette partie seule tient lieu de CA.",
    next: "Ajoutez une colonne «\u202fCA total\u202f» qui les additionne, puis recommencez.",
  }),
  ordersOfAnotherYear: (v) => ({
    what: `${columnName(v)} n’est pas de la même année que le CA retenu, «\u202f${v.revenue ?? ""}\u202f».`,
    assumed: "Le montant moyen par commande divise l’un par l’autre\u202f: il mêle deux années.",
    next: `Ajoutez le nombre de commandes de ${v.year ?? ""}, ou choisissez le CA de la même année que les commandes.`,
  }),
} satisfies Readonly<Record<string, IssueSentences>>;
