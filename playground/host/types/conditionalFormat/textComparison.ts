import type { TextOperator } from "@ironcalc/wasm";
import { oneOf, record, text } from "../../protocol/decoders";
import { defineType, type ObjectType } from "../../protocol/objectType";
import { conditionalRangeFormatType } from "./look";
import { changeRule, readRule, type RuleTarget } from "./rules";

const OPERATORS = {
  Contains: "Contains",
  NotContains: "DoesNotContain",
  BeginsWith: "BeginsWith",
  EndsWith: "EndsWith",
} as const satisfies Readonly<Record<string, TextOperator>>;

const operator = oneOf("Contains", "NotContains", "BeginsWith", "EndsWith");

/** Excel.TextConditionalFormat */
export const textComparisonType: ObjectType<RuleTarget> = defineType<RuleTarget>(() => ({
  name: "TextConditionalFormat",
  properties: {
    rule: {
      get: (target, desk) => {
        const rule = readRule(desk, target);
        if (rule.type !== "Text") return null;
        const name = Object.entries(OPERATORS).find(([, engine]) => engine === rule.operator)?.[0];
        return { operator: name ?? "Contains", text: rule.value };
      },
      set: (target, value, desk) => {
        const given = record(value);
        const next = { operator: OPERATORS[operator(given["operator"])], value: text(given["text"]) };
        changeRule(desk, target, (rule) => (rule.type === "Text" ? { ...rule, ...next } : rule));
      },
    },
  },
  navigation: { format: (target) => conditionalRangeFormatType.of(target) },
}));
