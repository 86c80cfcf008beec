import type { Reason } from "../../core/reasons";
import type { Words } from "../../i18n/fr";

/** Reasons in words, in their order. */
export function reasonTexts(_words: Words, _reasons: readonly Reason[]): readonly string[] {
  return [];
}
