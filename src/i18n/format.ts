import type { Day } from "../core/model";
import { dateOf, dayOfIso } from "../core/stats/day";
import { once } from "../core/once";
import { narrowSpaces } from "./narrowSpaces";

/** How sentences write numbers, amounts and days, in one language. */
export interface Formatter {
  /** "45 200 €"; cents only when there are any. */
  readonly euros: (amount: number) => string;
  /** "1 234,5": at most so many decimals, 0 unless told. */
  readonly number: (value: number, decimals?: number) => string;
  /** A share 0–1: "62 %"; at most so many decimals, 0 unless told. */
  readonly percent: (share: number, decimals?: number) => string;
  /** A share with as many decimals as it takes to read apart from the other and from the whole: "79,96 %" beside "80 %". */
  readonly percentBeside: (share: number, other: number) => string;
  /** "31/12/2025" */
  readonly date: (day: Day) => string;
  /** The same of "2025-12-31"; a text that is no date stays as it is. */
  readonly isoDate: (iso: string) => string;
  /** "12 j", "12 days" */
  readonly days: (count: number) => string;
}

const LOCALES = { fr: "fr-FR", en: "en-GB" } as const;
const MOST_DECIMALS = 4;

const made: Partial<Record<keyof typeof LOCALES, Formatter>> = {};

/** The formatter of a language: French groups with narrow no-break spaces and a comma, or British English. */
export function formatterFor(language: keyof typeof LOCALES): Formatter {
  return (made[language] ??= makeFormatter(language));
}

function makeFormatter(language: keyof typeof LOCALES): Formatter {
  const locale = LOCALES[language];
  const numbers = byDecimals((digits) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }));
  const percents = byDecimals(
    (digits) => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: digits }),
  );
  const currency = { style: "currency", currency: "EUR" } as const;
  const whole = once(() => new Intl.NumberFormat(locale, { ...currency, maximumFractionDigits: 0 }));
  const exact = once(() => new Intl.NumberFormat(locale, currency));
  // -0 would be written with its sign.
  const number = (value: number, decimals = 0): string => narrowSpaces(numbers(decimals).format(value + 0));
  const percent = (share: number, decimals = 0): string => narrowSpaces(percents(decimals).format(share + 0));
  const date = (day: Day): string => {
    const { year, month, day: dayOfMonth } = dateOf(day);
    return [String(dayOfMonth).padStart(2, "0"), String(month).padStart(2, "0"), year].join("/");
  };
  return {
    euros: (amount) => {
      const cents = Math.round(amount * 100) + 0;
      return narrowSpaces((cents % 100 === 0 ? whole() : exact()).format(cents / 100));
    },
    number,
    percent,
    percentBeside: (share, other) => {
      const isBlurred = (decimals: number): boolean =>
        [other, 1].some((mark) => mark !== share && percent(share, decimals) === percent(mark, decimals));
      let decimals = 0;
      while (decimals < MOST_DECIMALS && isBlurred(decimals)) decimals++;
      return percent(share, decimals);
    },
    date,
    isoDate: (iso) => {
      const day = dayOfIso(iso);
      return day === null ? iso : date(day);
    },
    days: (count) => daysIn(language, count, number(count)),
  };
}

function daysIn(language: keyof typeof LOCALES, count: number, text: string): string {
  if (language === "fr") return `${text}\u202fj`;
  return `${text} ${count === 1 ? "day" : "days"}`;
}

/** Formats are costly to make: one is kept for each number of decimals. */
function byDecimals(make: (digits: number) => Intl.NumberFormat): (digits: number) => Intl.NumberFormat {
  const made: Intl.NumberFormat[] = [];
  return (digits) => (made[digits] ??= make(digits));
}
