/** *Pourquoi* in words: the reasons of a customer, as one text a person. */
import { reasonsOf } from "../core/explain/reasonsOf";
import type { Segmentation, SegmentedCustomer } from "../core/segments";
import { explanations } from "../i18n/explanations";
import { inUnit } from "../i18n/inUnit";
import { reasonText } from "../i18n/reasonWords";
import type { Language } from "../i18n/languageOf";

/** The sentences of one customer. */
export function whySentences(
  segmentation: Segmentation,
  language: Language,
): (one: SegmentedCustomer) => readonly string[] {
  const words = inUnit(explanations[language], segmentation.reading.notes.revenueUnit);
  return (one) => reasonsOf(segmentation, one).map((reason) => reasonText(words, reason));
}

/** The sentences of one customer, joined for a cell. */
export function whyText(segmentation: Segmentation, language: Language): (one: SegmentedCustomer) => string {
  const texts = whySentences(segmentation, language);
  return (one) => texts(one).join(language === "fr" ? "\u202f; " : "; ");
}
