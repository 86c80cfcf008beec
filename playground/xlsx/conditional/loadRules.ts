import type { Model } from "@ironcalc/wasm";
import { isTooDeep } from "../read/isTooDeep";
import { attributeOf, childrenOf, textOf, type XmlElement } from "../xml/element";
import type { FileStyles } from "../styles/readStyles";
import { readRules } from "./readRules";
import type { ruleBudget } from "./ruleBudget";

/**
 * Gives a sheet's conditional formats to the engine, the most important last: there the last one added wins.
 * Returns, in the engine's order, each rule's place among the rules of the file.
 */
export function loadRules(
  engine: Model,
  sheet: number,
  shell: XmlElement,
  styles: FileStyles,
  isAllowed: ReturnType<typeof ruleBudget>,
): number[] {
  const loaded: number[] = [];
  const rules = readRules(shell, styles).map((rule, place) => ({ ...rule, place }));
  for (const { element, range, rule, place } of rules.sort((a, b) => b.priority - a.priority)) {
    const formulas = formulasOf(element);
    if (rule === null || formulas.some(isTooDeep) || !isAllowed(range, formulas)) continue;
    try {
      engine.addConditionalFormatting(sheet, range, rule);
      loaded.push(place);
    } catch {
      // A formula the engine cannot read: the rule stays in the file and is not shown.
    }
  }
  return loaded;
}

/** The formulas of a rule: its own, and those of the ends of a scale or bar. */
function formulasOf(element: XmlElement): readonly string[] {
  const ends = [...childrenOf(element, "colorScale"), ...childrenOf(element, "dataBar")];
  return [
    ...childrenOf(element, "formula").map(textOf),
    ...ends.flatMap((end) => childrenOf(end, "cfvo").map((one) => attributeOf(one, "val") ?? "")),
  ];
}
