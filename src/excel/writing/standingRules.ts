/** Our colour rules where they stand when a write begins: columns and rows inserted or removed since then moved them. */
import { LAST_ROW } from "../../core/a1";
import { parseA1 } from "../grid/address";
import type { Memory, OwnRule } from "../memory/memory";
import type { RuleFound, SheetSnapshot } from "../snapshot";
import { memoryOfSheet, withSheet } from "../memory/workbookSettings";
import { formulaShape } from "./colorRules";

/** How far cells moved. */
interface Move {
  readonly rows: number;
  readonly columns: number;
}

/**
 * What is remembered, with the rules of the sheet at their present places: as far from the remembered ones as their
 * formulas tell, where the header of their column tells the same.
 */
export function withStandingRules({ recalled, rules, sheetId, data }: SheetSnapshot): Memory {
  const sheet = memoryOfSheet(recalled.memory, sheetId, data.name);
  if (sheet === null) return recalled.memory;
  const isHeaderThere = ({ area }: OwnRule, { rows, columns }: Move): boolean => {
    const own = sheet.columns.find(({ column }) => column === area.firstColumn);
    const row = data.values[sheet.headerRow + rows - data.firstRow];
    return own !== undefined && row?.[own.column + columns - data.firstColumn] === own.header;
  };
  const found = formulasByShape(rules.get(sheetId) ?? []);
  const standing = sheet.rules.map((rule) => {
    const shape = formulaShape(rule.formula);
    const formulas = found.get(shape) ?? [];
    const alike = sheet.rules.filter(({ formula }) => formulaShape(formula) === shape);
    // Rules that differ by their places only are told in turn, the last one added first.
    const formula = formulas[formulas.length - 1 - alike.indexOf(rule)] ?? rule.formula;
    const move = moveOf(rule.formula, formula);
    const isSure = formulas.length === alike.length && move !== null && isHeaderThere(rule, move);
    return isSure ? moved({ ...rule, formula }, move) : rule;
  });
  return withSheet(recalled.memory, { ...sheet, rules: standing });
}

function formulasByShape(found: readonly RuleFound[]): ReadonlyMap<string, readonly string[]> {
  const told = new Map<string, readonly string[]>();
  for (const { formula } of found) {
    const shape = formulaShape(formula);
    told.set(shape, [...(told.get(shape) ?? []), formula]);
  }
  return told;
}

/** How far the first cell that a formula names moved; null = not at all, or not told. */
function moveOf(then: string, now: string): Move | null {
  const [from, to] = [firstCell(then), firstCell(now)];
  if (from === null || to === null) return null;
  const move = { rows: to.firstRow - from.firstRow, columns: to.firstColumn - from.firstColumn };
  return move.rows === 0 && move.columns === 0 ? null : move;
}

function moved(rule: OwnRule, { rows, columns }: Move): OwnRule {
  const { firstRow, lastRow, firstColumn, lastColumn } = rule.area;
  const area = {
    firstRow: firstRow + rows,
    lastRow: Math.min(LAST_ROW, lastRow + rows),
    firstColumn: firstColumn + columns,
    lastColumn: lastColumn + columns,
  };
  return { ...rule, area };
}

/** The first cell that a formula names, outside of its texts. */
function firstCell(formula: string): ReturnType<typeof parseA1> {
  const [cell] = /\$?[A-Z]{1,3}\$?\d+/i.exec(formula.replace(/"(?:[^"]|"")*"/g, '""')) ?? [];
  return cell === undefined ? null : parseA1(cell);
}
