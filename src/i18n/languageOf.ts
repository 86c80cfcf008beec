/** Languages that the product speaks. */
export type Language = "fr" | "en";

/** The language to speak for a display language such as "fr-CA": French, or English for every other. */
export function languageOf(displayLanguage: string): Language {
  return /^fr\b/i.test(displayLanguage) ? "fr" : "en";
}
