import type { CfRuleInput } from "@ironcalc/wasm";
import type { Desk } from "../../desk";
import { intersect } from "../../engine/areas";
import { integer, oneOf, text } from "../../protocol/decoders";
import { itemNotFound } from "../../protocol/failure";
import { defineType, type HostObject, method, type ObjectType } from "../../protocol/objectType";
import type { FormatTarget } from "../format/target";
import { conditionalFormatType } from "./conditionalFormat";
import { areasText, deleteRulesIn, ruleAreas, ruleId, rulesOf } from "./rules";

/** What a fresh rule of each type is before its properties are set: it colours nothing. */
const FRESH: Readonly<Record<string, CfRuleInput>> = {
  Custom: { type: "Formula", formula: "=FALSE", format: {}, stop_if_true: false },
  CellValue: {
    type: "CellIs",
    operator: "Equal",
    formula: '="\u0000"',
    formula2: null,
    format: {},
    stop_if_true: false,
  },
  ContainsText: { type: "Text", operator: "Contains", value: "\u0000", format: {}, stop_if_true: false },
  PresetCriteria: { type: "Blanks", format: {}, stop_if_true: false },
  TopBottom: { type: "Top10", rank: 10, percent: false, format: {}, stop_if_true: false },
  DataBar: {
    type: "DataBar",
    min: "Min",
    max: "Max",
    positive_color: "#638EC6",
    negative_color: "#FF0000",
    is_gradient: true,
    show_value: true,
  },
  ColorScale: {
    type: "ColorScale",
    thresholds: [
      { cfvo: "Min", color: "#F8696B" },
      { cfvo: "Max", color: "#63BE7B" },
    ],
  },
};

const KIND = oneOf(
  "Custom",
  "CellValue",
  "ContainsText",
  "PresetCriteria",
  "TopBottom",
  "DataBar",
  "ColorScale",
);

function idsIn({ sheetId, areas }: FormatTarget, desk: Desk): string[] {
  return rulesOf(desk, sheetId)
    .filter((rule) => ruleAreas(rule).some((part) => areas.some((area) => intersect(part, area) !== null)))
    .map((rule) => ruleId(desk, sheetId, rule));
}

function objectsIn(target: FormatTarget, desk: Desk): readonly [told: string, rule: HostObject][] {
  const { sheetId } = target;
  return idsIn(target, desk).map((id, i) => {
    const told = desk.numbersRules ? { number: String(i) } : {};
    return [told.number ?? id, conditionalFormatType.of({ sheetId, id, ...told })];
  });
}

function byId(target: FormatTarget, id: string, desk: Desk): HostObject | null {
  return objectsIn(target, desk).find(([told]) => told === id)?.[1] ?? null;
}

/** Excel.ConditionalFormatCollection: the rules that touch a range, the winning one first. */
export const conditionalFormatCollectionType: ObjectType<FormatTarget> = defineType<FormatTarget>(() => ({
  name: "ConditionalFormatCollection",
  methods: {
    add: method([KIND], (target, [kind], desk) => {
      const { index } = desk.allowEdit(target.sheetId);
      const fresh = FRESH[kind];
      if (fresh === undefined) throw itemNotFound();
      desk.speakEnglish();
      desk.engine.addConditionalFormatting(index, areasText(target.areas), fresh);
      const added = rulesOf(desk, target.sheetId)[0];
      if (added === undefined) throw itemNotFound();
      const extras = desk.sheet(target.sheetId).extras;
      // A number that was free again must not lead to an older rule's id.
      if (extras.ruleIds?.[added.priority] !== undefined) {
        const ids = { ...extras.ruleIds };
        delete ids[added.priority];
        desk.editSheet(target.sheetId).ruleIds = ids;
      }
      const id = ruleId(desk, target.sheetId, added);
      return conditionalFormatType.of({
        sheetId: target.sheetId,
        id,
        ...(desk.numbersRules && { number: "0" }), // the newest one stands first
      });
    }),
    clearAll: method([], ({ sheetId, areas }, _args, desk) => {
      for (const area of areas) deleteRulesIn(desk, sheetId, area);
    }),
    getCount: method([], (target, _args, desk) => idsIn(target, desk).length),
    getItemAt: method([integer], (target, [at], desk) => {
      const found = objectsIn(target, desk)[at];
      if (found === undefined) throw itemNotFound();
      return found[1];
    }),
    getItemOrNullObject: method([text], (target, [id], desk) => byId(target, id, desk)),
  },
  items: (target, desk) => objectsIn(target, desk).map(([, rule]) => rule),
  item: (target, id, desk) => {
    const found = byId(target, text(id), desk);
    if (found === null) throw itemNotFound();
    return found;
  },
}));
