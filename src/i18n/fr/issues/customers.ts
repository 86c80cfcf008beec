import type { Issue } from "../../../core/model";
import type { IssueSentences } from "../../issueText";
import { localNumbers } from "../../localNumbers";
import { pluralFr } from "../../plural";
import { columnName } from "./column";

const n = localNumbers("fr");
const lines = (count: number): string => `${n.integer(count)} ${pluralFr(count, "ligne", "lignes")}`;
/** What duplicates count twice; nothing when no amount is at stake. */
const doubled = (v: Issue["values"]): string => {
  const euros = Number(v.doubled ?? 0);
  return euros === 0
    ? "."
    : `\u202f; ${n.euros(euros)} ${pluralFr(euros, "serait compté", "seraient comptés")} deux fois.`;
};
const cells = (count: number): string => `${n.integer(count)} ${pluralFr(count, "cellule", "cellules")}`;

/** Words of what is wrong with the customers themselves. */
export const customerSentences = {
  unknownStatus: (v, count) => ({
    what: `${lines(count)} avec un statut inconnu dans ${columnName(v)}\u202f: ${v.words ?? ""}.`,
    assumed: "Client ou prospect d’après le CA, les commandes et le potentiel.",
    next: "Corrigez ces statuts si besoin.",
  }),
  blankStatus: (v, count) => ({
    what: `${lines(count)} sans statut dans ${columnName(v)}.`,
    assumed: "Client ou prospect d’après le CA, les commandes et le potentiel.",
    next: "Complétez ces statuts.",
  }),
  prospectWithRevenue: (v, count) => ({
    what: `${n.integer(count)} ${pluralFr(count, "prospect a", "prospects ont")} déjà du CA (${columnName(v)}).`,
    assumed: `${pluralFr(count, "Il est compté", "Ils sont comptés")} parmi les clients.`,
    next: "Mettez leur statut à jour.",
  }),
  prospectWithOrders: (v, count) => ({
    what: `${n.integer(count)} ${pluralFr(count, "prospect a", "prospects ont")} des commandes dans ${columnName(v)}, sans CA.`,
    assumed: `${pluralFr(count, "Il reste", "Ils restent")} parmi les prospects.`,
    next: "Mettez leur statut à jour, ou corrigez ces nombres.",
  }),
  revenueWithoutOrders: (v, count) => ({
    what: `${n.integer(count)} ${pluralFr(count, "client a", "clients ont")} du CA, mais aucune commande dans ${columnName(v)}.`,
    assumed: "Le CA et le nombre de commandes sont pris tels quels.",
    next: "Corrigez ces nombres\u202f; laissez la cellule vide là où le nombre est inconnu.",
  }),
  negativeOrders: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)}\u202f: un nombre de commandes négatif.`,
    assumed: "Le nombre est pris tel quel.",
    next: "Corrigez ces nombres.",
  }),
  statusFromHeadings: (v, count) => ({
    what: `${pluralFr(count, "Un titre dit", `${n.integer(count)} titres disent`)} ce que sont les comptes du dessous\u202f: ${v.words ?? ""}.`,
    assumed: "Chaque compte sans statut est client, prospect ou fermé d’après le titre au-dessus de lui.",
    next: "Ajoutez une colonne Statut si ce n’est pas le cas.",
  }),
  closedByName: (v, count) => ({
    what: `${lines(count)} dont le nom dit que le compte est fermé (${columnName(v)}).`,
    assumed: `${pluralFr(count, "Ce client est listé", "Ces clients sont listés")} comme ${pluralFr(count, "fermé", "fermés")}, sans segment.`,
    next: "Si ce n’est pas le cas, ôtez cette mention du nom ou ajoutez une colonne Statut.",
  }),
  closedByDay: (v, count) => ({
    what: `${lines(count)} d’un compte fermé d’après ${columnName(v)}.`,
    assumed: `${pluralFr(count, "Ce client est listé", "Ces clients sont listés")} comme ${pluralFr(count, "fermé", "fermés")}, sans segment.`,
    next: "Si un compte a rouvert, effacez sa date.",
  }),
  closingDaysLeft: (v) => ({
    what: `Les dates de ${columnName(v)} ne sont sans doute pas celles de comptes fermés\u202f: la plupart des lignes en ont une, ou des clients ont commandé après.`,
    assumed: "La colonne est laissée de côté.",
    next: "Si ces comptes sont fermés, dites-le dans une colonne Statut.",
  }),
  duplicateCode: (v, count) => ({
    what: `${lines(count)} partagent un code client (${n.integer(Number(v.groups ?? 0))} ${pluralFr(Number(v.groups ?? 0), "code", "codes")}), par exemple «\u202f${v.example ?? ""}\u202f», lignes ${v.rows ?? ""}.`,
    assumed: `Les lignes restent des clients distincts${doubled(v)}`,
    next: "Fusionnez ces lignes s’il s’agit du même client.",
  }),
  duplicateName: (v, count) => ({
    what: `${lines(count)} ont le même nom et le même code postal, par exemple «\u202f${v.example ?? ""}\u202f», lignes ${v.rows ?? ""}.`,
    assumed: `Les lignes restent des clients distincts${doubled(v)}`,
    next: "Fusionnez ces lignes s’il s’agit du même client.",
  }),
  lostPostalZero: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)}\u202f: un code postal mal écrit (zéro perdu, décimales, préfixe).`,
    assumed: "Le code à cinq caractères a été rétabli.",
    next: "Complétez ces codes postaux.",
  }),
  badPostalCode: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)} ne ${pluralFr(count, "donne", "donnent")} pas un code postal connu.`,
    assumed: "Le département est pris ailleurs, ou reste inconnu.",
    next: "Corrigez ces codes postaux.",
  }),
  foreignPostalCode: (v, count) => ({
    what: `${lines(count)} à l’étranger d’après ${columnName(v)}.`,
    assumed: "Zone Étranger.",
    next: "",
  }),
  cityContradictsPostal: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)} ne ${pluralFr(count, "correspond", "correspondent")} pas à la ville de la ligne.`,
    assumed: "Le code postal l’emporte sur la ville.",
    next: "Vérifiez ces adresses.",
  }),
  unknownCity: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)}\u202f: une ville inconnue ou portée par plusieurs communes.`,
    assumed: "Le lieu vient du code postal, ou reste inconnu.",
    next: "Ajoutez le code postal de ces clients.",
  }),
  unknownDepartment: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)} ne ${pluralFr(count, "donne", "donnent")} pas un département connu.`,
    assumed: "Le lieu reste inconnu.",
    next: "Écrivez le numéro ou le nom du département, ou ajoutez le code postal.",
  }),
  unknownRegion: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)} ne ${pluralFr(count, "donne", "donnent")} pas une région connue.`,
    assumed: "Le lieu reste inconnu.",
    next: "Corrigez ces régions, ou ajoutez le code postal.",
  }),
  badShareOfWallet: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)}\u202f: une part nulle, supérieure à 100\u202f% ou illisible.`,
    assumed: "La part est inconnue pour ces clients.",
    next: "Corrigez ces parts.",
  }),
  potentialNotMoney: (v) => ({
    what: `${columnName(v)} n’est pas en euros (boîtes, étoiles, notes…).`,
    assumed: "Le potentiel sert à classer, sans écart en euros avec le CA.",
    next: "",
  }),
  unreadablePotential: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)} ne ${pluralFr(count, "se lit", "se lisent")} pas comme un potentiel.`,
    assumed: "Le potentiel est inconnu pour ces lignes.",
    next: "Corrigez ces cellules.",
  }),
  badEmail: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)} ne ${pluralFr(count, "donne", "donnent")} pas une adresse e-mail valable.`,
    assumed: "Le texte est gardé tel quel.",
    next: "Corrigez ces adresses.",
  }),
  untrimmedNames: (v, count) => ({
    what: `${cells(count)} de ${columnName(v)} ${pluralFr(count, "contient", "contiennent")} des espaces ou des caractères parasites.`,
    assumed: "Le nom est lu sans eux.",
    next: "Nettoyez les espaces des noms.",
  }),
} satisfies Readonly<Record<string, IssueSentences>>;
