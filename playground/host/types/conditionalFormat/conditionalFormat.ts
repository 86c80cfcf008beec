import type { Desk } from "../../desk";
import { flag, integer } from "../../protocol/decoders";
import { hostFailure } from "../../protocol/failure";
import { defineType, type HostObject, method, type ObjectType } from "../../protocol/objectType";
import { rangeType } from "../range";
import { rangeAreasType } from "../rangeAreas";
import { cellValueType } from "./cellValue";
import { colorScaleType } from "./colorScale";
import { customType } from "./custom";
import { dataBarType } from "./dataBar";
import { presetType, topBottomType } from "./preset";
import { changeRule, findRule, ruleAreas, ruleId, rulesOf, setPriority, type RuleTarget } from "./rules";
import { textComparisonType } from "./textComparison";

/** office.js' word for each kind of rule the engine has. */
const KINDS: Readonly<Record<string, string>> = {
  Formula: "Custom",
  CellIs: "CellValue",
  Text: "ContainsText",
  DataBar: "DataBar",
  ColorScale: "ColorScale",
  IconSet: "IconSet",
  IconRating: "IconSet",
  Top10: "TopBottom",
  Bottom10: "TopBottom",
};

function kindOf(desk: Desk, target: RuleTarget): string {
  return KINDS[findRule(desk, target).cf_rule.type] ?? "PresetCriteria";
}

type Step = (target: RuleTarget, desk: Desk) => HostObject | null;

/** The part of a rule that only its kind has: null, or a refusal, for another kind. */
function part(kind: string, type: () => ObjectType<RuleTarget>): { readonly must: Step; readonly may: Step } {
  const may: Step = (target, desk) => (kindOf(desk, target) === kind ? type().of(target) : null);
  const must: Step = (target, desk) => {
    const found = may(target, desk);
    if (found === null) {
      throw hostFailure("ConditionalFormatTypeMismatch", "The conditional format is of another type.");
    }
    return found;
  };
  return { must, may };
}

const custom = part("Custom", () => customType);
const cellValue = part("CellValue", () => cellValueType);
const textComparison = part("ContainsText", () => textComparisonType);
const dataBar = part("DataBar", () => dataBarType);
const colorScale = part("ColorScale", () => colorScaleType);
const preset = part("PresetCriteria", () => presetType);
const topBottom = part("TopBottom", () => topBottomType);

/** Excel.ConditionalFormat */
export const conditionalFormatType: ObjectType<RuleTarget> = defineType<RuleTarget>(() => ({
  name: "ConditionalFormat",
  identity: ({ id, number }) => ({ Id: number ?? id }),
  properties: {
    id: { get: ({ id, number }) => number ?? id },
    type: { get: (target, desk) => kindOf(desk, target) },
    priority: {
      get: (target, desk) =>
        rulesOf(desk, target.sheetId).findIndex((rule) => ruleId(desk, target.sheetId, rule) === target.id),
      set: (target, value, desk) => setPriority(desk, target, integer(value)),
    },
    stopIfTrue: {
      get: (target, desk) => {
        const rule = findRule(desk, target).cf_rule;
        return "stop_if_true" in rule ? rule.stop_if_true : null;
      },
      set: (target, value, desk) =>
        changeRule(desk, target, (rule) =>
          "stop_if_true" in rule ? { ...rule, stop_if_true: flag(value) } : rule,
        ),
    },
  },
  navigation: {
    custom: custom.must,
    customOrNullObject: custom.may,
    cellValue: cellValue.must,
    cellValueOrNullObject: cellValue.may,
    textComparison: textComparison.must,
    textComparisonOrNullObject: textComparison.may,
    dataBar: dataBar.must,
    dataBarOrNullObject: dataBar.may,
    colorScale: colorScale.must,
    colorScaleOrNullObject: colorScale.may,
    preset: preset.must,
    presetOrNullObject: preset.may,
    topBottom: topBottom.must,
    topBottomOrNullObject: topBottom.may,
  },
  methods: {
    delete: method([], (target, _args, desk) => {
      const { index } = desk.allowEdit(target.sheetId);
      desk.engine.deleteConditionalFormatting(index, findRule(desk, target).index);
    }),
    getRange: method([], (target, _args, desk) => oneRange(target, desk) ?? manyRanges()),
    getRangeOrNullObject: method([], (target, _args, desk) => oneRange(target, desk)),
    getRanges: method([], (target, _args, desk) =>
      rangeAreasType.of({ sheetId: target.sheetId, areas: ruleAreas(findRule(desk, target)) }),
    ),
  },
}));

function oneRange(target: RuleTarget, desk: Desk): HostObject | null {
  const [only, ...more] = ruleAreas(findRule(desk, target));
  return only === undefined || more.length > 0 ? null : rangeType.of({ sheetId: target.sheetId, area: only });
}

function manyRanges(): never {
  throw hostFailure("InvalidOperation", "The conditional format applies to several ranges.");
}
