/** A refusal as one line, for those who have no pane. */
import type { Refusal } from "../core/model";
import { errorLine, errorWords } from "../i18n/errorWords";
import type { Language } from "../i18n/languageOf";

/** What the command line is for and how it is called. */
export function usageText(language: Language): string {
  const { why, next } = errorWords(language, { code: "noInput", values: {} });
  return `${why}\n${next}`;
}

/** What happened, why and what to do, on one line. */
export function refusalText(language: Language, refusal: Refusal): string {
  return errorLine(language, refusal).replace(/\s*[\r\n]+\s*/g, " ");
}
