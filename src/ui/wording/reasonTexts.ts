import type { Reason, Remark } from "../../core/reasons";
import type { Words } from "../../i18n/fr";
import { reasonText, remarkText } from "../../i18n/reasonWords";

/** Reasons in words, in their order. */
export function reasonTexts(words: Words, reasons: readonly Reason[]): readonly string[] {
  return reasons.map((reason) => reasonText(words, reason));
}

/** Remarks about the whole result in words, in their order. */
export function remarkTexts(words: Words, remarks: readonly Remark[]): readonly string[] {
  return remarks.map((remark) => remarkText(words, remark));
}
