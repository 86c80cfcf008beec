import type { CellValue, SheetData } from "../../model";
import { foldText } from "../../text/fold";
import type { OwnColumn, OwnColumnKey } from "../edits";
import type { SheetWords } from "../words";
import { cellAt } from "./cellAt";

type Test = (cell: string, words: SheetWords) => boolean;

const among = (values: Readonly<Record<string, string>>, cell: string): boolean =>
  Object.values(values).includes(cell);
const begins = (values: Readonly<Record<string, string>>, cell: string): boolean =>
  Object.values(values).some((value) => cell === value || cell.startsWith(`${value} `));

/** Labels that nobody else writes so: what these columns hold says whose they are. */
const TELLING: Readonly<Partial<Record<OwnColumnKey, Test>>> = {
  segment: (cell, words) => among(words.segments, cell),
  rfm: (cell) => /^[1-5]-[1-5]-[1-5]$/.test(cell),
  profile: (cell, words) => among(words.profiles, cell),
  potential: (cell, words) => begins(words.levels, cell),
  crossed: (cell, words) => begins(words.segments, cell),
  priority: (cell) => /^P[1-4]$/.test(cell),
  lastContactState: (cell, words) =>
    Object.values(words.states).some((state) => cell.endsWith(` · ${state}`)),
};
/** Whether a cell of a column of ours holds a label that nobody else writes so. */
export function isLabel(key: OwnColumnKey, cell: CellValue, words: readonly SheetWords[]): boolean {
  const test = TELLING[key];
  return test !== undefined && typeof cell === "string" && words.some((one) => test(cell, one));
}

const NUMBERS: ReadonlySet<OwnColumnKey> = new Set(["points", "nextContact", "revenue", "counted"]);

/**
 * Which of the columns that the memory calls ours are: what it says is not enough, since a file can be made to say that
 * the user's own columns are. A column is ours when most of what it holds are labels of ours, or when it has a header
 * of ours, holds the kind of value that we write and stands right of such a column. Any other is the user's: read as
 * data, never written to. `words`: the languages that a past run may have written in.
 */
export function provenColumns(
  { headerRow, columns }: { readonly headerRow: number; readonly columns: readonly OwnColumn[] },
  sheet: SheetData,
  words: readonly SheetWords[],
): readonly OwnColumn[] {
  const cells = (column: number): readonly CellValue[] =>
    sheet.values
      .slice(headerRow - sheet.firstRow + 1)
      .map((_, i) => cellAt(sheet, headerRow + 1 + i, column))
      .filter((cell) => cell !== "");
  const known = columns.filter(({ key }) => words.some(({ headers }) => Object.hasOwn(headers, key)));
  const telling = known.filter(({ key, header, column }) => {
    if (TELLING[key] === undefined) return false;
    const found = cells(column);
    // An emptied column has nothing to lose, but its header must be ours.
    if (found.length === 0) return isOurHeader(key, header, words);
    return mostly(found, (cell) => isLabel(key, cell, words));
  });
  const first = Math.min(...telling.map(({ column }) => column));
  const others = known.filter(
    ({ key, header, column }) =>
      TELLING[key] === undefined &&
      column > first &&
      isOurHeader(key, header, words) &&
      mostly(cells(column), (cell) => typeof cell === (NUMBERS.has(key) ? "number" : "string")),
  );
  const ours = new Set([...telling, ...others]);
  const places = new Set([...ours].map(({ column }) => column));
  // Under a header of the user's it is still ours between two that are: nothing is ever written over what it holds.
  const renamed = known.find(
    ({ key, column }) => key === "forcedSegment" && places.has(column - 1) && places.has(column + 1),
  );
  return columns.filter((own) => ours.has(own) || own === renamed);
}

/** Most of the cells, or all of none: labels typed over by the user do not make the column theirs. */
function mostly(cells: readonly CellValue[], test: (cell: CellValue) => boolean): boolean {
  return cells.filter(test).length * 2 >= cells.length;
}

/** "Zone", or "Zone (2)" beside a "Zone" of the user's. */
function isOurHeader(key: OwnColumnKey, header: string, words: readonly SheetWords[]): boolean {
  const plain = foldText(header.replace(/\s*\(\d+\)$/, ""));
  return words.some(({ headers }) => foldText(headers[key]) === plain);
}
