import type { CfRule, CfRuleInput, ConditionalFormattingView, Dxf } from "@ironcalc/wasm";
import type { Desk } from "../../desk";
import { areaText, parseArea } from "../../engine/a1";
import { intersect, subtract } from "../../engine/areas";
import { itemNotFound } from "../../protocol/failure";
import { twinOf } from "../../engine/twin";
import type { Area } from "../../workbook";

/** One conditional format, named by its id: the engine's place in its list changes, the id does not. */
export interface RuleTarget {
  readonly sheetId: string;
  readonly id: string;
  /** The id that the client is told, where it is the rule's place in the collection that was asked. */
  readonly number?: string;
}

/** Rules of a sheet, the one that wins first; formulas in English. */
export function rulesOf(desk: Desk, sheetId: string): readonly ConditionalFormattingView[] {
  return desk.engine.getConditionalFormattingList(desk.sheet(sheetId).index);
}

/** The office.js id of a rule: the one that was given to it, else one made of its priority. */
export function ruleId(desk: Desk, sheetId: string, rule: ConditionalFormattingView): string {
  return desk.sheet(sheetId).extras.ruleIds?.[rule.priority] ?? `CF${rule.priority}`;
}

/** The rule with that id; fails with ItemNotFound. */
export function findRule(desk: Desk, { sheetId, id }: RuleTarget): ConditionalFormattingView {
  const rule = rulesOf(desk, sheetId).find((candidate) => ruleId(desk, sheetId, candidate) === id);
  if (rule === undefined) throw itemNotFound();
  return rule;
}

/** The areas that a rule holds for; what is no address is left out. */
export function ruleAreas(rule: ConditionalFormattingView): Area[] {
  return rule.range.split(/\s+/).flatMap((address) => parseArea(address) ?? []);
}

/** Areas as the engine takes them: addresses with spaces between. */
export function areasText(areas: readonly Area[]): string {
  return areas.map((area) => areaText(area)).join(" ");
}

/** The rule as the engine takes it back, with its format. */
function asInput(rule: CfRule, format: Dxf): CfRuleInput {
  switch (rule.type) {
    case "ColorScale":
    case "DataBar":
    case "IconSet":
    case "IconRating":
      return rule;
    default:
      return { ...rule, format };
  }
}

/** Changes a rule in place: what it tests, how it looks, or where it applies. */
export function changeRule(
  desk: Desk,
  target: RuleTarget,
  change: (rule: CfRuleInput) => CfRuleInput,
  range?: string,
): void {
  const { index } = desk.allowEdit(target.sheetId);
  desk.speakEnglish();
  const rule = findRule(desk, target);
  const format = desk.engine.getDxfForConditionalFormatting(index, rule.index) ?? {};
  const next = change(asInput(rule.cf_rule, format));
  desk.engine.updateConditionalFormatting(index, rule.index, range ?? rule.range, next);
}

/** The English form of a rule for reading, whatever the page shows. */
export function readRule(desk: Desk, target: RuleTarget): CfRule {
  const rule = findRule(desk, target);
  if (desk.engine.getLanguage() === "en") return rule.cf_rule;
  const english = twinOf(desk.engine).rules(desk.sheet(target.sheetId).index);
  return english.find(({ index }) => index === rule.index)?.cf_rule ?? rule.cf_rule;
}

/** Takes an area out of every rule: rules that lose all their cells go. */
export function deleteRulesIn(desk: Desk, sheetId: string, area: Area): void {
  const { index } = desk.allowEdit(sheetId);
  const hit = rulesOf(desk, sheetId).filter((rule) =>
    ruleAreas(rule).some((part) => intersect(part, area) !== null),
  );
  for (const rule of [...hit].sort((a, b) => b.index - a.index)) {
    const left = ruleAreas(rule).flatMap((part) => subtract(part, area));
    if (left.length === 0) desk.engine.deleteConditionalFormatting(index, rule.index);
    else changeRule(desk, { sheetId, id: ruleId(desk, sheetId, rule) }, (same) => same, areasText(left));
  }
}

/** Moves a rule to a place in the order (0 wins), carrying the ids along with what they name. */
export function setPriority(desk: Desk, target: RuleTarget, place: number): void {
  const { index } = desk.allowEdit(target.sheetId);
  for (;;) {
    const rules = rulesOf(desk, target.sheetId);
    const at = rules.findIndex((rule) => ruleId(desk, target.sheetId, rule) === target.id);
    const wanted = Math.max(0, Math.min(place, rules.length - 1));
    const rule = rules[at];
    const neighbour = rules[at > wanted ? at - 1 : at + 1];
    if (rule === undefined || at === wanted || neighbour === undefined) return;
    const ids = { own: target.id, other: ruleId(desk, target.sheetId, neighbour) };
    if (at > wanted) desk.engine.raiseConditionalFormattingPriority(index, rule.index);
    else desk.engine.lowerConditionalFormattingPriority(index, rule.index);
    const extras = desk.editSheet(target.sheetId);
    extras.ruleIds = { ...extras.ruleIds, [neighbour.priority]: ids.own, [rule.priority]: ids.other };
  }
}
