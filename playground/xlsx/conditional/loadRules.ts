import type { Model } from "@ironcalc/wasm";
import { isTooDeep } from "../read/isTooDeep";
import { childrenOf, textOf, type XmlElement } from "../xml/element";
import type { FileStyles } from "../styles/readStyles";
import { readRules } from "./readRules";

/**
 * Gives a sheet's conditional formats to the engine, the most important last: there the last one added wins.
 * Returns, in the engine's order, each rule's place among the rules of the file.
 */
export function loadRules(engine: Model, sheet: number, shell: XmlElement, styles: FileStyles): number[] {
  const loaded: number[] = [];
  const rules = readRules(shell, styles).map((rule, place) => ({ ...rule, place }));
  for (const { element, range, rule, place } of rules.sort((a, b) => b.priority - a.priority)) {
    if (rule === null || childrenOf(element, "formula").some((one) => isTooDeep(textOf(one)))) continue;
    try {
      engine.addConditionalFormatting(sheet, range, rule);
      loaded.push(place);
    } catch {
      // A formula the engine cannot read: the rule stays in the file and is not shown.
    }
  }
  return loaded;
}
