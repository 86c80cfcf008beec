/** The stretch of time that an amount's header names: *au 31/10/2026*, *janv-oct*, *T1*, *11/2025 à 10/2026*. */
export interface HeaderPeriod {
  /** Less than a year. */
  readonly partial: boolean;
  /** Twelve months that are no calendar year. */
  readonly rolling: boolean;
  /** Year of its last day; null when no day or month of a year is written in figures. */
  readonly year: number | null;
  /** The words without those figures. */
  readonly rest: string;
}

/** A stretch of time that comes back through the year. */
export type Span = "week" | "month" | "quarter" | "halfYear";

interface MonthOfYear {
  readonly month: number;
  readonly year: number;
}

const DAY = /\b(?:0?[1-9]|[12]\d|3[01]) (0?[1-9]|1[0-2]) (20\d\d|[2-4]\d)\b/g;
/** *01/11 au 31/10/2026*: a first day without its year. */
const FIRST_DAY = /(?<!\d )\b(\d{1,2} (\d{1,2})) (\d{1,2} (\d{1,2}) (20\d\d|[2-4]\d))\b(?! \d)/;
const MONTH = /\b(0?[1-9]|1[0-2]) (20\d\d)\b/g;
/** Names of months, as headers write them. */
export const MONTH_NAMES =
  /\b(?:(janv?(?:ier)?|january)|(fevr?(?:ier)?|february)|(mars|march)|(avr(?:il)?|april)|(mai|may)|(juin|june?)|(juil(?:let)?|july?)|(aout|august)|(sept?(?:embre|ember)?)|(oct(?:obre|ober)?)|(nov(?:embre|ember)?)|(dec(?:embre|ember)?))\b/g;
const PART =
  /\b(?:[1-4](?:er|ere|e|eme|nd)? (?:semestre|trimestre)|(?:semestre|trimestre) [1-4]|[sh][12]|[tq][1-4]|(?:[1-9]|1[01]) (?:premiers? |der )?mois)\b/;
/** A business year ends when it ends. */
const BUSINESS_YEAR = /\b(?:exercice|clos|cloture)\b/;

const OF_REVENUE =
  /^(?!nb |der |date )(?:.* )?(?:ca|ventes?|revenue|sales|turnover)\b|^(?:montant|factur|achat|chiffre|mensualite|abonnement|redevance|honoraire|forfait)/;
const NUMBERED_SPAN = /\b\d+ (?:premiers? |der )?(?:semaines?|weeks?|mois|months?|trimestres?|quarters?)\b/g;
const SPANS: readonly (readonly [Span, RegExp])[] = (
  [
    ["week", "hebdo(?:madaires?)?|weekly|semaine|week"],
    ["month", "mensualites?|mensuel(?:le)?s?|monthly|mois|month"],
    ["quarter", "trimestriel(?:le)?s?|quarterly|trimestre|quarter"],
    ["halfYear", "semestriel(?:le)?s?|semestre"],
  ] as const
).map(([span, words]) => [
  span,
  new RegExp(`(?:\\b(?:moyen|average|par|per|ce|cours|this) )*\\b(?:${words})\\b(?: (?:moyen|cours)\\b)*`),
]);

/**
 * The span whose revenue a header names, not that of a year: *CA mensuel*, *CA moyen par mois*, *Quarterly sales*; null
 * without one. `rest`: the words without it.
 */
export function revenueSpan(canonical: string): { readonly span: Span | null; readonly rest: string } {
  const words = canonical.replace(NUMBERED_SPAN, " ");
  const found = OF_REVENUE.test(canonical) ? SPANS.find(([, pattern]) => pattern.test(words)) : undefined;
  if (found === undefined) return { span: null, rest: canonical };
  return { span: found[0], rest: words.replace(found[1], " ").replace(/\s+/g, " ").trim() };
}

/** Reads the period of a header from its canonical words, *N-1* taken away. */
export function headerPeriod(words: string): HeaderPeriod {
  const canonical = words.replace(
    FIRST_DAY,
    (_all, first: string, from: string, last: string, to: string, year: string) =>
      `${first} ${Number(from) > Number(to) ? Number(year) - 1 : year} ${last}`,
  );
  const figures = ends(canonical, DAY).length > 0 ? DAY : MONTH;
  const found = ends(canonical, figures);
  const last = found.at(-1) ?? null;
  if (last === null) {
    const isPart = PART.test(canonical) || isPartInWords(canonical);
    return { partial: isPart, rolling: false, year: null, rest: canonical };
  }
  const first = found.length > 1 ? found[0] : undefined;
  const months = last.month - (first?.month ?? 1) + 12 * (last.year - (first?.year ?? last.year)) + 1;
  const isYear = months === 12 || BUSINESS_YEAR.test(canonical);
  return {
    partial: !isYear,
    rolling: months === 12 && last.month !== 12,
    year: last.year,
    rest: canonical.replace(figures, " ").replace(/\s+/g, " ").trim(),
  };
}

function ends(canonical: string, figures: RegExp): readonly MonthOfYear[] {
  return [...canonical.matchAll(figures)].map(([, month, year]) => ({
    month: Number(month),
    year: Number(year) % 100 === Number(year) ? 2000 + Number(year) : Number(year),
  }));
}

/** *janv-oct*, *à fin octobre*, *mars*: not *janv-déc*, nor *à fin décembre*. */
function isPartInWords(canonical: string): boolean {
  const months = [...canonical.matchAll(MONTH_NAMES)].map((match) => match.slice(1).findIndex(Boolean) + 1);
  const isWholeYear = months.at(-1) === 12 && (months[0] === 1 || /\bfin dec/.test(canonical));
  return months.length > 0 && !isWholeYear && !BUSINESS_YEAR.test(canonical);
}
