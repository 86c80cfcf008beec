import { parseArea } from "../../host/engine/a1";
import { LIMITS } from "../limits";
import { formulaUse } from "../read/formulaUse";
import { formulaWork } from "../read/formulaWork";
import type { NameMeaning } from "../read/nameMeaning";

/** What a rule costs the engine for each cell by itself, in the units of `LIMITS.ruleWork`. */
const CELL = 100;

/**
 * Whether the engine may hold one more conditional format: it looks at every cell of the range each time that the
 * workbook is calculated, blank or not. One too many, or whose work is not known, stays in the file and is not shown.
 */
export function ruleBudget(
  named: NameMeaning,
  lastRow: number,
): (range: string, formulas: readonly string[]) => boolean {
  let left: number = LIMITS.ruleWork;
  return (range, formulas) => {
    let each = CELL;
    for (const formula of formulas) {
      const use = formulaUse(formula, named);
      if (use === null) return false;
      each += formulaWork(use, lastRow);
    }
    const cost = each * cellsOf(range);
    if (cost > left) return false;
    left -= cost;
    return true;
  };
}

function cellsOf(range: string): number {
  return range
    .split(/\s+/)
    .map(parseArea)
    .reduce((sum, area) => {
      if (area === null) return sum;
      return sum + (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
    }, 0);
}
