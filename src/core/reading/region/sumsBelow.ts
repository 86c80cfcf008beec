import { foldText } from "../../text/fold";
import type { HeaderReader } from "../headers/headerQuality";
import { isBlank } from "../values/missing";
import type { Grid } from "./grid";
import { isBlankRow, lastFilled } from "./grid";

/** What a list is summed by. */
export const KEYS: ReadonlySet<string> = new Set(
  "rep zone department region sector city status country".split(" "),
);
const SEGMENT = /^(?:segments?|classes?|abc|categories?|mois|annees?|priorites?|statuts?)$/;
const FIGURES: ReadonlySet<string> = new Set("revenue revenuePrevious potential orders amount".split(" "));
/** *Nb clients*, *% du CA*, *Part*: figures of several customers. */
const COUNTED = /^(?:nb|nbre|nombre|part|poids|total|cumul|ca|montant|moyenne|objectif)\b/;
/** A summary holds at most this share of the rows of its list. */
const SHORT = 0.6;

/**
 * True for the header of sums below a list (*Commercial*, *CA*): it names what the list is summed by, then figures only,
 * and no customer; under it stand few rows, each with such a key and a figure, and nothing after them but lone notes.
 * `top`: the header of the list.
 */
export function isSumsHeader(
  grid: Grid,
  reader: HeaderReader,
  row: number,
  top: number,
  columns: readonly number[],
): boolean {
  const filled = columns.filter((column) => !isBlank(grid.cell(row, column)));
  const [key, ...figures] = filled;
  if (key === undefined || figures.length === 0 || row - top < 3) return false;
  const textOf = (column: number): string => String(grid.cell(row, column));
  if (!KEYS.has(reader.field(textOf(key)) ?? "") && !SEGMENT.test(foldText(textOf(key)))) return false;
  const areFigures = figures.every(
    (column) =>
      FIGURES.has(reader.field(textOf(column)) ?? "") ||
      COUNTED.test(foldText(textOf(column))) ||
      textOf(column).includes("%"),
  );
  return areFigures && isShort(grid, row, top, columns, key, figures);
}

function isShort(
  grid: Grid,
  row: number,
  top: number,
  columns: readonly number[],
  key: number,
  figures: readonly number[],
): boolean {
  const keys = new Set<string>();
  let at = row + 1;
  for (; at <= grid.lastRow && !isBlankRow(grid, at, columns); at++) {
    const hasFigures = figures.every((column) => typeof grid.cell(at, column) !== "string");
    const others = columns.filter((column) => column !== key && !figures.includes(column));
    if (isBlank(grid.cell(at, key)) || !hasFigures || !isBlankRow(grid, at, others)) return false;
    keys.add(foldText(String(grid.cell(at, key))));
  }
  const rows = at - row - 1;
  if (rows === 0 || keys.size < rows || rows > SHORT * (row - top)) return false;
  for (; at <= lastFilled(grid, columns); at++)
    if (columns.filter((column) => !isBlank(grid.cell(at, column))).length > 1) return false;
  return true;
}
