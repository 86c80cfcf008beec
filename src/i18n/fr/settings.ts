import type { SettingPart } from "../../core/reasons";

/** Names of what a workbook remembers, in French. */
export const settings: Readonly<Record<SettingPart, string>> = {
  memory: "mémoire du classeur",
  language: "langue",
  criteria: "critères",
  options: "réglages",
  rfm: "seuils RFM",
  lastRun: "date de la dernière segmentation",
  lastSheet: "dernière feuille segmentée",
  ownSheets: "feuilles du complément",
  sheets: "colonnes des feuilles",
  readings: "lectures choisies",
  views: "filtres enregistrés",
  output: "dernière écriture",
  abc: "limites ABC",
  territory: "territoire",
  potential: "potentiel",
  priority: "priorité",
  plan: "plan d’actions",
  cadence: "rythme des contacts",
  capacity: "capacité de visites",
  reading: "lecture des données",
  columns: "colonnes choisies",
};
