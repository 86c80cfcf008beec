import { readDuration } from "./words";

const WORDS: ReadonlyMap<string, number> = new Map(
  [
    [0, "aujourd hui", "auj", "ce jour", "ce matin", "today"] as const,
    [1, "hier", "yesterday"] as const,
    [2, "avant hier"] as const,
    [7, "la semaine derniere", "semaine derniere", "la semaine passee", "last week"] as const,
    [30, "le mois dernier", "mois dernier", "le mois passe", "last month"] as const,
    [365, "l an dernier", "l annee derniere", "an dernier", "annee derniere", "last year"] as const,
  ].flatMap(([days, ...texts]) => texts.map((text) => [text, days] as const)),
);
const COUNTS: readonly string[] =
  "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze".split(" ");
/** What makes a length of time one that ends today. */
const FROM_TODAY = /^(?:il y a|depuis) | ago$/;
const LENGTH =
  /^(?:(?:environ|env|presque|(?:plus |moins )?de?) )?(\d{1,3}|[a-z]+) ?(j|jours?|sem|semaines?|mois|ans?|annees?|days?|weeks?|months?|years?)(?: environ)?$/;

/**
 * Days before today of a folded text such as *il y a 3 mois*, *hier*, *la semaine dernière*; NaN when it is none.
 * *environ* and *plus de* are heard as the bare number.
 */
export function readDaysAgo(folded: string): number {
  const word = WORDS.get(folded);
  if (word !== undefined) return word;
  const length = folded.replace(FROM_TODAY, "");
  const [, count, unit] = length === folded ? [] : (LENGTH.exec(length) ?? []);
  if (count === undefined) return NaN;
  const number = /\d/.test(count) ? count : COUNTS.indexOf(count.replace(/^une$/, "un"));
  return number === -1 ? NaN : readDuration(`${number} ${unit}`);
}
