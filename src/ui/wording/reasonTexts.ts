import type { Reason, Remark } from "../../core/reasons";
import type { Words } from "../../i18n/fr";
import { reasonText, remarkText } from "../../i18n/reasonWords";
import { isolatedValues } from "./isolated";

/** Reasons in words, in their order. */
export function reasonTexts(words: Words, reasons: readonly Reason[]): readonly string[] {
  return reasons.map((reason) =>
    reasonText(words, { ...reason, values: isolatedValues(reason.values) } as Reason),
  );
}

/** Remarks about the whole result in words, in their order. */
export function remarkTexts(words: Words, remarks: readonly Remark[]): readonly string[] {
  return remarks.map((remark) =>
    remarkText(words, { ...remark, values: isolatedValues(remark.values) } as Remark),
  );
}
