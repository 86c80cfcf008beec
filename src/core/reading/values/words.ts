import type { PotentialClass } from "../../model";
import { foldText } from "../../text/fold";

const YES: ReadonlySet<string> = new Set("oui o yes y vrai true 1 x ok si actif active coche".split(" "));
const NO: ReadonlySet<string> = new Set(
  "non n no faux false 0 inactif inactive aucun aucune neant ras".split(" "),
);

/** *oui/non* in its many spellings (`x`, `✓`, `1`, VRAI…); null when the word says neither. */
export function readYesNo(value: string | number | boolean): boolean | null {
  if (typeof value === "boolean") return value;
  if (typeof value === "string" && /^\s*[✓✔☑☒✗]\s*$/u.test(value)) return !/[☒✗]/u.test(value);
  const folded = foldText(String(value));
  return YES.has(folded) ? true : NO.has(folded) ? false : null;
}

const HIGH =
  /^(tres |plutot )?(eleve|fort|haut|important|grand|gros|high|large|strong|excellent|bon|good)(e|s|es)?$|^(chaud|top|vip)$/;
const MEDIUM = /^(moyen|medium|modere|normal|average|mid|middle|correct|tiede)(ne|e|s)?$/;
const LOW = /^(tres |plutot )?(faible|nul|bas|basse|petit|low|small|limite|weak|mineur|froid)(e|s|es)?$/;

/** A potential in words or letters: *élevé/fort* → A, *moyen* → B, *faible* → C, `+++` to `+` likewise; null for anything else. */
export function readPotentialWord(text: string): PotentialClass | null {
  const plus = /^\s*(\+{1,3})\s*$/.exec(text)?.[1];
  if (plus !== undefined) return plus === "+++" ? "A" : plus === "++" ? "B" : "C";
  const folded = foldText(text);
  if (/^(potentiel |classe |class )?[abc]$/.test(folded)) {
    const letter = folded.slice(-1);
    return letter === "a" ? "A" : letter === "b" ? "B" : "C";
  }
  const word = folded.replace(/^potentiel |\bpotentiel$/g, "").trim();
  if (HIGH.test(word)) return "A";
  if (MEDIUM.test(word)) return "B";
  return LOW.test(word) ? "C" : null;
}

/** Number of stars in `★★★☆☆`, `***` or `⭐⭐`; null when the text is no row of stars. */
export function readStars(text: string): number | null {
  const compact = text.replace(/[\s\uFE0F]/g, "");
  if (!/^[★☆⭐*✩✪]+$/u.test(compact)) return null;
  return [...compact].filter((sign) => sign !== "☆" && sign !== "✩").length;
}

const RHYTHMS: readonly (readonly [RegExp, number])[] = [
  [/quotidien|journalier|daily/, 260],
  [/bi ?hebdo/, 104],
  [/hebdo|semaine|weekly/, 52],
  [/bi ?mensuel|quinzaine|quinze jours/, 24],
  [/bimestriel|deux mois|2 mois/, 6],
  [/mensuel|mois|monthly/, 12],
  [/trimestr|^trim\b|quarterly/, 4],
  [/semestr/, 2],
  [/annuel|an\b|yearly/, 1],
];

const TIMES = /^(\d+) ?(?:fois|x|visites?|passages?|times)\b/;
/** *Dans 2 semaines*, *le mois prochain*: one time, no rhythm. */
const ONE_TIME = /^(?:dans|il y a|in) |\b(?:prochaine?|derni(?:er|ere)|next|last)\b| ago$/;
const EVERY = /\b(?:tous|toutes) les ([1-9]\d*) ?(j|jours|sem|semaines|mois)\b/;
const DAYS: Readonly<Record<string, number>> = { j: 1, jours: 1, sem: 7, semaines: 7, mois: 30 };
/** `1x/sem`, `2/mois`, `1 / trim`: the stroke goes when a text is folded. */
const PER =
  /^\s*([1-9]\d*)\s*(?:x|fois|visites?|passages?)?\s*\/\s*(sem|semaine|mois|trim|trimestre|semestre|an)\.?\s*$/i;
const A_YEAR: Readonly<Record<string, number>> = {
  sem: 52,
  semaine: 52,
  mois: 12,
  trim: 4,
  trimestre: 4,
  semestre: 2,
  an: 1,
};

/** Visits a year of a rhythm in words (*mensuel* → 12, *2 fois par mois* → 24, *tous les 15 jours* → 24, *1x/sem* → 52); NaN when it is none. */
export function readRhythm(text: string): number {
  const [, count, per] = PER.exec(text) ?? [];
  if (per !== undefined) return Number(count) * (A_YEAR[per.toLowerCase()] ?? NaN);
  const folded = foldText(text);
  if (ONE_TIME.test(folded)) return NaN;
  const [, every, unit] = EVERY.exec(folded) ?? [];
  if (unit !== undefined) return Math.floor(365 / (Number(every) * (DAYS[unit] ?? NaN)));
  const times = Number(TIMES.exec(folded)?.[1] ?? 1);
  return times * (RHYTHMS.find(([pattern]) => pattern.test(folded))?.[1] ?? NaN);
}

/** Days of a duration such as `45 jours`, `3 semaines`, `2 mois`; NaN when it is none. */
export function readDuration(text: string): number {
  const match =
    /(\d+(?:[.,]\d+)?)\s*(j|jours?|days?|sem|semaines?|weeks?|mois|months?|ans?|ann[ée]es?|years?)?\b/.exec(
      text.toLowerCase(),
    );
  if (!match) return NaN;
  const unit = match[2] ?? "j";
  const days =
    unit.startsWith("s") || unit.startsWith("w")
      ? 7
      : unit.startsWith("m")
        ? 30
        : /^(an|y)/.test(unit)
          ? 365
          : 1;
  return Number((match[1] ?? "").replace(",", ".")) * days;
}
