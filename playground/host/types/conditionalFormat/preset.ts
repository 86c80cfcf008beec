import { integer, oneOf, record } from "../../protocol/decoders";
import { defineType, type ObjectType } from "../../protocol/objectType";
import { conditionalRangeFormatType } from "./look";
import { changeRule, readRule, type RuleTarget } from "./rules";

/** Preset tests that the engine has, in office.js' words. */
const PRESETS = {
  Blanks: "Blanks",
  NonBlanks: "NotBlanks",
  Errors: "Errors",
  NonErrors: "NoErrors",
  UniqueValues: "UniqueValues",
  DuplicateValues: "DuplicateValues",
  AboveAverage: "AboveAverage",
  BelowAverage: "BelowAverage",
} as const;

const preset = oneOf(
  "Blanks",
  "NonBlanks",
  "Errors",
  "NonErrors",
  "UniqueValues",
  "DuplicateValues",
  "AboveAverage",
  "BelowAverage",
);

/** Excel.PresetCriteriaConditionalFormat */
export const presetType: ObjectType<RuleTarget> = defineType<RuleTarget>(() => ({
  name: "PresetCriteriaConditionalFormat",
  properties: {
    rule: {
      get: (target, desk) => {
        const { type } = readRule(desk, target);
        return { criterion: Object.entries(PRESETS).find(([, engine]) => engine === type)?.[0] ?? null };
      },
      set: (target, value, desk) => {
        const type = PRESETS[preset(record(value)["criterion"])];
        changeRule(desk, target, (rule) => {
          const format = "format" in rule ? rule.format : {};
          const stop = "stop_if_true" in rule ? rule.stop_if_true : false;
          return { type, format, stop_if_true: stop };
        });
      },
    },
  },
  navigation: { format: (target) => conditionalRangeFormatType.of(target) },
}));

const TOP = {
  TopItems: { type: "Top10", percent: false },
  TopPercent: { type: "Top10", percent: true },
  BottomItems: { type: "Bottom10", percent: false },
  BottomPercent: { type: "Bottom10", percent: true },
} as const;

const top = oneOf("TopItems", "TopPercent", "BottomItems", "BottomPercent");

/** Excel.TopBottomConditionalFormat */
export const topBottomType: ObjectType<RuleTarget> = defineType<RuleTarget>(() => ({
  name: "TopBottomConditionalFormat",
  properties: {
    rule: {
      get: (target, desk) => {
        const rule = readRule(desk, target);
        if (rule.type !== "Top10" && rule.type !== "Bottom10") return null;
        const side = rule.type === "Top10" ? "Top" : "Bottom";
        return { rank: rule.rank, type: `${side}${rule.percent ? "Percent" : "Items"}` };
      },
      set: (target, value, desk) => {
        const given = record(value);
        const kind = TOP[top(given["type"])];
        const rank = integer(given["rank"]);
        changeRule(desk, target, (rule) => {
          const format = "format" in rule ? rule.format : {};
          const stop = "stop_if_true" in rule ? rule.stop_if_true : false;
          return { ...kind, rank, format, stop_if_true: stop };
        });
      },
    },
  },
  navigation: { format: (target) => conditionalRangeFormatType.of(target) },
}));
