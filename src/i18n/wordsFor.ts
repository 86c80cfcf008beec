import { en } from "./en";
import { fr } from "./fr";
import type { Words } from "./fr";
import { mapWords } from "./mapWords";
import { pseudoText } from "./pseudoText";

/** The words of a language; "pseudo" is French dressed so that a text that escaped translation stands out. */
export function wordsFor(language: "fr" | "en" | "pseudo"): Words {
  if (language === "pseudo") return mapWords(fr, pseudoText);
  return language === "fr" ? fr : en;
}
