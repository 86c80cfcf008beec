import type { IssueSentences } from "../../issueText";
import { localNumbers } from "../../localNumbers";
import { pluralFr } from "../../plural";
import { columnName } from "./column";

const n = localNumbers("fr");
const cells = (count: number): string => `${n.integer(count)} ${pluralFr(count, "cellule", "cellules")}`;

/** Words of what is wrong with dates. */
export const dateSentences = {
  textDates: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)}\u202f: une date saisie comme du texte.`,
    assumed: "Le texte a été lu comme une date.",
    next: "Convertissez ces cellules en dates pour qu’Excel puisse les trier.",
  }),
  ambiguousDayMonth: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)} se ${pluralFr(count, "lit", "lisent")} de deux façons, comme ${v.ambiguous ?? "03/04/2025"}.`,
    assumed:
      v.reading === "other"
        ? "Vous avez choisi l’autre lecture\u202f: le mois est lu avant le jour."
        : "Rien dans la colonne ne tranche\u202f: le jour est lu avant le mois.",
    next:
      v.reading === "other"
        ? "La lecture française met le jour d’abord."
        : "Si le mois vient d’abord, choisissez l’autre lecture.",
  }),
  oddDates: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)} ne ${pluralFr(count, "se lit", "se lisent")} que le mois d’abord, à l’inverse du reste.`,
    assumed: `${pluralFr(count, "Elle est lue ainsi", "Elles sont lues ainsi")}\u202f; les autres gardent le jour d’abord.`,
    next: "Vérifiez ces dates.",
  }),
  swappedDates: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)} ${pluralFr(count, "a", "ont")} sans doute le jour et le mois inversés\u202f: aucune vraie date n’a de jour après le 12, toutes les dates restées du texte en ont un.`,
    assumed: `${pluralFr(count, "La date est prise", "Les dates sont prises")} comme Excel ${pluralFr(count, "la", "les")} montre.`,
    next: "Exportez à nouveau, ou importez la colonne comme du texte dans l’ordre jour, mois, année.",
  }),
  monthOnlyDates: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)} ne ${pluralFr(count, "donne", "donnent")} que le mois.`,
    assumed: "Le premier jour du mois a été pris.",
    next: "",
  }),
  yearlessDates: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)} ${pluralFr(count, "donne", "donnent")} le jour et le mois sans l’année, comme 25/03.`,
    assumed: `L’année prise est la dernière qui ne dépasse pas le ${n.day(Number(v.today ?? 0))}.`,
    next: "Écrivez l’année des dates plus anciennes.",
  }),
  relativeDates: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)} ${pluralFr(count, "compte", "comptent")} à partir d’aujourd’hui, comme «\u202fil y a 3\u202fmois\u202f» ou «\u202fhier\u202f».`,
    assumed: `La date est à peu près connue\u202f: elle est comptée depuis le ${n.day(Number(v.today ?? 0))}, un mois valant 30 jours.`,
    next: "Écrivez la date elle-même\u202f: elle ne glissera plus d’un jour à l’autre.",
  }),
  unreadableDate: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)} ne ${pluralFr(count, "se lit", "se lisent")} pas comme une date.`,
    assumed: "La date est inconnue.",
    next: "Corrigez ces cellules.",
  }),
  implausibleDates: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)} ${pluralFr(count, "donne", "donnent")} une date invraisemblable (1900, 2199…).`,
    assumed: "La date est inconnue.",
    next: "Corrigez ces cellules.",
  }),
  futureDates: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)} ${pluralFr(count, "est postérieure", "sont postérieures")} à la date de référence.`,
    assumed: "Ce n’est pas une dernière date\u202f: elle est inconnue.",
    next: "Corrigez ces dates, ou changez la date de référence.",
  }),
  staleDates: (v) => ({
    what: "La date la plus récente de la feuille a plus de 90 jours.",
    assumed: `La date de référence est donc le ${n.day(Number(v.today ?? 0))}, et non aujourd’hui.`,
    next: "Choisissez une autre date de référence si besoin.",
  }),
  recencyFromVisits: (v) => ({
    what: "La feuille n’a ni date de commande ni nombre de jours depuis la commande.",
    assumed: `La récence est comptée depuis la dernière visite, ${columnName(v)}.`,
    next: "Ajoutez la date de dernière commande si vous l’avez.",
  }),
} satisfies Readonly<Record<string, IssueSentences>>;
