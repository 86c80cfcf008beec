import type { Model } from "@ironcalc/wasm";
import type { Area } from "../../host/workbook";
import { LIMITS } from "../limits";
import { engineInput } from "./engineInput";
import { formulaUse, type FormulaUse, type Read } from "./formulaUse";
import { formulaWork, passedCells } from "./formulaWork";
import { formulaWeight } from "./isTooDeep";
import type { NameMeaning } from "./nameMeaning";
import type { FileBook } from "./readBook";
import type { LoadedFormula } from "./readFormulas";
import type { SheetFormulas } from "./settleFormulas";

/** Characters of a number, at most. */
const NUMBER = 24;

/** A formula on its way through the engine: where it stands, what it reads, how deep it takes the engine. */
interface Node {
  readonly sheet: number;
  readonly formula: LoadedFormula;
  readonly weight: number;
  /** Null when it is not to be computed. */
  readonly use: FormulaUse | null;
  readonly work: number;
  /** Formulas that it reads and that were not reached before; null before they are looked for. */
  waiting: Node[] | null;
  /** True while formulas that it reads are looked at. */
  isOpen: boolean;
  isReached: boolean;
  isKept: boolean;
  joins: boolean;
  /** Characters of its value, at most. */
  characters: number;
}

/** What the formulas of a workbook stand on. */
interface Ground {
  readonly named: NameMeaning;
  /** The last row in use. */
  readonly lastRow: number;
  /** Cells with a content. */
  readonly cells: number;
  /** Characters of the longest text of a cell. */
  readonly longestText: number;
}

/**
 * Formulas that would hang the engine, exhaust its stack, which it does not survive, or its memory: those whose work
 * cannot be told from their text, or is too much in all; chains that are computed from their far end, or close a
 * circle; texts that grow from cell to cell. They are shown by the value that the file had for them, as other formulas
 * are that the engine cannot compute. `engine` holds the formulas and has not evaluated them.
 */
export function restrainFormulas(
  engine: Model,
  loaded: readonly SheetFormulas[],
  { sheets }: Pick<FileBook, "sheets">,
  { named, lastRow, longestText, cells }: Ground,
): readonly SheetFormulas[] {
  const index = new Map(sheets.map(({ name }, i) => [name.toLowerCase(), i]));
  const text = Math.max(NUMBER, longestText);
  const columns = new Map<number, Map<number, Node[]>>();
  const nodes = loaded.map(({ sheet, formulas }) =>
    formulas.map((formula): Node => {
      const use = formula.computed ? formulaUse(formula.text, named) : null;
      const node: Node = {
        use,
        work: use === null ? Infinity : formulaWork(use, lastRow),
        sheet,
        formula,
        weight: formulaWeight(formula.text),
        waiting: null,
        isOpen: false,
        isReached: !formula.computed,
        isKept: false,
        joins: false,
        characters: text,
      };
      const ofSheet = columns.get(sheet) ?? new Map<number, Node[]>();
      columns.set(sheet, ofSheet);
      const column = ofSheet.get(formula.column);
      if (column === undefined) ofSheet.set(formula.column, [node]);
      else column.push(node);
      return node;
    }),
  );
  const limit = LIMITS.formulaWork + LIMITS.cellWork * cells;
  const dearest = dearestWithin(nodes.flat(), limit);
  let work = 0;
  let characters = 0;

  const keep = (node: Node): void => {
    const { sheet, formula } = node;
    node.isKept = true;
    node.characters = text;
    engine.setUserInput(sheet, formula.row, formula.column, engineInput(formula.cached));
  };

  /** Adds the value of a formula to what the one that reads it may become. */
  const absorb = (node: Node, read: Node): void => {
    const { growth = 1 } = node.use ?? {};
    node.characters = node.joins
      ? node.characters + growth * read.characters
      : Math.max(node.characters, read.characters);
  };

  const formulasIn = ({ sheet: name, area }: Read, own: number): readonly Node[] => {
    const sheet = name === null ? own : index.get(name.toLowerCase());
    const ofSheet = sheet === undefined ? undefined : columns.get(sheet);
    if (ofSheet === undefined) return [];
    return [...ofSheet].flatMap(([column, list]) =>
      column >= area.firstColumn && column <= area.lastColumn ? within(list, area) : [],
    );
  };

  /** Looks at what a formula reads; one whose work is unknown or too much, or that reads itself, is kept. */
  const look = (node: Node): Node[] => {
    const { use } = node;
    if (use === null || node.work > dearest || work + node.work > limit) {
      keep(node);
      return [];
    }
    work += node.work;
    node.joins = use.joins;
    if (use.joins) node.characters = use.growth * (use.quoted + text * cellsOf(use, lastRow));
    const found: Node[] = [];
    for (const read of use.reads) {
      for (const one of formulasIn(read, node.sheet)) {
        if (one.isOpen) {
          keep(node);
          return [];
        }
        if (one.isReached) absorb(node, one);
        else found.push(one);
      }
    }
    return found;
  };

  const close = (node: Node): void => {
    node.isOpen = false;
    if (node.isKept || !node.joins) return;
    if (characters + node.characters > LIMITS.formulaText) keep(node);
    else characters += node.characters;
  };

  // The engine computes cell after cell, and what a cell reads before it: so does this walk.
  const walk = (first: Node): void => {
    const path: Node[] = [];
    let depth = 0;
    const open = (node: Node): void => {
      node.isReached = true;
      node.isOpen = true;
      depth += node.weight;
      path.push(node);
    };
    open(first);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      node.waiting ??= look(node);
      const next = node.isKept ? undefined : node.waiting.pop();
      if (next === undefined) {
        close(node);
        path.pop();
        depth -= node.weight;
        const reader = path.at(-1);
        if (reader !== undefined) absorb(reader, node);
      } else if (next.isOpen) keep(node);
      else if (next.isReached) absorb(node, next);
      else if (depth + next.weight <= LIMITS.formulaDepth) open(next);
      else {
        next.isReached = true;
        keep(next);
        absorb(node, next);
      }
    }
  };
  for (const sheet of nodes) for (const node of sheet) if (!node.isReached) walk(node);
  return loaded.map(({ sheet }, i) => ({
    sheet,
    formulas: (nodes[i] ?? []).map(({ formula, isKept }) =>
      isKept ? { ...formula, computed: false } : formula,
    ),
  }));
}

/** The most that one formula may cost, for as many as possible to be computed: the cheap ones first. */
function dearestWithin(nodes: readonly Node[], limit: number): number {
  const costs = Float64Array.from(nodes, ({ work }) => work).sort();
  let sum = 0;
  let dearest = 0;
  for (const cost of costs) {
    sum += cost;
    if (sum > limit) break;
    dearest = cost;
  }
  return dearest;
}

function cellsOf({ reads }: FormulaUse, lastRow: number): number {
  return reads.reduce((sum, { area }) => sum + passedCells(area, lastRow), 0);
}

/** Formulas of one column, from the top, that stand in an area. */
function within(column: readonly Node[] | undefined, { firstRow, lastRow }: Area): readonly Node[] {
  if (column === undefined) return [];
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle]?.formula.row ?? 0) < firstRow) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < column.length && (column[end]?.formula.row ?? 0) <= lastRow) end += 1;
  return column.slice(low, end);
}
