/** What Excel makes of a typed text: a number and the format it gives a General cell. */
export interface Typed {
  readonly value: number;
  readonly format: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY_MS = 86_400_000;
/** Serial 0 of the 1900 calendar, as a time stamp. */
const EPOCH = Date.UTC(1899, 11, 30);

function serial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 ? Math.round((time - EPOCH) / DAY_MS) : null;
}

/** Two digits: 00–29 are 2000–2029, 30–99 are 1930–1999, as in Excel. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function typedDate(text: string): Typed | null {
  const numeric = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/.exec(text);
  if (numeric !== null) {
    const [, month = "", day = "", year] = numeric;
    const value = serial(year === undefined ? thisYear() : fullYear(year), Number(month), Number(day));
    return value === null ? null : { value, format: year === undefined ? "d-mmm" : "m/d/yyyy" };
  }
  const named = /^(\d{1,2})[- ]([A-Za-z]{3})[A-Za-z]*(?:[- ](\d{2}|\d{4}))?$/.exec(text);
  if (named === null) return null;
  const [, day = "", month = "", year] = named;
  const index = MONTHS.indexOf(month.toLowerCase());
  if (index < 0) return null;
  const value = serial(year === undefined ? thisYear() : fullYear(year), index + 1, Number(day));
  return value === null ? null : { value, format: year === undefined ? "d-mmm" : "d-mmm-yy" };
}

/** A date typed without its year means this year, in Excel as here. */
function thisYear(): number {
  return new Date().getFullYear();
}

function typedTime(text: string): Typed | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])[Mm])?$/.exec(text);
  if (match === null) return null;
  const [, hours = "", minutes = "", seconds, half] = match;
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  if (half !== undefined && (Number(hours) > 12 || Number(hours) === 0)) return null;
  const shift = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/i.test(half) ? 12 : 0);
  const clock = seconds === undefined ? "h:mm" : "h:mm:ss";
  const value = (shift * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return { value, format: half === undefined ? clock : `${clock} AM/PM` };
}

/**
 * The dates, times and bracketed negatives that Excel recognises in text and the engine does not. Always the
 * American order, on every machine: that is what `range.values` does. Null: leave the text to the engine.
 */
export function typedText(text: string): Typed | null {
  const trimmed = text.trim();
  const negative = /^\((\d+(?:\.\d+)?)\)$/.exec(trimmed);
  if (negative !== null) return { value: -Number(negative[1]), format: "General" };
  return typedDate(trimmed) ?? typedTime(trimmed);
}
