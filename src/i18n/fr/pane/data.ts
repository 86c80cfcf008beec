import { localNumbers } from "../../localNumbers";
import { pluralFr } from "../../plural";

const n = localNumbers("fr");

/** Words of the data step: rows, columns, issues. */
export const data = {
  title: "Vos données",
  lead: (read: number, used: number) =>
    `${n.integer(read)} ${pluralFr(read, "ligne lue", "lignes lues")}, ${n.integer(used)} ${pluralFr(used, "utilisée", "utilisées")}.`,
  reading: {
    title: "Lecture",
    header: "Ligne d’en-tête",
    headerFrom: { given: "choisie par vous", table: "celle du tableau Excel", found: "reconnue" },
    changeHeader: "Autre ligne d’en-tête",
    headerNumber: "Numéro de la ligne d’en-tête",
    headerHint:
      "La ligne des titres de colonnes, comme Client, CA, Ville. Le choix est gardé dans le classeur.",
    takeHeader: "Lire avec cette ligne",
    findHeader: "Laisser le complément la trouver",
    grain: "Une ligne correspond à",
    grains: {
      clients: "un client",
      orders: "une commande",
      orderLines: "une ligne de commande",
      clientTotalsRepeated: "une commande, avec le total du client répété",
      clientPerRep: "un client pour un commercial ou une famille",
    },
    today: "Date de référence",
    todayFrom: {
      given: "choisie par vous",
      clock: "aujourd’hui",
      newestDate: "la date la plus récente de la feuille",
    },
    changeToday: "Autre date de référence",
    resetToday: "Revenir à la date proposée",
  },
  columns: {
    title: "Colonnes",
    missing:
      "Dites quelle colonne porte le montant ou le nom du client\u202f: le choix est gardé dans le classeur.",
    hint: "Corrigez une colonne mal reconnue\u202f: le choix est gardé dans le classeur.",
    field: (header: string, letter: string) => `Champ de la colonne ${letter}, ${header}`,
    letter: (letter: string) => `Col. ${letter}`,
    sample: (sample: string) => `ex. ${sample}`,
    noSample: "colonne vide",
    ignored: "Ne pas utiliser",
    sure: "Sûr",
    likely: "Probable",
    toCheck: "À vérifier",
    byYou: "Choisi par vous",
    decisions: {
      decimalMark: { ",": "virgule décimale", ".": "point décimal" },
      dayOrder: { day: "jour avant le mois", month: "mois avant le jour" },
      unit: (euros: number) => `unité\u202f: ${n.euros(euros)}`,
      shareScale: { 1: "1 = 100\u202f%", 100: "100 = 100\u202f%" },
      sum: (count: number, last: string) =>
        `somme de ${n.integer(count)} colonnes, jusqu’à «\u202f${last}\u202f»`,
      latest: (count: number, last: string) =>
        `le plus récent de ${n.integer(count)} jours, jusqu’à «\u202f${last}\u202f»`,
      product: (quantity: string, discount: string | null) =>
        `multiplié par «\u202f${quantity}\u202f»${discount === null ? "" : `, moins «\u202f${discount}\u202f»`}`,
      month: (year: string | null, day: string | null) =>
        `${day === null ? "premier jour du mois" : `jour dans «\u202f${day}\u202f»`}${year === null ? "" : `, année dans «\u202f${year}\u202f»`}`,
      by: { cells: "la colonne le montre", custom: "par défaut", user: "choisi par vous" },
    },
    others: (count: number) => `${n.integer(count)} ${pluralFr(count, "autre colonne", "autres colonnes")}`,
    groups: {
      identity: "Client",
      money: "Montants",
      activity: "Commandes et visites",
      place: "Lieu et secteur",
      potential: "Potentiel",
      behaviour: "Comportement",
      contact: "Contact",
    },
  },
  issues: {
    title: "Qualité des données",
    none: "Aucune anomalie. Rien à corriger.",
    severity: { high: "Grave", medium: "Moyenne", low: "Légère" },
    atStake: (euros: number) => `${n.euros(euros)} en jeu`,
    go: (cell: string) => `Voir ${cell}`,
    correct: {
      amountsToNumbers: "Convertir en nombres",
      datesToDates: "Convertir en dates",
      postalCodes: "Compléter les codes postaux",
      trimNames: "Nettoyer les espaces des noms",
    },
    readAs: (example: string, value: number) => `Lire ${example} comme ${n.exact(value)}`,
    monthFirst: "Lire le mois avant le jour",
    dayFirst: "Lire le jour avant le mois",
    readHint: "Recalcule la feuille\u202f; le choix est gardé dans le classeur.",
    writeSheet: "Créer la feuille «\u202fQualité des données\u202f»",
    correctHint: "Change vos cellules\u202f; annulable avec Ctrl\u202f+\u202fZ.",
  },
};
