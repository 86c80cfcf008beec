/** Our colour rules among the user's: found by the shape of their formula, the only ones ever removed. */
import type { Area } from "../../core/model";
import type { ColorRule } from "../../core/output/edits";
import { LAST_COLUMN, LAST_ROW } from "../../core/a1";
import { toA1 } from "../grid/address";
import type { OwnRule } from "../memory/memory";
import type { RuleFound } from "../snapshot";

/**
 * A formula without its references: a rule moves with its cells, and Excel rewrites them. Text in quotes is kept.
 */
export function formulaShape(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/\$?[A-Z]{1,3}\$?\d+/gi, "#").replace(/\s+/g, "")))
    .join("")
    .replace(/^=/, "");
}

/**
 * Which of the rules found on a sheet are ours: those of a remembered shape and, when some are missing because a write
 * was cut short, the one that it had just begun: no colour yet, and no formula but the one that never holds. A rule of
 * the user's may lack both a colour and an address (bold on every other row): it is not taken for that.
 */
export function ownRules(
  found: readonly RuleFound[],
  remembered: readonly Pick<OwnRule, "formula">[],
): readonly RuleFound[] {
  const shapes = new Set(remembered.map((rule) => formulaShape(rule.formula)));
  const ours = found.filter((rule) => shapes.has(formulaShape(rule.formula)));
  if (ours.length >= remembered.length) return ours;
  const isBegun = ({ formula, isBare }: RuleFound): boolean =>
    isBare && BEGUN.has(formulaShape(formula).toUpperCase());
  return found.filter((rule) => ours.includes(rule) || isBegun(rule));
}

/** What a rule by formula holds before it is given one: it shows nothing. */
const BEGUN: ReadonlySet<string> = new Set(["", "FALSE"]);

/** Asks for the rules by formula that stand on an area. */
export function askRules(range: Excel.Range): () => readonly RuleFound[] {
  const formats = range.conditionalFormats;
  const custom = "items/customOrNullObject";
  formats.load(
    `items/id,items/type,${custom}/rule/formula,${custom}/format/fill/color,${custom}/format/font/color`,
  );
  return () =>
    formats.items.flatMap(({ id, type, customOrNullObject }) => {
      if (type !== "Custom") return [];
      const { rule, format } = customOrNullObject;
      const [fill, color]: readonly (string | null)[] = [format.fill.color, format.font.color];
      return [{ id, formula: rule.formula, isBare: !fill && !color }];
    });
}

/**
 * Removes rules of ours by their id of the moment, in the order and on the range of which they were told. Where an id is
 * the rule's place among those of the range, as Microsoft's reference says, the places before a removed one stay.
 */
export function removeRules(range: Excel.Range, rules: readonly RuleFound[]): void {
  const formats = range.conditionalFormats;
  for (const rule of [...rules].reverse()) formats.getItem(rule.id).delete();
}

/** Adds rules of ours on an area. */
export function addRules(sheet: Excel.Worksheet, area: Area, rules: readonly ColorRule[]): void {
  const formats = sheet.getRange(toA1(area)).conditionalFormats;
  for (const rule of rules) {
    const { custom } = formats.add("Custom");
    custom.rule.formula = rule.formula;
    custom.format.fill.color = rule.fill;
    custom.format.font.color = rule.color;
    if (rule.bold === true) custom.format.font.bold = true;
  }
}

/** How far from their remembered place our rules are looked for: columns inserted or removed meanwhile move them. */
const DRIFT = 40;

/** Where rules of ours may stand today. */
export function rulesRange(sheet: Excel.Worksheet, rules: readonly OwnRule[]): Excel.Range {
  const firstColumn = Math.max(1, Math.min(...rules.map(({ area }) => area.firstColumn)) - DRIFT);
  const lastColumn = Math.min(LAST_COLUMN, Math.max(...rules.map(({ area }) => area.lastColumn)) + DRIFT);
  return sheet.getRange(toA1({ firstRow: 1, firstColumn, lastRow: LAST_ROW, lastColumn }));
}
