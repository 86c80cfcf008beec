import { foldText } from "../../text/fold";
import { dateOf } from "../../stats/day";
import type { CellValue, Day } from "../../model";
import { realDay } from "./calendar";
import { MONTHS, readDateText } from "./dates";
import { isBlank } from "./missing";

/** A month that is named, with its year when it is, and the folded words around it. */
export interface NamedMonth {
  /** 1–12. */
  readonly month: number;
  readonly year: number | null;
  readonly rest: string;
}

const COMPACT = /^(20\d\d)(0[1-9]|1[0-2])$/;
const YEAR = /^(?:19|20)\d\d$/;
const SHORT_YEAR = /^\d\d$/;
const NUMBER = /^(?:0?[1-9]|1[0-2])$/;
const NUMBERED = /^m(0[1-9]|1[0-2])$/;

/** The month that a text names: *CA janv. 2025*, *févr-25*, *01/2025*, *2025-01*, *202501*, *M01*; null without one. */
export function readMonth(text: string): NamedMonth | null {
  const words = foldText(text).split(" ");
  return byName(words) ?? byNumber(words);
}

function byName(words: readonly string[]): NamedMonth | null {
  const at = words.findIndex((word) => MONTHS.has(word));
  const month = MONTHS.get(words[at] ?? "");
  if (month === undefined) return null;
  // *01 - Janvier*, but not *CA N-1 janvier*.
  const isItsNumber = (word: string, i: number): boolean =>
    i === at - 1 && words[i - 1] !== "n" && NUMBER.test(word) && Number(word) === month;
  const others = words.filter((word, i) => i !== at && !isItsNumber(word, i));
  const short = words[at + 1] ?? "";
  const year = others.find((word) => YEAR.test(word)) ?? (SHORT_YEAR.test(short) ? short : undefined);
  return {
    month,
    year: year === undefined ? null : Number(year.length === 2 ? `20${year}` : year),
    rest: others.filter((word) => word !== year).join(" "),
  };
}

function byNumber(words: readonly string[]): NamedMonth | null {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? "";
    const without = (count: number): string => words.toSpliced(at, count).join(" ");
    const [, year, month] = COMPACT.exec(word) ?? [];
    if (month !== undefined) return { month: Number(month), year: Number(year), rest: without(1) };
    const numbered = NUMBERED.exec(word)?.[1];
    if (numbered !== undefined) return { month: Number(numbered), year: null, rest: without(1) };
    if (NUMBER.test(word) && YEAR.test(next))
      return { month: Number(word), year: Number(next), rest: without(2) };
    if (YEAR.test(word) && NUMBER.test(next))
      return { month: Number(next), year: Number(word), rest: without(2) };
    if (word.length === 2 && NUMBER.test(word) && SHORT_YEAR.test(next))
      return { month: Number(word), year: Number(`20${next}`), rest: without(2) };
  }
  return null;
}

const QUARTER =
  /\b(?:[tq]([1-4])|([1-4])(?:er|ere|e|eme|nd|nde|st|rd|th)? (?:trim|trimestre|quarter)|(?:trim|trimestre|quarter) ([1-4]))\b(?: (\d\d)\b)?/;
const HALF =
  /\b(?:[sh]([12])|([12])(?:er|ere|e|eme|nd|nde|st)? (?:sem|semestre|half)|(?:sem|semestre|half) ([12]))\b(?: (\d\d)\b)?/;
const FULL_YEAR = /\b(?:19|20)\d\d\b/;

/** A quarter (1–4) or a half (1–2) of a year, with its year when it is named, and the folded words around it. */
export interface PartOfYear {
  readonly part: number;
  readonly year: number | null;
  readonly rest: string;
}

/** The quarter that a text names: *CA T1 2025*, *1er trim.*, *Q1-25*; null without one. */
export function readQuarter(text: string): PartOfYear | null {
  return readPart(text, QUARTER);
}

/** The half of a year that a text names: *CA S1 2025*, *2e semestre*; null without one. *S1* may be a week, too. */
export function readHalfYear(text: string): PartOfYear | null {
  return readPart(text, HALF);
}

function readPart(text: string, pattern: RegExp): PartOfYear | null {
  const folded = foldText(text);
  const found = pattern.exec(folded);
  if (found === null) return null;
  const others = folded.replace(pattern, " ");
  const short = found[4] === undefined ? undefined : `20${found[4]}`;
  const year = FULL_YEAR.exec(others)?.[0] ?? short;
  return {
    part: Number(found[1] ?? found[2] ?? found[3]),
    year: year === undefined ? null : Number(year),
    rest: others.replace(FULL_YEAR, " ").replace(/\s+/g, " ").trim(),
  };
}

/** The year of a cell, 1990–2060; null for anything else. */
export function yearOfCell(cell: CellValue): number | null {
  const year = typeof cell === "boolean" || cell === "" ? NaN : Number(cell);
  return Number.isInteger(year) && year >= 1990 && year <= 2060 ? year : null;
}

/** The month of a cell: 1–12, a name, or a month with its year, perhaps as its first day; null for anything else. */
export function monthOfCell(cell: CellValue): Omit<NamedMonth, "rest"> | null {
  if (typeof cell === "boolean") return null;
  const text = String(cell).trim();
  if (NUMBER.test(text)) return { month: Number(text), year: null };
  if (typeof cell === "number" && !COMPACT.test(text)) return ofFirstDay(cell);
  const named = readMonth(text);
  if (named?.rest === "") return named;
  const date = readDateText(text);
  return date?.kind === "day"
    ? ofFirstDay(date.day)
    : date?.kind === "order"
      ? ofFirstDay(date.dayFirst)
      : null;
}

/** The month that its first day stands for. */
function ofFirstDay(day: Day | null): Omit<NamedMonth, "rest"> | null {
  if (day === null || !Number.isInteger(day)) return null;
  const { year, month, day: ofMonth } = dateOf(day);
  return ofMonth === 1 && year >= 1990 && year <= 2060 ? { month, year } : null;
}

/** The day of a month, 1–31; null for any other cell. */
export function dayOfMonth(cell: CellValue): number | null {
  const day = typeof cell === "boolean" || isBlank(cell) ? NaN : Number(cell);
  return Number.isInteger(day) && day >= 1 && day <= 31 ? day : null;
}

/** The first day of the month of a cell, its year taken from another where it names none; null when either is unknown. */
export function firstDayOf(cell: CellValue, yearCell: CellValue): Day | null {
  const named = monthOfCell(cell);
  const year = named === null ? null : (named.year ?? yearOfCell(yearCell));
  return named === null || year === null ? null : realDay(year, named.month, 1);
}
