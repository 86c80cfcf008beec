import type { CellValue, Day, SheetData } from "../../model";
import { inSteps, type Steps } from "../../steps";
import { isDateFormat } from "../columns/profile";
import type { Region } from "../region/findRegion";
import { readDateText } from "../values/dates";
import { isBlank } from "../values/missing";

/** Rows with nothing but a day, above the lines of that day. */
export interface DayTitles {
  /** 0-based grid column in which they stand. */
  readonly column: number;
  /** The day of each title by its 0-based grid row. */
  readonly days: ReadonlyMap<number, Day>;
}

/** Titles come in several, and in a column that holds something else. */
const LEAST = 2;

/** Finds *lundi 3 mars 2025* alone above the lines of the day; null where days stand on the lines themselves. */
export function* dayTitles(
  sheet: SheetData,
  region: Region,
  body: readonly number[],
): Steps<DayTitles | null> {
  const columns = region.headers.map(({ column }) => column);
  const days = new Map<number, Day>();
  const places = new Set<number>();
  let [isBelow, heads] = [false, 0];
  const look = (row: number): void => {
    const only = onlyColumn(sheet.values[row] ?? [], columns);
    if (only === null && isBelow) heads++;
    const day = only === null ? NaN : dayOf(sheet.values[row]?.[only] ?? "", sheet.formats[row]?.[only]);
    isBelow = only !== null && !Number.isNaN(day);
    if (only === null || !isBelow) return;
    days.set(row, day);
    places.add(only);
  };
  yield* inSteps(body.length, (from, to) => {
    for (const row of body.slice(from, to)) look(row);
  });
  const [column] = places;
  if (column === undefined || places.size > 1 || heads < LEAST) return null;
  const isDated = (row: number): boolean =>
    !days.has(row) && !Number.isNaN(dayOf(sheet.values[row]?.[column] ?? "", sheet.formats[row]?.[column]));
  return body.some(isDated) ? null : { column, days };
}

/** The only column of a row that is filled; null when several are. */
function onlyColumn(row: readonly CellValue[], columns: readonly number[]): number | null {
  let only: number | null = null;
  for (const column of columns) {
    if (isBlank(row[column])) continue;
    if (only !== null) return null;
    only = column;
  }
  return only;
}

/** The day that a text names, or a number shown as one; NaN for anything else. */
function dayOf(cell: CellValue, format: string | undefined): number {
  if (typeof cell === "number") return isDateFormat(format) ? Math.floor(cell) : NaN;
  const date = typeof cell === "string" ? readDateText(cell) : null;
  if (date?.kind === "order") return date.dayFirst ?? NaN;
  return date?.kind === "day" && date.monthOnly !== true ? date.day : NaN;
}

/** The day of the title above each row of the body; NaN above the first. */
export function daysBelow({ days }: DayTitles, body: readonly number[]): Float64Array {
  let day = NaN;
  return Float64Array.from(body, (row) => (day = days.get(row) ?? day));
}
