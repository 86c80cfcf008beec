import type { Issue } from "../../../core/model";
import type { IssueSentences } from "../../issueText";
import { localNumbers } from "../../localNumbers";
import { pluralFr } from "../../plural";
import { columnName } from "./column";

const n = localNumbers("fr");
const other = ({ other: header = "", otherColumn: column = "" }: Issue["values"]): string =>
  columnName({ header, column });
const quoted = (text: Issue["values"][string] | undefined): string => `«\u202f${text ?? ""}\u202f»`;
/** A part of a year, and how many make it. */
const SPANS: Readonly<Record<string, readonly [part: string, year: string]>> = {
  month: ["mois", "12 mois"],
  quarter: ["trimestre", "4 trimestres"],
  halfYear: ["semestre", "2 semestres"],
};
const span = (v: Issue["values"], which: 0 | 1): string => SPANS[v.span ?? ""]?.[which] ?? "";

/** Words of what no column holds, and is made of several. */
export const madeSentences = {
  amountsCut: (v) => ({
    what: `Les montants de ${columnName(v)} ont été coupés à leur virgule\u202f: les centimes sont dans ${other(v)}.`,
    assumed:
      v.mended === "true"
        ? "Les centimes ont été remis à leur montant\u202f; vos cellules restent telles quelles."
        : "Les centimes ne sont pas comptés, et les colonnes qui suivent ont pu glisser d’une case.",
    next: "Exportez à nouveau le fichier avec des points-virgules entre les colonnes.",
  }),
  amountsMultiplied: (v) => ({
    what: `Aucune colonne ne donne le montant des lignes, mais ${columnName(v)} est un prix et ${other(v)} une quantité.`,
    assumed: [
      `Montant de chaque ligne = quantité × prix${v.discount ? `, moins la remise de ${quoted(v.discount)}` : ""}.`,
      v.left ? `${quoted(v.left)} n’est pas déduit\u202f: rien ne dit si c’est un pourcentage.` : "",
    ]
      .join(" ")
      .trim(),
    next: "Si ce n’est pas votre CA, ajoutez une colonne de montant ou indiquez-la dans les colonnes.",
  }),
  monthsSummed: (v, count) => ({
    what: `Aucune colonne ne donne le CA total, mais ${n.integer(count)} ${pluralFr(count, `colonne donne celui d’un ${span(v, 0)}`, `colonnes le donnent par ${span(v, 0)}`)}\u202f: de ${columnName(v)} à ${other(v)}.`,
    assumed: [
      "Le CA est leur somme\u202f; une case vide ne compte rien, une ligne toute vide reste inconnue.",
      v.partial === "true"
        ? "Ce n’est pas une année entière\u202f: il n’est pas comparé à N-1."
        : v.previous
          ? `CA N-1\u202f: la somme des ${span(v, 1)} d’avant, ${quoted(v.previous)}.`
          : "",
    ]
      .join(" ")
      .trim(),
    next: "Si ces colonnes ne sont pas votre CA, indiquez sa colonne ou ajoutez un total.",
  }),
  partsSummed: (v, count) => ({
    what: `Aucune colonne ne donne le CA total, mais ${n.integer(count)} ${pluralFr(count, "colonne en donne une partie", "colonnes en donnent des parties")}\u202f: ${v.others ?? ""}.`,
    assumed: "Le CA est leur somme\u202f; une case vide ne compte rien, une ligne toute vide reste inconnue.",
    next: "Si l’une d’elles n’est pas votre CA, indiquez sa colonne ou ajoutez un total.",
  }),
  monthsAsDates: (v) => ({
    what: `Les lignes n’ont pas de date, seulement un mois\u202f: ${columnName(v)}${v.other ? ` et ${other(v)}` : ""}.`,
    assumed:
      "Chaque ligne est datée du premier jour de son mois\u202f: l’ancienneté d’une commande est juste à un mois près. Sans numéro de commande, un mois avec du CA compte pour une commande.",
    next: "Exportez si possible la date de chaque commande.",
  }),
  datesFromTitles: (v, count) => ({
    what: `${n.integer(count)} ${pluralFr(count, "ligne", "lignes")} sans date, sous des lignes de titre de ${columnName(v)} qui ne donnent qu’un jour.`,
    assumed: "Chaque ligne est datée du titre au-dessus\u202f; les titres ne sont pas des clients.",
    next: "Si possible, écrivez la date sur chaque ligne.",
  }),
} satisfies Readonly<Record<string, IssueSentences>>;
