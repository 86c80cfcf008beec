import type { Language } from "../app/outcome";

/** The language to speak for a display language such as "fr-CA": French, or English for every other. */
export function languageOf(displayLanguage: string): Language {
  return /^fr\b/i.test(displayLanguage) ? "fr" : "en";
}
