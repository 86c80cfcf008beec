import type { FileCell, FileValue } from "../cells/FileCell";
import { quoteSheetNames } from "../cells/quoteSheetNames";
import { shiftFormula } from "../cells/shiftFormula";
import { isTooDeep } from "./isTooDeep";

/** A formula of the file: what it is, and the value the file last showed for it. */
export interface LoadedFormula {
  readonly row: number;
  readonly column: number;
  /** English, with "=". */
  readonly text: string;
  readonly cached: FileValue;
  /** False for array formulas, data tables and what is too deep for the engine: it gets their value. */
  readonly computed: boolean;
}

/**
 * A reader of formulas, to be given the cells of one sheet in file order: it remembers shared formulas and writes
 * their followers out. Null for a cell without a formula of its own.
 */
export function formulaReader(): (cell: FileCell) => LoadedFormula | null {
  const shared = new Map<number, FileCell>();
  return (cell) => {
    const { formula, row, column } = cell;
    if (formula === null) return null;
    const { kind, shared: id } = formula;
    if (kind === "shared" && formula.text !== "" && id !== null) shared.set(id, cell);
    const master = formula.text === "" && id !== null ? shared.get(id) : undefined;
    const text = quoteSheetNames(
      master === undefined
        ? formula.text
        : shiftFormula(master.formula?.text ?? "", row - master.row, column - master.column),
    );
    if (text === "") return null;
    return {
      row,
      column,
      text: `=${text}`,
      cached: cell.value,
      computed: (kind === "normal" || kind === "shared") && !isTooDeep(text),
    };
  };
}
