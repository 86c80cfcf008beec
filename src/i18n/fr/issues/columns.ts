import type { Issue } from "../../../core/model";
import type { IssueSentences } from "../../issueText";
import { localNumbers } from "../../localNumbers";
import { pluralFr } from "../../plural";
import { columnName } from "./column";

const n = localNumbers("fr");
/** Words of cells that stand on another sheet than the data. */
const said = ({ words = "" }: Issue["values"]): string => (words === "" ? "" : `\u202f: ${words}`);

/** Words of what is doubtful in the choice of columns. */
export const columnSentences = {
  twoColumnsForField: (v) => ({
    what: `Plusieurs colonnes conviennent\u202f: ${columnName(v)}, et ${v.others ?? ""}.`,
    assumed: `${columnName(v)} a été retenu.`,
    next: "Choisissez une autre colonne si besoin.",
  }),
  duplicateHeaders: (v) => ({
    what: `Plusieurs colonnes portent le même titre\u202f: «\u202f${v.header ?? ""}\u202f» (${v.columns ?? ""}).`,
    assumed: "La mieux remplie a été retenue.",
    next: "Donnez à chaque colonne un titre différent.",
  }),
  unreadableColumn: (v) => ({
    what: `${columnName(v)} n’est pas utilisée\u202f: presque aucune de ses cellules ne se lit comme ${v.kind === "dates" ? "une date" : "un nombre"}.`,
    assumed: "La colonne est laissée de côté.",
    next: "Corrigez ses cellules, ou dites dans les colonnes ce qu’elle est.",
  }),
  ownColumnsLeft: (v, count) => ({
    what: `${count} colonnes portent les titres de celles que le complément écrit\u202f: ${v.others ?? ""}${count > 5 ? "…" : ""}.`,
    assumed: "Restes d’une segmentation passée\u202f: rien n’y est lu, hors «\u202fSegment forcé\u202f».",
    next: "Supprimez-les si elles ne servent plus, ou dites dans les colonnes ce qu’elles sont.",
  }),
  typedLabels: (v, count) => ({
    what: `Vous avez écrit par-dessus ${n.integer(count)} ${pluralFr(count, "cellule", "cellules")} des colonnes du complément${said(v)}.`,
    assumed: `${pluralFr(count, "Elle reste", "Elles restent")} comme vous ${pluralFr(count, "l’avez écrite", "les avez écrites")}.`,
    next: "Videz une cellule pour y retrouver ce que le complément y met.",
  }),
  typedSegments: (v, count) => ({
    what: `Vous avez écrit un autre segment dans ${n.integer(count)} ${pluralFr(count, "cellule", "cellules")}${said(v)}.`,
    assumed: `${pluralFr(count, "C’est", "Ce sont")} ${pluralFr(count, "votre choix", "vos choix")}\u202f: «\u202fSegment forcé\u202f» ${pluralFr(count, "le", "les")} reprend.`,
    next: "Videz «\u202fSegment forcé\u202f» pour revenir au segment calculé.",
  }),
  typedLabelsMoved: (_v, count) => ({
    what: `Des clients ont changé de ligne sans les colonnes du complément\u202f: ${n.integer(count)} ${pluralFr(count, "cellule que vous aviez remplie était restée", "cellules que vous aviez remplies étaient restées")} en face d’un autre client.`,
    assumed: `${pluralFr(count, "Elle a suivi son client", "Elles ont suivi leurs clients")}, dans ${pluralFr(count, "la cellule indiquée", "les cellules indiquées")}.`,
    next: "",
  }),
  typedLabelsLost: (v, count) => ({
    what: `${n.integer(count)} ${pluralFr(count, "cellule que vous aviez remplie n’a", "cellules que vous aviez remplies n’ont")} plus ${pluralFr(count, "sa", "leur")} place\u202f: le client n’est plus là, ou la cellule sert aux calculs. ${pluralFr(count, "Elle disait", "Elles disaient")} ${v.words ?? ""}${count > 5 ? "…" : ""}.`,
    assumed: `Aucun autre client ne reçoit ce qu’${pluralFr(count, "elle disait", "elles disaient")}, et ${pluralFr(count, "elle est réécrite", "elles sont réécrites")}.`,
    next: "Notez ailleurs ce qui compte encore.",
  }),
  forcedGone: (v, count) => ({
    what: `${n.integer(count)} ${pluralFr(count, "client au segment forcé n’est", "clients au segment forcé ne sont")} plus dans le journal\u202f: ${v.words ?? ""}${count > 5 ? "…" : ""}.`,
    assumed: `${pluralFr(count, "Il garde sa ligne et son segment forcé", "Ils gardent leur ligne et leur segment forcé")} sur la feuille des clients.`,
    next: "Si le journal écrit ce client autrement, forcez le segment sur sa nouvelle ligne et supprimez l’ancienne.",
  }),
  secondStatus: (v) => ({
    what: `Deux colonnes disent l’état d’un compte\u202f: ${columnName(v)}, et «\u202f${v.other ?? ""}\u202f».`,
    assumed: "La première distingue clients et prospects\u202f; la seconde dit quels comptes sont fermés.",
    next: "",
  }),
} satisfies Readonly<Record<string, IssueSentences>>;
