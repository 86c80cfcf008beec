import type { IssueWords } from "../../issueText";
import { columnName } from "./column";

/** Words of what is doubtful in the choice of columns. */
export const columnIssues = {
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
  secondStatus: (v) => ({
    what: `Deux colonnes disent l’état d’un compte\u202f: ${columnName(v)}, et «\u202f${v.other ?? ""}\u202f».`,
    assumed: "La première distingue clients et prospects\u202f; la seconde dit quels comptes sont fermés.",
    next: "",
  }),
} satisfies Readonly<Record<string, IssueWords>>;
