import type { IssueSentences } from "../../issueText";
import { localNumbers } from "../../localNumbers";
import { pluralFr } from "../../plural";
import { columnName } from "./column";

const n = localNumbers("fr");
const aside = (count: number): string => pluralFr(count, "Mise à part", "Mises à part");
const lines = (count: number): string => `${n.integer(count)} ${pluralFr(count, "ligne", "lignes")}`;

/** Words of what was set aside, and of the sheet as a whole. */
export const rowSentences = {
  totalsSetAside: (_v, count) => ({
    what: `${lines(count)} de total, de sous-total ou d’autres chiffres sur la liste.`,
    assumed: `${aside(count)}\u202f: ${pluralFr(count, "ce n’est pas un client", "ce ne sont pas des clients")}.`,
    next: "",
  }),
  groupHeadings: (_v, count) => ({
    what: `${n.integer(count)} ${pluralFr(count, "titre de groupe", "titres de groupes")} entre les clients.`,
    assumed: `Mis à part\u202f: ${pluralFr(count, "ce n’est pas un client", "ce ne sont pas des clients")}.`,
    next: "",
  }),
  noIdentityRows: (_v, count) => ({
    what: `${lines(count)} sans nom ni code client.`,
    assumed: `${aside(count)}\u202f: le client est inconnu.`,
    next: "Complétez le nom ou le code de ces lignes.",
  }),
  notCustomerRows: (_v, count) => ({
    what: `${lines(count)} qui ne ${pluralFr(count, "décrit", "décrivent")} ni client ni prospect (fournisseur, partenaire, jour sans visite, exemple de saisie).`,
    assumed: `${aside(count)}.`,
    next: "",
  }),
  cancelledOrders: (_v, count) => ({
    what: `${lines(count)} de commandes annulées ou d’affaires perdues.`,
    assumed: `${aside(count)}\u202f: ni CA ni commande.`,
    next: "",
  }),
  quoteRows: (_v, count) => ({
    what: `${lines(count)} de devis, d’affaires en cours, de bons déjà facturés ou de règlements parmi les commandes.`,
    assumed: `${aside(count)}\u202f: ce ne sont pas encore des commandes, ou les factures les comptent.`,
    next: "",
  }),
  quotesCounted: (v, count) => ({
    what: `${lines(count)} ${pluralFr(count, "dite", "dites")} «\u202f${v.words ?? ""}\u202f» dans ${columnName(v)}.`,
    assumed: `${pluralFr(count, "Elle compte", "Elles comptent")} dans le CA\u202f: rien ne dit que ce ne sont pas des commandes.`,
    next: "Si ce sont des devis, dites-le dans une colonne Type, avec «\u202fFacture\u202f» sur les autres lignes.",
  }),
  cancellationsUnread: (v, count) => ({
    what: `${lines(count)} avec «\u202f${v.words ?? ""}\u202f» dans ${columnName(v)}.`,
    assumed: `${pluralFr(count, "Elle compte", "Elles comptent")} dans le CA\u202f: cette case ne dit pas sûrement que la commande est annulée.`,
    next: "Si ces commandes sont annulées, dites-le par Oui ou par une date dans une colonne Annulée.",
  }),
  futureOrders: (_v, count) => ({
    what: `${lines(count)} de commandes postérieures à la date de référence.`,
    assumed: `${aside(count)}.`,
    next: "Changez la date de référence pour les compter.",
  }),
  creditNotes: (_v, count) => ({
    what: `${lines(count)} ${pluralFr(count, "d’avoir", "d’avoirs")}.`,
    assumed: "Un avoir diminue le CA et ne compte pas comme une commande.",
    next: "",
  }),
  refundsTaken: (v, count) => ({
    what: `${lines(count)} ${pluralFr(count, "remboursée", "remboursées")} en partie d’après ${columnName(v)}.`,
    assumed: "Ce qui a été remboursé est déduit du montant.",
    next: "",
  }),
  severalCurrencies: (v, count) => ({
    what: `${lines(count)} dans une autre devise que ${String(v.main ?? "")}\u202f: ${String(v.others ?? "")}.`,
    assumed: "Les montants sont additionnés tels quels, sans conversion.",
    next: "Convertissez ces montants, ou exportez-les dans une seule devise.",
  }),
  linesWithoutAmount: (_v, count) => ({
    what: `${lines(count)} sans montant, plus que de lignes avec.`,
    assumed:
      "Ce sont des visites ou des appels\u202f: seules les lignes avec un montant comptent comme commandes.",
    next: "Complétez le montant là où il y a eu commande.",
  }),
  ordersWithoutAmount: (v, count) => ({
    what: `${lines(count)} de commande sans montant dans ${columnName(v)}.`,
    assumed:
      "Elles comptent comme commandes. Le CA est la somme des montants connus\u202f; sans aucun, il est inconnu, pas nul.",
    next: "Complétez ces montants\u202f; saisissez 0 là où rien n’est facturé.",
  }),
  orderTotalsRepeated: (v, count) => ({
    what: `${columnName(v)} répète le total de la commande sur chacune de ses lignes.`,
    assumed: `Chaque total compte une fois\u202f; ${lines(count)} ${pluralFr(count, "n’a pas été ajoutée", "n’ont pas été ajoutées")}.`,
    next: "Si c’est le montant de la ligne, nommez la colonne «\u202fMontant ligne\u202f».",
  }),
  copiedLines: (_v, count) => ({
    what: `${lines(count)} en tout ${pluralFr(count, "identique", "identiques")} à une autre, numéro compris.`,
    assumed: "La pièce a été collée deux fois\u202f: elle compte une fois.",
    next: "Supprimez la copie\u202f; si ce sont deux ventes, donnez-leur deux numéros.",
  }),
  identicalLines: (_v, count) => ({
    what: `${lines(count)} en tout ${pluralFr(count, "identique", "identiques")} à une autre.`,
    assumed: "Chacune compte\u202f: il peut s’agir de deux ventes.",
    next: "Supprimez celles qui ont été collées deux fois.",
  }),
  shortJournal: (v) => ({
    what: `Le journal ne remonte qu’au ${n.day(Number(v.first ?? 0))}, soit ${n.integer(Number(v.days ?? 0))} jours.`,
    assumed: "Le CA de 12 mois est celui de cette période.",
    next: "Exportez au moins 12 mois de commandes, 24 pour comparer à N-1.",
  }),
  shortPreviousYear: (v) => ({
    what: `Le journal ne remonte qu’au ${n.day(Number(v.first ?? 0))}, soit ${n.integer(Number(v.days ?? 0))} jours.`,
    assumed: "Le CA N-1 ne porte que sur une partie de l’année\u202f: aucune croissance n’en est déduite.",
    next: "Exportez au moins 24 mois de commandes pour comparer à N-1.",
  }),
  noOrderDates: () => ({
    what: "Le journal n’a pas de date de commande.",
    assumed: "Toutes les lignes comptent dans les 12 derniers mois.",
    next: "Ajoutez la date des commandes à l’export.",
  }),
  undatedOrders: (v, count) => ({
    what: `${lines(count)} du journal sans date lisible dans ${columnName(v)}.`,
    assumed: "Leur montant n’entre dans aucune période.",
    next: "Complétez ces dates.",
  }),
  filledDownNames: (v, count) => ({
    what: `${lines(count)} sans valeur propre sous ${columnName(v)}, comme sous une cellule fusionnée ou avec «\u202fidem\u202f».`,
    assumed: "La valeur du dessus vaut pour ces lignes.",
    next: "Recopiez la valeur sur chaque ligne.",
  }),
  personNames: (v, count) => ({
    what: `${lines(count)} sans valeur dans ${columnName(v)}, mais avec le nom d’une personne.`,
    assumed: `${pluralFr(count, "Le client porte", "Ces clients portent")} le nom de cette personne.`,
    next: "",
  }),
  hiddenRows: (v, count) => ({
    what:
      v.rows === undefined
        ? "Des lignes sont masquées ou filtrées."
        : `${lines(count)} ${pluralFr(count, "est masquée ou filtrée", "sont masquées ou filtrées")}.`,
    assumed: "Les lignes masquées sont lues comme les autres.",
    next: "",
  }),
  otherBlocks: (_v, count) => ({
    what: `La feuille contient ${n.integer(count)} ${pluralFr(count, "autre tableau", "autres tableaux")}.`,
    assumed: "Un seul est lu\u202f: celui de la cellule active, sinon le plus grand.",
    next: "Placez-vous dans l’autre tableau pour le segmenter.",
  }),
  alikeSheets: (v, count) => ({
    what: `Le classeur a ${n.integer(count)} ${pluralFr(count, "autre feuille", "autres feuilles")} du même genre\u202f: ${String(v.sheets ?? "")}.`,
    assumed: `Seule la feuille «\u202f${String(v.sheet ?? "")}\u202f» est lue.`,
    next: "Pour tout segmenter ensemble, réunissez les lignes dans une seule feuille.",
  }),
} satisfies Readonly<Record<string, IssueSentences>>;
