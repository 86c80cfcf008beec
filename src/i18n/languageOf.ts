/** Languages that the product speaks. */
export type Language = "fr" | "en";

/**
 * The language to speak for a display language such as "en-GB": English, or French for every other, as the manifest
 * does for the ribbon.
 */
export function languageOf(displayLanguage: string): Language {
  return /^en\b/i.test(displayLanguage) ? "en" : "fr";
}
