import type { Desk } from "../../desk";
import { checkFormula } from "../../engine/checkFormula";
import { text } from "../../protocol/decoders";
import { defineType, type ObjectType } from "../../protocol/objectType";
import { conditionalRangeFormatType } from "./look";
import { changeRule, readRule, type RuleTarget } from "./rules";

function formulaOf(target: RuleTarget, desk: Desk): string {
  const rule = readRule(desk, target);
  const formula = rule.type === "Formula" ? rule.formula : "";
  return formula.startsWith("=") ? formula : `=${formula}`;
}

/** Excel.ConditionalFormatRule: an English formula that is true where the format shows. */
export const conditionalFormatRuleType: ObjectType<RuleTarget> = defineType<RuleTarget>(() => ({
  name: "ConditionalFormatRule",
  properties: {
    formula: {
      get: formulaOf,
      set: (target, value, desk) => {
        const given = text(value);
        const formula = given.startsWith("=") ? given : `=${given}`;
        checkFormula(formula);
        changeRule(desk, target, (rule) => (rule.type === "Formula" ? { ...rule, formula } : rule));
      },
    },
  },
}));

/** Excel.CustomConditionalFormat */
export const customType: ObjectType<RuleTarget> = defineType<RuleTarget>(() => ({
  name: "CustomConditionalFormat",
  navigation: {
    rule: (target) => conditionalFormatRuleType.of(target),
    format: (target) => conditionalRangeFormatType.of(target),
  },
}));
