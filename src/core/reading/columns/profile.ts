import type { CellValue } from "../../model";
import { isSerialDay, readDateText } from "../values/dates";
import { isErrorCell, isMissingWord } from "../values/missing";
import { readNumberText } from "../values/numbers";

/** What a column holds, counted over its cells (a spread sample of a long sheet). */
export interface ColumnProfile {
  /** Cells with a value: not blank, not an error, not a word for « unknown ». */
  readonly filled: number;
  /** Cells looked at, blank ones included. */
  readonly looked: number;
  readonly errors: number;
  readonly booleans: number;
  /** Cells that read as a number, as real numbers or text. */
  readonly numeric: number;
  /** Cells that read as a day: date text, date-formatted numbers, 20251231. */
  readonly dates: number;
  /** Texts such as *12/03* or *3-avr*: days in a column of dates, anything elsewhere. */
  readonly yearless: number;
  /** Texts such as *il y a 3 mois* or *hier*. */
  readonly ago: number;
  /** Texts such as *jamais* or 00/00/0000: no day, on purpose. */
  readonly never: number;
  /** Numbers that could be a day of 1990–2060 by their size alone. */
  readonly serialLike: number;
  readonly integers: number;
  readonly min: number;
  readonly max: number;
  /** Sum of the numbers, to tell twins apart whatever their order. */
  readonly sum: number;
  /** Different values, over `filled`. */
  readonly distinct: number;
  /** Texts as written, trimmed, with how often each occurs. */
  readonly texts: ReadonlyMap<string, number>;
  /** Numbers with how often each occurs. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly percentFormat: boolean;
  readonly samples: readonly string[];
}

/** Parts of a number format that are shown as they stand, or choose a colour or a language. */
const LITERAL = /"[^"]*"|\\.|\[[^\]]*\]/g;
const SAMPLES = 3;

/** True when an Excel number format shows dates. */
export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && /[dyj]/i.test(format.replace(LITERAL, ""));
}

/** Counts what stands in a column. `formats` runs beside `cells`; it may be empty. */
export function profileColumn(
  cells: readonly CellValue[],
  formats: readonly (string | undefined)[],
): ColumnProfile {
  const texts = new Map<string, number>();
  const numbers = new Map<number, number>();
  const dateFormats = new Map<string | undefined, boolean>();
  const seen = {
    filled: 0,
    errors: 0,
    booleans: 0,
    numeric: 0,
    dates: 0,
    yearless: 0,
    ago: 0,
    never: 0,
    serialLike: 0,
    integers: 0,
    min: Infinity,
    max: -Infinity,
    sum: 0,
  };
  let percentFormats = 0;
  const addNumber = (value: number, times: number): void => {
    seen.numeric += times;
    if (Number.isInteger(value)) seen.integers += times;
    seen.min = Math.min(seen.min, value);
    seen.max = Math.max(seen.max, value);
    seen.sum += value * times;
  };
  cells.forEach((cell, i) => {
    if (cell === "") return;
    if (typeof cell === "number") {
      seen.filled++;
      numbers.set(cell, (numbers.get(cell) ?? 0) + 1);
      const format = formats[i];
      let isDate = dateFormats.get(format);
      if (isDate === undefined) dateFormats.set(format, (isDate = isDateFormat(format)));
      if (isDate || (cell >= 19900101 && cell <= 20601231 && Number.isInteger(cell) && readsAsCompact(cell)))
        seen.dates++;
      else if (isSerialDay(cell)) seen.serialLike++;
      if (format?.includes("%")) percentFormats++;
      addNumber(cell, 1);
    } else if (typeof cell === "boolean") {
      seen.filled++;
      seen.booleans++;
    } else {
      const text = cell.trim();
      if (text !== "") texts.set(text, (texts.get(text) ?? 0) + 1);
    }
  });
  let known = 0;
  for (const [text, times] of texts) {
    if (isErrorCell(text)) seen.errors += times;
    else if (!isMissingWord(text)) {
      known++;
      seen.filled += times;
      const number = readNumberText(text);
      const date = readDateText(text);
      if (date?.kind === "yearless" || date?.kind === "ago") seen[date.kind] += times;
      else if (date?.kind === "none") seen.never += times;
      else if (date !== null) seen.dates += times;
      if (number !== null) addNumber(number.value, times);
    }
  }
  return {
    ...seen,
    looked: cells.length,
    distinct: known + numbers.size + (seen.booleans > 0 ? 1 : 0),
    texts,
    numbers,
    percentFormat: percentFormats > 0 && percentFormats * 2 >= seen.numeric,
    samples: samplesOf(cells),
  };
}

/** The first three values as displayed, sixty signs of each. */
export function samplesOf(cells: readonly CellValue[]): readonly string[] {
  const samples: string[] = [];
  for (const cell of cells) {
    if (samples.length === SAMPLES) break;
    if (String(cell).trim() !== "") samples.push(String(cell).slice(0, 60));
  }
  return samples;
}

/** Cells that are days where the column is known to hold days to come. */
export function plannedDays({ dates, yearless }: ColumnProfile): number {
  return dates + yearless;
}

function readsAsCompact(value: number): boolean {
  const month = Math.floor(value / 100) % 100;
  const day = value % 100;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Share (0–1) of the filled cells whose text or number passes a test; each different value is tested once. */
export function shareOf(profile: ColumnProfile, test: (value: string) => boolean): number {
  if (profile.filled === 0) return 0;
  let passed = 0;
  for (const [text, times] of profile.texts)
    if (!isErrorCell(text) && !isMissingWord(text) && test(text)) passed += times;
  for (const [number, times] of profile.numbers) if (test(String(number))) passed += times;
  return passed / profile.filled;
}
