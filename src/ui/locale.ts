import { createContext, useContext } from "react";
import type { Language } from "../app/outcome";
import { fr } from "../i18n/fr";
import type { Words } from "../i18n/fr";
import { localNumbers } from "../i18n/localNumbers";
import type { LocalNumbers } from "../i18n/localNumbers";

/** What the screens need to speak: the words, and how numbers are written. */
export interface Locale {
  readonly language: Language;
  readonly words: Words;
  readonly numbers: LocalNumbers;
}

const LocaleContext = createContext<Locale>({ language: "fr", words: fr, numbers: localNumbers("fr") });

/** Gives the locale to every screen below. */
export const LocaleProvider = LocaleContext.Provider;

/** The words and numbers of the pane's language. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}
