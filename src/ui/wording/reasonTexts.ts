import type { Reason } from "../../core/reasons";
import type { Words } from "../../i18n/fr";
import { reasonText } from "../../i18n/reasonWords";

/** Reasons in words, in their order. */
export function reasonTexts(words: Words, reasons: readonly Reason[]): readonly string[] {
  return reasons.map((reason) => reasonText(words, reason));
}
