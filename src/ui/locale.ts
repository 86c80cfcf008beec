import { createContext, useContext } from "react";
import type { Language } from "../i18n/languageOf";
import type { Reading } from "../core/model";
import { fr } from "../i18n/fr";
import type { Words } from "../i18n/fr";
import { inUnit } from "../i18n/inUnit";
import { localNumbers } from "../i18n/localNumbers";
import type { LocalNumbers } from "../i18n/localNumbers";

/** What the screens need to speak: the words, and how numbers are written. */
export interface Locale {
  readonly language: Language;
  readonly words: Words;
  readonly numbers: LocalNumbers;
}

const LocaleContext = createContext<Locale>({ language: "fr", words: fr, numbers: localNumbers("fr") });

/** The locale of a sheet whose revenue may count something else than euros. */
export function localeInUnit(locale: Locale, unit: Reading["notes"]["revenueUnit"]): Locale {
  const { criteria, data, reasons, remarks, segments } = locale.words;
  const ofRevenue = inUnit({ criteria, data, reasons, remarks, segments }, unit);
  return {
    ...locale,
    words: { ...locale.words, ...ofRevenue },
    numbers: inUnit(locale.numbers, unit),
  };
}

/** Gives the locale to every screen below. */
export const LocaleProvider = LocaleContext.Provider;

/** The words and numbers of the pane's language. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}
