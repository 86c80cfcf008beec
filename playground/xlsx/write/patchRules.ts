import type { CfRule, ConditionalFormattingView, Dxf, Model } from "@ironcalc/wasm";
import { areaText, parseArea } from "../../host/engine/a1";
import { readRules } from "../conditional/readRules";
import { writeRule } from "../conditional/writeRule";
import type { FileStyles } from "../styles/readStyles";
import type { StyleWriter } from "../styles/styleWriter";
import { childrenOf, makeLike, removeChild, setAttributes, type XmlElement } from "../xml/element";
import { insertInOrder, WORKSHEET_ORDER } from "./insertInOrder";

/** A conditional format of the engine, its format looked up. */
export interface EngineRule {
  readonly index: number;
  readonly range: string;
  readonly rule: CfRule;
  readonly format: Dxf | null;
  readonly key: string;
}

/** The rules of a sheet as opened and as they are. */
export interface RuleChange {
  readonly base: readonly EngineRule[];
  readonly now: readonly EngineRule[];
  /** For each rule of the engine as opened, its place in the file. */
  readonly order: readonly number[];
}

/** The rules of a sheet, the most important first. */
export function engineRules(model: Model, sheet: number): EngineRule[] {
  return model.getConditionalFormattingList(sheet).map((view: ConditionalFormattingView) => {
    const format = model.getDxfForConditionalFormatting(sheet, view.index);
    const rule = { ...view.cf_rule, dxf_id: undefined };
    return {
      index: view.index,
      range: view.range,
      rule: view.cf_rule,
      format,
      key: JSON.stringify([view.range, rule, format]),
    };
  });
}

/**
 * Puts added rules into the sheet, takes removed ones out, leaves the others as they are in the file and renumbers
 * priorities.
 */
export function patchRules(
  shell: XmlElement,
  { base, now, order }: RuleChange,
  fileStyles: FileStyles,
  styles: StyleWriter,
): void {
  if (base.map((rule) => rule.key).join("\n") === now.map((rule) => rule.key).join("\n")) return;
  const file = readRules(shell, fileStyles);
  const unmatched = [...base];
  const ranked: XmlElement[] = [];
  for (const rule of now) {
    const same = unmatched.findIndex((old) => old.key === rule.key);
    const [old] = same < 0 ? [] : unmatched.splice(same, 1);
    const known = old === undefined ? undefined : file[order[old.index] ?? -1]?.element;
    const element = known ?? addRule(shell, rule, styles);
    if (element !== null) ranked.push(element);
  }
  const removed = new Set(unmatched.map((old) => file[order[old.index] ?? -1]?.element));
  for (const { block, element } of file) {
    if (!removed.has(element)) continue;
    removeChild(block, element);
    if (childrenOf(block, "cfRule").length === 0) removeChild(shell, block);
  }
  renumber(file, ranked, removed);
}

/** Rules the engine does not know keep their place behind the file's rule that came before them. */
function renumber(
  file: ReturnType<typeof readRules>,
  ranked: readonly XmlElement[],
  removed: ReadonlySet<XmlElement | undefined>,
): void {
  const all = [...ranked];
  let previous: XmlElement | null = null;
  for (const { element } of [...file].sort((a, b) => a.priority - b.priority)) {
    if (removed.has(element)) continue;
    if (!all.includes(element)) {
      const place: number =
        previous === null
          ? ranked.findIndex((known) => file.some((rule) => rule.element === known))
          : all.indexOf(previous) + 1;
      all.splice(place < 0 ? all.length : place, 0, element);
    }
    previous = element;
  }
  all.forEach((element, place) => setAttributes(element, { priority: place + 1 }));
}

function addRule(shell: XmlElement, rule: EngineRule, styles: StyleWriter): XmlElement | null {
  const [first = "A1"] = rule.range.split(/[ ,]+/);
  const area = parseArea(first.replaceAll("$", ""));
  if (area === null) return null;
  const cell = areaText({ ...area, lastRow: area.firstRow, lastColumn: area.firstColumn });
  const dxfId = rule.format === null ? null : styles.differential(rule.format);
  const element = writeRule(shell, rule.rule, cell, dxfId);
  if (element === null) return null;
  const sqref = rule.range.replaceAll("$", "").split(/[ ,]+/).join(" ");
  insertInOrder(shell, makeLike(shell, "conditionalFormatting", { sqref }, [element]), WORKSHEET_ORDER);
  return element;
}
