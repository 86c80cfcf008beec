import type { CellValue } from "../../model";
import { dateOf } from "../../stats/day";

/** Cells of each kind from which chance no longer explains it. */
const LEAST = 5;
const MONTHS = 12;

/** A text that is a day, in one order or in both. */
interface OrderedText {
  readonly dayFirst: number | null;
  readonly monthFirst: number | null;
}

/**
 * Days that a program which writes the month first has made of texts which wrote the day first, or the reverse: it took
 * 05/10 for 10/05, and left 25/10 a text. So every text has a day above 12, and every true date one up to 12.
 * Positions of the dates that change when they are turned round; none without that evidence.
 */
export function swappedDays(cells: readonly CellValue[], texts: readonly OrderedText[]): readonly number[] {
  if (texts.length < LEAST) return [];
  if (
    !texts.every(({ monthFirst }) => monthFirst === null) &&
    !texts.every(({ dayFirst }) => dayFirst === null)
  )
    return [];
  const swapped: number[] = [];
  const days = new Set<number>();
  let count = 0;
  for (const [at, cell] of cells.entries()) {
    if (typeof cell !== "number" || cell === 0) continue;
    const { day, month } = dateOf(Math.floor(cell));
    if (day > MONTHS) return [];
    count++;
    days.add(day);
    if (day !== month) swapped.push(at);
  }
  // Always the first of a month: months, typed as such.
  return count >= LEAST && days.size > 1 ? swapped : [];
}
