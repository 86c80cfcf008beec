import type { HeaderReader } from "../headers/headerQuality";
import { isYear } from "../headers/headerQuality";
import { cleanText } from "../../text/cleanText";
import { foldText } from "../../text/fold";
import { statusOfHeading } from "../rows/statusOfHeading";
import { isBlank } from "../values/missing";
import { readNumberText } from "../values/numbers";
import type { Grid } from "./grid";
import { isNumberingLine } from "./isNumberingLine";

/** The header of one column, its lines joined when the header stands on several rows. */
export interface ColumnHeader {
  /** 0-based position in the grid. */
  readonly column: number;
  /** As shown; "" when the column has none. */
  readonly text: string;
  /** Every form under which a person may name it: joined, and each line alone. */
  readonly forms: readonly string[];
}

interface JoinedHeader extends ColumnHeader {
  /** With the labels of its groups. */
  readonly whole: string;
}

export interface HeaderLines {
  /** Position of the last line of the header, one that numbers the columns included. */
  readonly last: number;
  readonly headers: readonly ColumnHeader[];
}

const FRAGMENT =
  /^(20\d\d|n|n \d|ht|ttc|k|keur|m|eur|euros?|nb|nbre|no|jours?|j|mois|boites?|unites?|12 mois|ytd|cumul|total|montant|date|nom|texte|\d? ?chiffres|jj mm(?: aa)?|oui non|h t|t t c|annuel|moyen|client|clients|commande|commandes|facture|visite|obligatoire|jj mm aaaa)$/;
/** *en k€ HT*, *€ / an*: several such words. */
const UNITS = /^(?:en )?(?:(?:k|keur|m|eur|euros?|milliers?|d|ht|ttc|an|par|mois|jours?)(?: |$)){1,4}$/;
/** Excel's own words above the columns of a pivot table. */
const PIVOT = /^(?:etiquettes de colonnes|column labels)$/;
const SURE = 0.75; // a line this sure by itself needs no other
const GAIN = 0.3; // surety that a second line must add to be one
const WHOLE = 0.9; // *CA par client 2025* over *Client* is a title
const GROUP = 0.8; // a single label over several columns is a group only if it names a field this surely

/**
 * Joins the lines of a header found at `row`: group labels above (merged cells carry over), units or years below,
 * unless `isAlone`: the rep said that this row is the header.
 */
export function headerLines(
  grid: Grid,
  reader: HeaderReader,
  row: number,
  columns: readonly number[],
  isAlone: boolean,
): HeaderLines {
  const goesOn =
    !isAlone &&
    !isHeading(grid, row + 1, columns) &&
    (isContinuation(grid, reader, row + 1, columns) || improves(grid, reader, row, columns));
  const next = goesOn ? row + 1 : row;
  const last = goesOn && isContinuation(grid, reader, next + 1, columns) ? next + 1 : next;
  let first = row;
  while (!isAlone && row - first < 2 && isGroupLine(grid, reader, first - 1, columns)) first--;
  const carried = new Map<number, string>();
  const headers = columns.map((column) => joined(grid, reader, column, first, last, carried));
  const below = !isAlone && isNumberingLine(grid, last + 1, columns) ? last + 1 : last;
  return { last: below, headers: first < row ? toldApart(headers) : headers };
}

/** *CA* under 2024 and *CA* under 2025: headers that are alike take the label of their group. */
function toldApart(headers: readonly JoinedHeader[]): readonly ColumnHeader[] {
  const alike = new Map<string, { count: number; readonly wholes: Set<string> }>();
  for (const { text, whole } of headers) {
    const twins = alike.get(text) ?? { count: 0, wholes: new Set() };
    twins.count++;
    twins.wholes.add(whole);
    alike.set(text, twins);
  }
  return headers.map((header) => {
    const { count, wholes } = alike.get(header.text) ?? { count: 0, wholes: new Set() };
    const isApart = header.text !== "" && count > 1 && wholes.size === count;
    return isApart ? { ...header, text: header.whole } : header;
  });
}

function textAt(grid: Grid, row: number, column: number): string {
  return cleanText(String(grid.cell(row, column)));
}

