import type { CellValue } from "../../model";

const DITTO =
  /^\s*(?:(?:["″”“»〃]\s*){1,3}|''|’’|,,|idem|id\.|ditto|dito|[-–]\s*(?:\/\/|["″”]|''|idem)\s*[-–]|\/\/)\s*\.?\s*$/i;
/** First characters of such marks: anything else need not be looked at. */
const MAY_BE = /^[\s"″”“»〃'’,id\-–/]/i;

/** True of a mark that stands for the cell above: ", *idem*, -//-. */
export function isDitto(cell: CellValue | undefined): boolean {
  return typeof cell === "string" && cell.length <= 8 && MAY_BE.test(cell) && DITTO.test(cell);
}

/** The values with those above in place of ditto marks, and the positions that took one. `cells`: as they are written. */
export function withoutDittos<T>(
  values: readonly T[],
  cells: readonly CellValue[],
): { readonly values: readonly T[]; readonly filled: readonly number[] } {
  const filled: number[] = [];
  for (let at = 1; at < cells.length; at++) if (isDitto(cells[at])) filled.push(at);
  if (filled.length === 0) return { values, filled };
  const all = [...values];
  for (const at of filled) all[at] = all[at - 1] as T;
  return { values: all, filled };
}
