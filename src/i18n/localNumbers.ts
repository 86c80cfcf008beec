import type { Day } from "../core/model";
import { once } from "../core/once";
import { dateOf, dayOfIso } from "../core/stats/day";
import { narrowSpaces } from "./narrowSpaces";

/** Numbers, euros, shares (0–1) and days as a reader of one language writes them. */
export interface LocalNumbers {
  /** "1 234" */
  readonly integer: (value: number) => string;
  /** "12,5" with so many decimals at most. */
  readonly decimal: (value: number, most: number) => string;
  /** "1,234" with every decimal that a cell may show, six at most. */
  readonly exact: (value: number) => string;
  /** "1234,56", as one types it: no groups, two decimals at most. */
  readonly typed: (value: number) => string;
  /** Whole euros: "45 200 €". */
  readonly euros: (amount: number) => string;
  /** Euros with cents only when there are any: "45 200 €", "1 850,50 €". */
  readonly exactEuros: (amount: number) => string;
  /** Euros in a narrow place: "1,2 M€", "450 k€"; in English "€1.2M", "€450k". */
  readonly shortEuros: (amount: number) => string;
  /** "62 %" with so many decimals at most, none unless told. */
  readonly percent: (share: number, most?: number) => string;
  /** A share with as many decimals, four at most, as it takes to read apart from the other and from the whole: "79,96 %" beside "80 %". */
  readonly percentBeside: (share: number, other: number) => string;
  /** "12/03/2026" */
  readonly day: (day: Day) => string;
  /** The same of "2026-03-12"; a text that is no date stays as it is. */
  readonly isoDay: (iso: string) => string;
  /** "lun. 12 mars" */
  readonly shortDay: (day: Day) => string;
  /** A length of time: "12 j", "12 days". */
  readonly dayCount: (count: number) => string;
  /** "a, b et c" */
  readonly list: (items: readonly string[]) => string;
}

const LOCALES = { fr: "fr-FR", en: "en-GB" } as const;
type Language = keyof typeof LOCALES;
/** Of a share that is told from another. */
const MOST_DECIMALS = 4;

const made: Partial<Record<Language, LocalNumbers>> = {};

/** How a language writes numbers: French groups with narrow no-break spaces and a comma, or British English. */
export function localNumbers(language: Language): LocalNumbers {
  return (made[language] ??= makeNumbers(language));
}

function makeNumbers(language: Language): LocalNumbers {
  const locale = LOCALES[language];
  const decimals = byMost((most) => new Intl.NumberFormat(locale, { maximumFractionDigits: most }));
  const percents = byMost(
    (most) => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: most }),
  );
  const typed = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: false }));
  const currency = { style: "currency", currency: "EUR" } as const;
  const wholeEuros = once(() => new Intl.NumberFormat(locale, { ...currency, maximumFractionDigits: 0 }));
  const centEuros = once(() => new Intl.NumberFormat(locale, currency));
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

  const decimal = (value: number, most: number): string =>
    narrowSpaces(decimals(most).format(unsigned(value, most)));
  const integer = (value: number): string => decimal(value, 0);
  const euros = (amount: number): string => narrowSpaces(wholeEuros().format(unsigned(amount, 0)));
  const percent = (share: number, most = 0): string =>
    narrowSpaces(percents(most).format(unsigned(share, most + 2)));

  return {
    integer,
    decimal,
    exact: (value) => decimal(value, 6),
    typed: (value) => typed().format(value),
    euros,
    exactEuros: (amount) => {
      const cents = Math.round(amount * 100);
      return cents % 100 === 0 ? euros(cents / 100) : narrowSpaces(centEuros().format(cents / 100));
    },
    shortEuros: (amount) => {
      const size = Math.abs(amount);
      if (size < 10_000) return euros(amount);
      const [figure, unit] =
        size < 999_500 ? [integer(size / 1_000), "k"] : [decimal(size / 1_000_000, 1), "M"];
      const sign = amount < 0 ? "-" : "";
      return language === "fr" ? `${sign}${figure}\u202f${unit}€` : `${sign}€${figure}${unit}`;
    },
    percent,
    percentBeside: (share, other) => {
      const isBlurred = (most: number): boolean =>
        [other, 1].some((mark) => mark !== share && percent(share, most) === percent(mark, most));
      let most = 0;
      while (most < MOST_DECIMALS && isBlurred(most)) most++;
      return percent(share, most);
    },
    day,
    isoDay: (iso) => {
      const serial = dayOfIso(iso);
      return serial === null ? iso : day(serial);
    },
    shortDay: (serial) => {
      const date = dateOf(serial);
      return shortDay().format(Date.UTC(date.year, date.month - 1, date.day));
    },
    dayCount: (count) => {
      if (language === "fr") return `${integer(count)}\u202fj`;
      return `${integer(count)} ${count === 1 ? "day" : "days"}`;
    },
    list: (items) => list().format(items),
  };
}

/** What rounds to nothing at so many decimals, without its sign: it would be written as "-0". */
function unsigned(value: number, most: number): number {
  return Math.abs(value) * 10 ** most < 0.5 ? 0 : value;
}

/** "12/03/2026", in both languages. */
function day(serial: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(serial);
  return [String(dayOfMonth).padStart(2, "0"), String(month).padStart(2, "0"), year].join("/");
}

/** Formats are costly to make: one is kept for each number of decimals. */
function byMost(make: (most: number) => Intl.NumberFormat): (most: number) => Intl.NumberFormat {
  const made: Intl.NumberFormat[] = [];
  return (most) => (made[most] ??= make(most));
}
