import { once } from "../core/once";
import { narrowSpaces } from "./narrowSpaces";

/** Numbers, euros, shares and days as a reader of that language writes them. */
export interface LocalNumbers {
  /** "1 234" */
  readonly integer: (value: number) => string;
  /** "12,5" with one decimal at most. */
  readonly decimal: (value: number) => string;
  /** "1,234" with every decimal that a cell may show, six at most. */
  readonly exact: (value: number) => string;
  /** "1234,56", as one types it: no groups, two decimals at most. */
  readonly typed: (value: number) => string;
  /** Whole euros: "45 200 €". */
  readonly euros: (value: number) => string;
  /** Euros in a narrow place: "1,2 M€", "450 k€"; in English "€1.2M", "€450k". */
  readonly shortEuros: (value: number) => string;
  /** A share 0–1 as whole per cents: "62 %". */
  readonly percent: (value: number) => string;
  /** Excel day serial as "12/03/2026". */
  readonly day: (serial: number) => string;
  /** Excel day serial as "lun. 12 mars". */
  readonly shortDay: (serial: number) => string;
  /** "a, b et c" */
  readonly list: (items: readonly string[]) => string;
}

/** Serial of 1970-01-01 in Excel's count of days. */
const UNIX_EPOCH_SERIAL = 25_569;
const DAY_IN_MS = 86_400_000;

const LOCALES = { fr: "fr-FR", en: "en-GB" } as const;

const made: Partial<Record<keyof typeof LOCALES, LocalNumbers>> = {};

/** The formats of one language. */
export function localNumbers(language: keyof typeof LOCALES): LocalNumbers {
  return (made[language] ??= makeNumbers(language));
}

function makeNumbers(language: keyof typeof LOCALES): LocalNumbers {
  const locale = LOCALES[language];
  const integer = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));
  const decimal = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
  const exact = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }));
  const typed = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false }));
  const euros = once(
    () =>
      new Intl.NumberFormat(locale, {
        style: "currency",
        currency: "EUR",
        maximumFractionDigits: 0,
      }),
  );
  const percent = once(() => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }));
  // Days have no time zone: they are read and written in UTC.
  const day = once(() => new Intl.DateTimeFormat(locale, { dateStyle: "short", timeZone: "UTC" }));
  const shortDay = once(
    () =>
      new Intl.DateTimeFormat(locale, {
        weekday: "short",
        day: "numeric",
        month: "short",
        timeZone: "UTC",
      }),
  );
  const list = once(() => new Intl.ListFormat(locale, { type: "conjunction" }));
  const wholeEuros = (value: number): string => narrowSpaces(euros().format(whole(value)));
  const date = (serial: number): Date => new Date((serial - UNIX_EPOCH_SERIAL) * DAY_IN_MS);
  // -0 would be written with its sign.
  const whole = (value: number): number => Math.round(value) + 0;

  return {
    integer: (value) => narrowSpaces(integer().format(whole(value))),
    decimal: (value) => narrowSpaces(decimal().format(value)),
    exact: (value) => narrowSpaces(exact().format(value)),
    typed: (value) => typed().format(value),
    euros: wholeEuros,
    shortEuros: (value) => {
      const size = Math.abs(value);
      if (size < 10_000) return wholeEuros(value);
      const [figure, unit] =
        size < 999_500 ? [integer().format(size / 1_000), "k"] : [decimal().format(size / 1_000_000), "M"];
      const sign = value < 0 ? "-" : "";
      return language === "fr" ? `${sign}${figure}\u202f${unit}€` : `${sign}€${figure}${unit}`;
    },
    percent: (value) => narrowSpaces(percent().format(whole(value * 100) / 100)),
    day: (serial) => day().format(date(serial)),
    shortDay: (serial) => shortDay().format(date(serial)),
    list: (items) => list().format(items),
  };
}
