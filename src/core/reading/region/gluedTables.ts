import { foldText } from "../../text/fold";
import type { HeaderReader } from "../headers/headerQuality";
import { isBlank } from "../values/missing";
import type { Grid } from "./grid";
import { isBlankRow, lastFilled } from "./grid";
import { KEYS } from "./sumsBelow";

/** Columns of one table among several that touch; `isSummary` for one of sums, which names no customers. */
export interface Glued {
  readonly columns: readonly number[];
  readonly isSummary: boolean;
}

const MONEY: ReadonlySet<string> = new Set(["revenue", "amount", "revenuePrevious", "potential"]);
const IDENTITY: ReadonlySet<string> = new Set(["name", "code"]);
/** *CA par région*: a sum by what a column of the list holds. */
const SUM_BY =
  /\b(?:par|by) (?:region|secteur|zone|commercial|representant|vendeur|departement|segment|classe|ville|categorie|famille|activite|type|agence|mois|annee|rep|sector|city|category|month)s?\b/;
/** Rows by which the ends of two lists differ. */
const APART = 2;
/** A summary holds at most this share of the rows of its list. */
const SHORT = 0.6;
/** Lines of the longest summary that is looked for. */
const MOST_SUMS = 100;
/** Share of the rows from which two names side by side are one customer's. */
const SAME = 0.5;

/**
 * Tables that stand side by side under one row of headers, told apart by evidence only: a second list repeats the
 * headers of the first from its name to its amount, or ends on another row; a summary ends early and sums by what the
 * list holds, or by what lists are summed by where a blank column sets it apart (*Commercial*, *Objectif*). Duplicate
 * headers and twin addresses are one table. `header`: the row of the headers.
 */
export function gluedTables(
  grid: Grid,
  reader: HeaderReader,
  header: number,
  columns: readonly number[],
): readonly Glued[] {
  for (let at = 1; at < columns.length; at++) {
    const left = columns.slice(0, at);
    const right = columns.slice(at);
    const isList = startsList(grid, reader, header, left, right);
    if (!isList && !isSummary(grid, reader, header, left, right)) continue;
    const rest = isList ? gluedTables(grid, reader, header, right) : [{ columns: right, isSummary: true }];
    return [{ columns: left, isSummary: false }, ...rest];
  }
  return [{ columns, isSummary: false }];
}

/** Cells of the list compare by their plain words: there may be many. */
const wordsAt = (grid: Grid, row: number, column: number): string =>
  String(grid.cell(row, column)).trim().toLowerCase();

const textAt = (grid: Grid, row: number, column: number): string => foldText(String(grid.cell(row, column)));

function startsList(
  grid: Grid,
  reader: HeaderReader,
  header: number,
  left: readonly number[],
  right: readonly number[],
): boolean {
  const fieldOf = (column: number): string => reader.field(String(grid.cell(header, column))) ?? "";
  const names = (list: readonly number[], fields: ReadonlySet<string>): number | undefined =>
    list.find((column) => fields.has(fieldOf(column)));
  const [first, second] = [names(left, IDENTITY), right[0]];
  if (first === undefined || second === undefined || !IDENTITY.has(fieldOf(second))) return false;
  const money = names(right, MONEY);
  if (names(left, MONEY) === undefined || money === undefined) return false;
  if (sameCustomers(grid, header, first, second)) return false;
  const titles = (list: readonly number[]): readonly string[] =>
    list.map((column) => textAt(grid, header, column));
  const [ours, theirs] = [titles(left), titles(right)];
  const toMoney = theirs.slice(0, right.indexOf(money) + 1);
  if (toMoney.every((title, i) => title === ours[i])) return true;
  return Math.abs(lastFilled(grid, left) - lastFilled(grid, right)) >= APART;
}

/** Two columns that name the same customer on most rows: one table with its customers written twice. */
function sameCustomers(grid: Grid, header: number, first: number, second: number): boolean {
  let both = 0;
  let same = 0;
  for (let row = header + 1; row <= grid.lastRow; row++) {
    const [a, b] = [wordsAt(grid, row, first), wordsAt(grid, row, second)];
    if (a === "" || b === "") continue;
    both++;
    if (a === b) same++;
  }
  return both > 0 && same >= SAME * both;
}

function isSummary(
  grid: Grid,
  reader: HeaderReader,
  header: number,
  left: readonly number[],
  right: readonly number[],
): boolean {
  const end = lastFilled(grid, right);
  const rows = end - header;
  if (rows > MOST_SUMS || rows > SHORT * (lastFilled(grid, left) - header)) return false;
  if (right.some((column) => isBlank(grid.cell(header, column)))) return false;
  for (let row = header + 1; row <= end; row++) if (isBlankRow(grid, row, right)) return false;
  const hasFigures = right.some((column) => typeof grid.cell(header + 1, column) === "number");
  if (!hasFigures) return false;
  if (right.some((column) => SUM_BY.test(textAt(grid, header, column)))) return true;
  const [key = 0] = right;
  const isApart = key > (left.at(-1) ?? 0) + 1 && KEYS.has(reader.field(textAt(grid, header, key)) ?? "");
  return keysOf(grid, header, end, isApart ? null : left, key);
}

/** The first column of a summary lists, once each, what a column of the list repeats, if it has one (else null). */
function keysOf(
  grid: Grid,
  header: number,
  end: number,
  left: readonly number[] | null,
  key: number,
): boolean {
  const keys: string[] = [];
  for (let row = header + 1; row <= end; row++) {
    const text = wordsAt(grid, row, key);
    if (text !== "" && !/\btotal\b/.test(text) && typeof grid.cell(row, key) === "string") keys.push(text);
  }
  if (keys.length < 2 || new Set(keys).size < keys.length) return false;
  if (left === null) return true;
  return left.some((column) => {
    const seen = new Map<string, number>();
    for (let row = header + 1; row <= grid.lastRow; row++) {
      const text = wordsAt(grid, row, column);
      if (text !== "") seen.set(text, (seen.get(text) ?? 0) + 1);
    }
    return keys.every((text) => seen.has(text)) && [...seen.values()].some((times) => times > 1);
  });
}
