import { localNumbers } from "../../localNumbers";
import { pluralFr } from "../../plural";

const n = localNumbers("fr");

/** Words of the whole pane: its frame, its steps, its stages. */
export const common = {
  product: "Segmentation du portefeuille",
  steps: {
    home: "Accueil",
    data: "Données",
    criteria: "Critères",
    segments: "Segments",
    plan: "Plan",
    filters: "Filtres",
  },
  stepsName: "Étapes de la segmentation",
  back: "Retour",
  cancel: "Annuler",
  close: "Fermer",
  retry: "Réessayer",
  reload: "Rouvrir le volet",
  settings: "Réglages",
  showAll: (count: number) => `Tout afficher (${n.integer(count)})`,
  customers: (count: number) => `${n.integer(count)} ${pluralFr(count, "client", "clients")}`,
  prospects: (count: number) => `${n.integer(count)} ${pluralFr(count, "prospect", "prospects")}`,
  both: (count: number) => `${n.integer(count)} clients et prospects`,
  closed: (count: number) => `${n.integer(count)} ${pluralFr(count, "compte fermé", "comptes fermés")}`,
  updating: "Mise à jour…",
  loading: "Chargement…",
  run: {
    start: "Segmenter cette feuille",
    again: "Segmenter à nouveau",
    title: "Segmentation en cours",
    stages: {
      reading: "Lecture de la feuille",
      recognising: "Reconnaissance des colonnes",
      computing: "Calcul des segments",
      writing: "Écriture dans le classeur",
    },
    stageState: { done: "terminé", current: "en cours", waiting: "à venir" },
    stopping: "Arrêt demandé…",
    beforeWriting: "Rien n’est écrit avant la dernière étape\u202f: vous pouvez annuler sans risque.",
    whileWriting: "L’écriture ne s’interrompt pas\u202f: la feuille n’est jamais à moitié faite.",
    failed: "Segmentation impossible",
    cancelled: "Segmentation annulée. Le classeur n’a pas changé.",
  },
  notices: {
    corrected: (cells: number) =>
      `${n.integer(cells)} ${pluralFr(cells, "cellule corrigée", "cellules corrigées")}.`,
    qualityWritten: (sheet: string) => `La feuille «\u202f${sheet}\u202f» est à jour.`,
    filtered: (shown: number) =>
      `La feuille montre ${n.integer(shown)} ${pluralFr(shown, "ligne", "lignes")}.`,
    unfiltered: "La feuille montre à nouveau tous les clients.",
    restored: (sheet: string) => `«\u202f${sheet}\u202f» est revenue à son état d’avant.`,
  },
  restore: {
    open: "Restaurer la feuille…",
    confirm: {
      press:
        "La feuille redevient comme avant la dernière segmentation. Ce qu’elle a écrit est retiré (colonnes, couleurs, feuilles), avec ce que vous y avez saisi depuis, dans le plan ou dans «\u202fSegment forcé\u202f». Vos propres cellules ne changent pas.",
      all: "Tout ce que le complément a écrit pour cette feuille est retiré\u202f: colonnes, couleurs, feuilles, réglages et vues enregistrés, avec ce que vous y avez saisi, dans le plan ou dans «\u202fSegment forcé\u202f». Vos propres cellules ne changent pas.",
    },
    yes: "Restaurer",
    cancel: "Garder",
  },
  problem: { why: "Pourquoi", next: "Que faire" },
};
