import type { ValueOperator } from "@ironcalc/wasm";
import { checkFormula } from "../../engine/checkFormula";
import { oneOf, optional, record, text } from "../../protocol/decoders";
import { defineType, type ObjectType } from "../../protocol/objectType";
import { conditionalRangeFormatType } from "./look";
import { changeRule, readRule, type RuleTarget } from "./rules";

/** office.js' words for comparisons, and the engine's. */
const OPERATORS = {
  Between: "Between",
  NotBetween: "NotBetween",
  EqualTo: "Equal",
  NotEqualTo: "NotEqual",
  GreaterThan: "GreaterThan",
  LessThan: "LessThan",
  GreaterThanOrEqual: "GreaterThanOrEqual",
  LessThanOrEqual: "LessThanOrEqual",
} as const satisfies Readonly<Record<string, ValueOperator>>;

// office.js' own constants spell some of these without "To".
const operator = oneOf(
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
);

function asFormula(value: string): string {
  const formula = value.startsWith("=") ? value : `=${value}`;
  checkFormula(formula);
  return formula;
}

/** Excel.CellValueConditionalFormat: compares the cell with one or two formulas. */
export const cellValueType: ObjectType<RuleTarget> = defineType<RuleTarget>(() => ({
  name: "CellValueConditionalFormat",
  properties: {
    rule: {
      get: (target, desk) => {
        const rule = readRule(desk, target);
        if (rule.type !== "CellIs") return null;
        const name = Object.entries(OPERATORS).find(([, engine]) => engine === rule.operator)?.[0];
        return {
          operator: name,
          formula1: rule.formula,
          ...(rule.formula2 === null ? {} : { formula2: rule.formula2 }),
        };
      },
      set: (target, value, desk) => {
        const given = record(value);
        const formula2 = optional(text)(given["formula2"]);
        const next = {
          operator: OPERATORS[operator(given["operator"])],
          formula: asFormula(text(given["formula1"])),
          formula2: formula2 === null ? null : asFormula(formula2),
        };
        changeRule(desk, target, (rule) => (rule.type === "CellIs" ? { ...rule, ...next } : rule));
      },
    },
  },
  navigation: { format: (target) => conditionalRangeFormatType.of(target) },
}));
