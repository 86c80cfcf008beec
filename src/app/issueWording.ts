/** Problems of the data in words, for the sheet *Qualité des données*. */
import type { Issue } from "../core/model";
import type { IssueWords } from "../core/output/input";
import { issues as en } from "../i18n/en/issues";
import { issues as fr } from "../i18n/fr/issues";
import type { IssueText } from "../i18n/issueText";
import type { Language } from "../i18n/languageOf";

const TABLES = { fr, en } as const;

/** Words an issue in a language; a code without words is shown as it is. */
export function issueWording(language: Language): (issue: Issue) => IssueWords {
  const table: Readonly<Record<string, (values: Issue["values"], count: number) => IssueText>> =
    TABLES[language];
  return ({ code, values, count }) => {
    const words = Object.hasOwn(table, code) ? table[code] : undefined;
    if (words === undefined) return { problem: code, assumed: "", advice: "" };
    const { what, assumed, next } = words(values, count);
    return { problem: what, assumed, advice: next };
  };
}