function joined(
  grid: Grid,
  reader: HeaderReader,
  column: number,
  first: number,
  last: number,
  carried: Map<number, string>,
): JoinedHeader {
  const lines: { text: string; own: boolean }[] = [];
  for (let row = first; row <= last; row++) {
    const own = textAt(grid, row, column);
    if (own !== "") carried.set(row, own);
    const text = carried.get(row);
    if (text !== undefined) lines.push({ text, own: own !== "" });
  }
  const owned = lines.filter((line) => line.own);
  const lowest = owned.at(-1);
  if (lowest === undefined) return { column, text: "", forms: [], whole: "" };
  const ownJoined = owned.map((line) => line.text).join(" ");
  const upTo = lines.slice(0, lines.lastIndexOf(lowest) + 1);
  const allJoined = upTo.map((line) => line.text).join(" ");
  const alone = reader.quality(lowest.text);
  let text = lowest.text;
  if (owned.length > 1 && (reader.quality(ownJoined) >= alone || isFragment(lowest.text))) text = ownJoined;
  else if (alone < SURE && reader.quality(allJoined) > alone) text = allJoined;
  return {
    column,
    text,
    whole: allJoined,
    forms: [...new Set([text, ...owned.map((line) => line.text), ownJoined, allJoined])],
  };
}

function isFragment(text: string): boolean {
  const folded = foldText(text);
  return folded === "" || FRAGMENT.test(folded) || UNITS.test(folded);
}

/** A row of units, years or « (obligatoire) » under the header: every filled cell is such a fragment. */
function isContinuation(grid: Grid, reader: HeaderReader, row: number, columns: readonly number[]): boolean {
  const filled = columns.filter((column) => !isBlank(grid.cell(row, column)));
  if (filled.length === 0) return false;
  return filled.every((column) => {
    const cell = grid.cell(row, column);
    if (typeof cell === "number") return isYear(cell) && columnIsNumeric(grid, row, column);
    if (typeof cell !== "string") return false;
    if (readNumberText(cell) !== null) return isYear(Number(cell)) && columnIsNumeric(grid, row, column);
    return (
      isFragment(cell) && (foldText(cell) !== "" || /[€%]/.test(cell)) && !columnRepeats(grid, row, column)
    );
  });
}

/** *CLIENTS* alone below the header heads the first accounts. */
function isHeading(grid: Grid, row: number, columns: readonly number[]): boolean {
  const [first, ...others] = columns;
  return (
    first !== undefined &&
    others.length > 0 &&
    others.every((column) => isBlank(grid.cell(row, column))) &&
    statusOfHeading(textAt(grid, row, first)) !== null
  );
}

/** Words below that make surer headers once joined: « Code » over « postal », « Commandes » over « Nb ». */
function improves(grid: Grid, reader: HeaderReader, row: number, columns: readonly number[]): boolean {
  const below = columns.filter((column) => !isBlank(grid.cell(row + 1, column)));
  const areWords = below.every((column) => {
    const cell = grid.cell(row + 1, column);
    if (typeof cell === "number") return isYear(cell);
    return typeof cell === "string" && cell.length <= 40 && !columnRepeats(grid, row + 1, column);
  });
  if (!areWords) return false;
  const alone = columns.reduce((sum, column) => sum + reader.quality(grid.cell(row, column)), 0);
  const carried = new Map<number, string>();
  const together = columns.reduce(
    (sum, column) => sum + reader.quality(joined(grid, reader, column, row, row + 1, carried).text),
    0,
  );
  return together >= alone + GAIN;
}

/** A yearly column holds amounts, not years: a row of years is a header line only over other figures. */
function columnIsNumeric(grid: Grid, row: number, column: number): boolean {
  const below = grid.cell(row + 1, column);
  return typeof below === "number"
    ? !isYear(below)
    : isBlank(below) || (typeof below === "string" && readNumberText(below) !== null);
}

/** « Client » under a header is a status of the first row when the rows below hold it too. */
function columnRepeats(grid: Grid, row: number, column: number): boolean {
  for (let below = row + 1; below <= row + 20; below++)
    if (grid.cell(below, column) === grid.cell(row, column)) return true;
  return false;
}

function isWordOrYear(text: string): boolean {
  return readNumberText(text) === null || isYear(Number(text));
}

/** A row of labels just above the header; a single one must name a field, over no header that says all, or it is a title. */
function isGroupLine(grid: Grid, reader: HeaderReader, row: number, columns: readonly number[]): boolean {
  const labelled = columns.filter((column) => !isBlank(grid.cell(row, column)));
  if (labelled.some((column) => PIVOT.test(foldText(textAt(grid, row, column))))) return false;
  const allWords = labelled.every((column) => {
    const cell = grid.cell(row, column);
    return (
      (typeof cell === "string" && cell.length <= 60 && isWordOrYear(cell)) ||
      (typeof cell === "number" && isYear(cell))
    );
  });
  const [first, second] = labelled;
  if (!allWords || first === undefined || second !== undefined) return allWords && second !== undefined;
  const isTitle = reader.quality(grid.cell(row + 1, first)) >= WHOLE;
  return !isTitle && reader.quality(grid.cell(row, first)) >= GROUP;
}
