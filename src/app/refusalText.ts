/** A refusal as one line, for those who have no pane. */
import type { Refusal } from "../core/model";
import { errorLine } from "../i18n/errorWords";
import type { Language } from "../i18n/languageOf";

/** What happened, why and what to do, on one line. */
export function refusalText(language: Language, refusal: Refusal): string {
  return errorLine(language, refusal).replace(/\s*[\r\n]+\s*/g, " ");
}
