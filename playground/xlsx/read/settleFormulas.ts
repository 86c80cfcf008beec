import type { Model } from "@ironcalc/wasm";
import { areaText } from "../../host/engine/a1";
import { CELL_ERROR } from "../../host/engine/readCells";
import { engineInput } from "./engineInput";
import type { LoadedFormula } from "./readFormulas";

/** What the engine shows for a formula it cannot read or a function it does not have. */
const NOT_KNOWN: ReadonlySet<string> = new Set(["#ERROR!", "#NAME?", "#N/IMPL!"]);

/** The formulas of one sheet, by its place in the engine. */
export interface SheetFormulas {
  readonly sheet: number;
  readonly formulas: readonly LoadedFormula[];
}

/**
 * Formulas the engine cannot compute are shown by the value the file had for them, so that neither the user nor
 * another formula meets an error that Excel does not have. Returns those formulas by sheet and A1 address.
 */
export function settleFormulas(
  engine: Model,
  loaded: readonly SheetFormulas[],
): ReadonlyMap<number, ReadonlyMap<string, string>> {
  const kept = new Map<number, Map<string, string>>();
  const keep = (sheet: number, formula: LoadedFormula): void => {
    const { row, column } = formula;
    const address = areaText({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
    kept.set(sheet, (kept.get(sheet) ?? new Map<string, string>()).set(address, formula.text));
  };
  for (const { sheet, formulas } of loaded) {
    for (const formula of formulas) if (!formula.computed) keep(sheet, formula);
  }
  // First what the engine does not know; then, seen afresh, what still differs from the file.
  for (const knownToo of [false, true]) {
    // Else every value would calculate the whole workbook anew.
    engine.pauseEvaluation();
    for (const { sheet, formulas } of loaded) {
      for (const formula of formulas) {
        if (!formula.computed || !isWorse(engine, sheet, formula, knownToo)) continue;
        engine.setUserInput(sheet, formula.row, formula.column, engineInput(formula.cached));
        keep(sheet, formula);
      }
    }
    engine.resumeEvaluation();
    engine.evaluate();
  }
  return kept;
}

/** An error where the file had a value. */
function isWorse(engine: Model, sheet: number, formula: LoadedFormula, knownToo: boolean): boolean {
  const { row, column, cached } = formula;
  if (cached.kind === "error" || cached.kind === "empty") return false;
  if (engine.getCellType(sheet, row, column) !== CELL_ERROR) return false;
  if (!engine.getCellContent(sheet, row, column).startsWith("=")) return false;
  return knownToo || NOT_KNOWN.has(engine.getFormattedCellValue(sheet, row, column));
}
