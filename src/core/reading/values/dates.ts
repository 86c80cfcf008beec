import { foldText } from "../../text/fold";
import type { Day } from "../../model";
import { realDay } from "./calendar";
import { readDaysAgo } from "./daysAgo";

/** How one text date is to be read. */
export type DateText =
  /** One reading. `monthOnly`: the first day stands for the month. */
  | { readonly kind: "day"; readonly day: Day; readonly monthOnly?: true }
  /** Two numbers whose order the column decides; either reading is null when it is no date. */
  | {
      readonly kind: "order";
      readonly dayFirst: Day | null;
      readonly monthFirst: Day | null;
      readonly same: boolean;
    }
  /** *12/03*, *3-avr*: the year is left to the day of reading. `named`: the month is a word, so the order is plain. */
  | { readonly kind: "yearless"; readonly first: number; readonly second: number; readonly named: boolean }
  /** *il y a 3 mois*, *hier*: so many days before the day of reading. */
  | { readonly kind: "ago"; readonly days: number }
  /** `00/00/0000`, *jamais*: no date, on purpose. */
  | { readonly kind: "none" };

/** Names and abbreviations of months, folded, by their number 1–12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      "janvier janv jan january",
      "fevrier fevr fev feb february",
      "mars mar march",
      "avril avr apr april",
      "mai may",
      "juin jun june",
      "juillet juil jul july",
      "aout aou aug august",
      "septembre sept sep september",
      "octobre oct october",
      "novembre nov november",
      "decembre dec december",
    ] as const
  ).flatMap((names, i) => names.split(" ").map((name) => [name, i + 1] as const)),
);

const NUMERIC = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})(?:[ T,(].*|[-/] ?\p{L}.*)?$/u;
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?$/;
const COMPACT = /^(?:19|20)\d{6}$/;
const MONTH_YEAR = /^(\d{1,2})[/.-](\d{4})$/;
const DAY_MONTH = /^(\d{1,2})[/-](\d{1,2})$/;
const ZEROS = /^0{1,4}[/.\- ]?0{1,2}[/.\- ]?0{1,4}(?:[ T].*)?$/;
const NEVER =
  /^(?:jamais(?: (?:commandee?s?|visitee?s?|vue?s?|venue?s?|contactee?s?|appelee?s?|rencontree?s?))?|never|aucune?(?: (?:visite|commande|contact|appel|rdv|passage|achat))?|pas (?:encore )?(?:de (?:visite|commande|contact|rdv|passage)|visitee?|vue?|contactee?)|pas encore|non (?:visitee?|vue?|contactee?)|sans (?:visite|commande|contact))$/;
const NAMED =
  /^(?:[a-z]+ )??(?:(\d{1,2})(?:er|e|st|nd|rd|th)? )?([a-z]{3,9}) (?:(\d{1,2})(?:st|nd|rd|th)? )?(\d{4}|\d{2})(?: .*)?$/;
const NAMED_DAY = /^(\d{1,2})(?:er)? ([a-z]{3,9})$/;
/** What people write before a day: *le*, *lundi*, *lun.* */
const WEEKDAY =
  /^(?:le\s+)?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)\.?,?\s+)?(?=\d{1,2}(?:er)?[\s/.-])/i;
/** Who came, or that somebody did, before a whole date: *JM 12/03/2025*, *J.M. : 12/03/2025*, *vu le 12/03/2025*. */
const SEEN =
  /^(?:(?!NON|ABS|PAS)(?:[A-Z]{2,3}|[A-Z]\. ?[A-Z]\.?)|[Vv]ue?|[Vv]isit[ée]e?|[Pp]ass(?:ée?|age)|RDV|[Rr]dv)\s*[:/-]?\s*(?:[Ll]e|[Dd]u|[Aa]u)?\s*(?=\d{1,2}[/.-]\d{1,2}[/.-]\d)/;
const DASHES = /[‐‑–—]/g;
const LONGEST = 40;

/** Two-digit years: 00–49 are the 2000s, 50–99 the 1900s. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
}

/** Reads `31/12/2025`, `2025-12-31`, `05-mars-24`, `20251231`, `déc. 2025`…, times dropped; null when it is no date. */
export function readDateText(raw: string): DateText | null {
  if (raw.length > LONGEST) return null;
  const text = raw.trim().replace(DASHES, "-").replace(SEEN, "").replace(WEEKDAY, "");
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [, first = "", second = "", yearText = ""] = numeric;
    const [a, b, year] = [Number(first), Number(second), fullYear(yearText)];
    if (a === 0 && b === 0) return { kind: "none" };
    const dayFirst = realDay(year, b, a);
    const monthFirst = realDay(year, a, b);
    return dayFirst === null && monthFirst === null
      ? null
      : { kind: "order", dayFirst, monthFirst, same: a === b };
  }
  const iso = ISO.exec(text);
  if (iso) return ofParts(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (COMPACT.test(text)) return readCompact(Number(text));
  if (ZEROS.test(text)) return { kind: "none" };
  const monthYear = MONTH_YEAR.exec(text);
  if (monthYear) return ofParts(Number(monthYear[2]), Number(monthYear[1]), 1, true);
  const dayMonth = DAY_MONTH.exec(text);
  if (dayMonth) return yearless(Number(dayMonth[1]), Number(dayMonth[2]), false);
  return readNamed(foldText(text));
}

const LEAP_YEAR = 2024; // has every day of a year

function yearless(first: number, second: number, named: boolean): DateText | null {
  const isDay = realDay(LEAP_YEAR, second, first) ?? realDay(LEAP_YEAR, first, second);
  return isDay === null ? null : { kind: "yearless", first, second, named };
}

/** 20251231 as a number. */
export function readCompact(value: number): DateText | null {
  return ofParts(Math.floor(value / 10000), Math.floor(value / 100) % 100, value % 100);
}

function ofParts(year: number, month: number, dayOfMonth: number, monthOnly = false): DateText | null {
  if (month === 0 && dayOfMonth === 0) return { kind: "none" };
  const day = realDay(year, month, dayOfMonth);
  if (day === null) return null;
  return monthOnly ? { kind: "day", day, monthOnly } : { kind: "day", day };
}

function readNamed(folded: string): DateText | null {
  if (NEVER.test(folded)) return { kind: "none" };
  const match = NAMED.exec(folded);
  const month = MONTHS.get(match?.[2] ?? "");
  if (!match || month === undefined) return readLoose(folded);
  const dayText = match[1] ?? match[3];
  return ofParts(
    fullYear(match[4] ?? ""),
    month,
    dayText === undefined ? 1 : Number(dayText),
    dayText === undefined,
  );
}

function readLoose(folded: string): DateText | null {
  const [, day = "", name = ""] = NAMED_DAY.exec(folded) ?? [];
  const month = MONTHS.get(name);
  if (month !== undefined) return yearless(Number(day), month, true);
  const days = readDaysAgo(folded);
  return Number.isNaN(days) ? null : { kind: "ago", days };
}

/** Whether a number could be a day of 1990–2060 by its size alone. */
export function isSerialDay(value: number): boolean {
  return value >= 32874 && value < 58806;
}

/** *46012*, a serial number of 1990–2060 that an export wrote as text: a day under a header that says so, else a number. */
export function readSerialText(text: string): number | null {
  const day = /^\s*(\d{5})(?:[.,]\d+)?\s*$/.exec(text)?.[1];
  return day !== undefined && isSerialDay(Number(day)) ? Number(day) : null;
}
