import { flag, oneOf } from "../../protocol/decoders";
import { notSimulated } from "../../protocol/failure";
import { defineType, type ObjectType } from "../../protocol/objectType";
import { color } from "../format/target";
import { fromBound, toBound } from "./bounds";
import { changeRule, readRule, type RuleTarget } from "./rules";

const direction = oneOf("Context", "LeftToRight", "RightToLeft");

/** Excel.ConditionalDataBarPositiveFormat */
export const positiveFormatType: ObjectType<RuleTarget> = defineType<RuleTarget>(() => ({
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    fillColor: {
      get: (target, desk) => {
        const rule = readRule(desk, target);
        return rule.type === "DataBar" ? desk.engine.resolveColor(rule.positive_color) : null;
      },
      set: (target, value, desk) =>
        changeRule(desk, target, (rule) =>
          rule.type === "DataBar" ? { ...rule, positive_color: color(value) } : rule,
        ),
    },
    gradientFill: {
      get: (target, desk) => {
        const rule = readRule(desk, target);
        return rule.type === "DataBar" ? rule.is_gradient : null;
      },
      set: (target, value, desk) =>
        changeRule(desk, target, (rule) =>
          rule.type === "DataBar" ? { ...rule, is_gradient: flag(value) } : rule,
        ),
    },
  },
}));

/** Excel.DataBarConditionalFormat */
export const dataBarType: ObjectType<RuleTarget> = defineType<RuleTarget>(() => ({
  name: "DataBarConditionalFormat",
  properties: {
    barDirection: {
      get: () => "Context",
      set: (_target, value) => {
        if (direction(value) === "RightToLeft")
          throw notSimulated("DataBarConditionalFormat.barDirection RightToLeft");
      },
    },
    showDataBarOnly: {
      get: (target, desk) => {
        const rule = readRule(desk, target);
        return rule.type === "DataBar" ? !rule.show_value : null;
      },
      set: (target, value, desk) =>
        changeRule(desk, target, (rule) =>
          rule.type === "DataBar" ? { ...rule, show_value: !flag(value) } : rule,
        ),
    },
    lowerBoundRule: {
      get: (target, desk) => {
        const rule = readRule(desk, target);
        return rule.type === "DataBar" ? fromBound(rule.min ?? "Min") : null;
      },
      set: (target, value, desk) =>
        changeRule(desk, target, (rule) =>
          rule.type === "DataBar" ? { ...rule, min: toBound(value, true) } : rule,
        ),
    },
    upperBoundRule: {
      get: (target, desk) => {
        const rule = readRule(desk, target);
        return rule.type === "DataBar" ? fromBound(rule.max ?? "Max") : null;
      },
      set: (target, value, desk) =>
        changeRule(desk, target, (rule) =>
          rule.type === "DataBar" ? { ...rule, max: toBound(value, false) } : rule,
        ),
    },
  },
  navigation: { positiveFormat: (target) => positiveFormatType.of(target) },
}));
