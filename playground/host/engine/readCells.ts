import type { Model } from "@ironcalc/wasm";
import type { Area } from "../workbook";
import { hasLongNumbers } from "./longNumbers";
import { twinOf } from "./twin";

/** What a cell is worth to office.js: "" is an empty cell, "#N/A" an error. */
export type CellValue = number | string | boolean;

/** The engine's own codes of a cell's kind. */
export const CELL_NUMBER = 1;
export const CELL_TEXT = 2;
export const CELL_BOOLEAN = 4;
export const CELL_ERROR = 16;

const PLAIN_NUMBER = /^-?\d+([.,]\d+)?(e[+-]?\d+)?$/i;

/** Error texts of the engine's French, in English. */
const ENGLISH_ERRORS: Readonly<Record<string, string>> = {
  "#VALEUR!": "#VALUE!",
  "#NOM?": "#NAME?",
  "#NOMBRE!": "#NUM!",
  "#NUL!": "#NULL!",
  "#CIRC!": "#CIRC!",
  "#PROPAGATION!": "#SPILL!",
};

/** An error as office.js names it; any other text stays as it is. */
export function errorText(shown: string): string {
  return ENGLISH_ERRORS[shown] ?? shown;
}

/** Exact values of a rectangle, row by row, whatever the language of the page. */
export function readValues(engine: Model, sheet: number, area: Area): CellValue[][] {
  const rows: CellValue[][] = [];
  const runs: Run[] = [];
  const open = new Map<number, Run>();
  const long = hasLongNumbers(engine);
  const yes = engine.getLanguage() === "en" ? "TRUE" : trueWord(engine);

  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    const values: CellValue[] = [];
    const filled =
      area.lastColumn - area.firstColumn > 200 ? new Set(engine.getColumnsWithData(sheet, row)) : null;
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      if (filled?.has(column) === false) {
        values.push("");
        continue;
      }
      const kind = engine.getCellType(sheet, row, column);
      if (kind === CELL_NUMBER) {
        const content = engine.getCellContent(sheet, row, column);
        // An emptied cell keeps the apostrophe of the text that it held.
        if (content === "" || content === "'") {
          values.push("");
        } else if (!long && PLAIN_NUMBER.test(content)) {
          values.push(Number(content.replace(",", ".")));
        } else {
          extend(runs, open, row, column);
          values.push(0);
        }
        continue;
      }
      const shown = engine.getFormattedCellValue(sheet, row, column);
      if (kind === CELL_BOOLEAN) values.push(shown === yes);
      else values.push(kind === CELL_ERROR ? errorText(shown) : shown);
    }
    rows.push(values);
  }
  if (runs.length > 0) fillExact(engine, sheet, area, rows, runs);
  return rows;
}

/** Numeric cells of one column that follow each other and need the exact route. */
interface Run {
  readonly column: number;
  readonly firstRow: number;
  lastRow: number;
}

function extend(runs: Run[], open: Map<number, Run>, row: number, column: number): void {
  const run = open.get(column);
  if (run?.lastRow === row - 1) {
    run.lastRow = row;
    return;
  }
  const fresh: Run = { column, firstRow: row, lastRow: row };
  open.set(column, fresh);
  runs.push(fresh);
}

function fillExact(
  engine: Model,
  sheet: number,
  area: Area,
  rows: CellValue[][],
  runs: readonly Run[],
): void {
  const answers = twinOf(engine).numbers(runs.map((run) => ({ sheet, ...run })));
  answers.forEach((numbers, index) => {
    const run = runs[index];
    if (run === undefined) return;
    numbers.forEach((value, offset) => {
      const row = rows[run.firstRow - area.firstRow + offset];
      if (row !== undefined) row[run.column - area.firstColumn] = value;
    });
  });
}

/** The engine's word for true in the language it now shows. */
export function trueWord(engine: Model): string {
  return engine.getLanguage() === "fr" ? "VRAI" : "TRUE";
}

/** True for a formula; a text that merely starts with "=" is none. */
export function hasFormula(engine: Model, sheet: number, row: number, column: number): boolean {
  const content = engine.getCellContent(sheet, row, column);
  return content.startsWith("=") && content.length > 1;
}

/** What to write so that a cell becomes the same again elsewhere: constants of text keep being text. */
export function rewritable(
  engine: Model,
  sheet: number,
  row: number,
  column: number,
  content: CellValue,
): CellValue {
  const isText =
    typeof content === "string" && content !== "" && engine.getCellType(sheet, row, column) === CELL_TEXT;
  return isText && !hasFormula(engine, sheet, row, column) ? `'${content}` : content;
}

/** English formulas of a rectangle; constants as their value, as office.js gives them. */
export function readFormulas(engine: Model, sheet: number, area: Area): CellValue[][] {
  const values = readValues(engine, sheet, area);
  const english = engine.getLanguage() === "en" && engine.getLocale() === "en";
  const source = english ? engine : null;
  return values.map((row, rowOffset) =>
    row.map((value, columnOffset) => {
      const at = [area.firstRow + rowOffset, area.firstColumn + columnOffset] as const;
      if (!hasFormula(engine, sheet, ...at)) return value;
      return (source ?? twinOf(engine).model).getCellContent(sheet, ...at);
    }),
  );
}

/** What the user sees in each cell. */
export function readTexts(engine: Model, sheet: number, area: Area): string[][] {
  const rows: string[][] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    const texts: string[] = [];
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      texts.push(engine.getFormattedCellValue(sheet, row, column));
    }
    rows.push(texts);
  }
  return rows;
}
