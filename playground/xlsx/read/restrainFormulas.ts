import type { Model } from "@ironcalc/wasm";
import { parseArea, splitAddress } from "../../host/engine/a1";
import type { Area } from "../../host/workbook";
import { LIMITS } from "../limits";
import { engineInput } from "./engineInput";
import { formulaWeight } from "./isTooDeep";
import type { FileBook } from "./readBook";
import type { LoadedFormula } from "./readFormulas";
import type { SheetFormulas } from "./settleFormulas";

const REFERENCE =
  /(?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})/giu;

const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;
/** Functions that read what no one sees before they are computed: so many are let through as may form one chain. */
const BLIND = /\b(?:INDIRECT|OFFSET)\(/i;

/** A formula on its way through the engine: where it stands, what it reads, how deep it takes the engine. */
interface Node {
  readonly sheet: number;
  readonly formula: LoadedFormula;
  readonly weight: number;
  /** Formulas that it reads and that were not reached before; null before they are looked for. */
  waiting: Node[] | null;
  isReached: boolean;
  isKept: boolean;
}

/**
 * Formulas that would hang the engine, or exhaust its stack, which it does not survive: chains that are computed from
 * their far end, and ranges read too many times in all. They are shown by the value that the file had for them, as
 * other formulas are that the engine cannot compute. `engine` holds the formulas and has not evaluated them.
 */
export function restrainFormulas(
  engine: Model,
  loaded: readonly SheetFormulas[],
  { sheets, names }: Pick<FileBook, "sheets" | "names">,
  lastRow: number,
): readonly SheetFormulas[] {
  const index = new Map(sheets.map(({ name }, i) => [name.toLowerCase(), i]));
  const named = new Map(names.map(({ name, formula }) => [name.toLowerCase(), formula]));
  const columns = new Map<string, Node[]>();
  const nodes = loaded.map(({ sheet, formulas }) =>
    formulas.map((formula): Node => {
      const weight = formulaWeight(formula.text);
      const node: Node = {
        sheet,
        formula,
        weight,
        waiting: null,
        isReached: !formula.computed,
        isKept: false,
      };
      const key = `${sheet}|${formula.column}`;
      const column = columns.get(key);
      if (column === undefined) columns.set(key, [node]);
      else column.push(node);
      return node;
    }),
  );
  let work = 0;
  let blind = 0;

  const read = (node: Node): Node[] => {
    const found: Node[] = [];
    const text = node.formula.text.replace(/"(?:[^"]|"")*"/g, '""');
    const through = [...text.matchAll(WORD)].map(([word]) => named.get(word.toLowerCase()) ?? "");
    if (BLIND.test(text)) blind += node.weight;
    for (const [reference] of [text, ...through].join(" ").matchAll(REFERENCE)) {
      const { sheet: name, rest } = splitAddress(reference);
      const sheet = name === null ? node.sheet : index.get(name.toLowerCase());
      const area = parseArea(rest);
      if (sheet === undefined || area === null) continue;
      const end = Math.min(area.lastRow, lastRow);
      for (
        let column = area.firstColumn;
        column <= area.lastColumn && work <= LIMITS.formulaWork;
        column += 1
      ) {
        work += Math.max(0, end - area.firstRow) + 1;
        for (const one of within(columns.get(`${sheet}|${column}`), area))
          if (!one.isReached) found.push(one);
      }
    }
    return found;
  };

  const keep = (node: Node): void => {
    const { sheet, formula } = node;
    node.isKept = true;
    engine.setUserInput(sheet, formula.row, formula.column, engineInput(formula.cached));
  };

  // The engine computes cell after cell, and what a cell reads before it: so does this walk.
  const walk = (first: Node): void => {
    const path = [first];
    let depth = first.weight;
    first.isReached = true;
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      node.waiting ??= read(node);
      const next = node.waiting.pop();
      const isTooMuch =
        work > LIMITS.formulaWork || (blind > LIMITS.formulaDepth && BLIND.test(node.formula.text));
      if (isTooMuch && !node.isKept) keep(node);
      if (next === undefined || node.isKept) {
        depth -= node.weight;
        path.pop();
      } else if (!next.isReached) {
        next.isReached = true;
        if (depth + next.weight > LIMITS.formulaDepth) keep(next);
        else {
          depth += next.weight;
          path.push(next);
        }
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
