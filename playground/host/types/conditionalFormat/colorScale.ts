import { optional, record } from "../../protocol/decoders";
import { defineType, type ObjectType } from "../../protocol/objectType";
import { color } from "../format/target";
import { fromBound, toBound } from "./bounds";
import { changeRule, readRule, type RuleTarget } from "./rules";

/** Excel.ColorScaleConditionalFormat: two or three colours between bounds. */
export const colorScaleType: ObjectType<RuleTarget> = defineType<RuleTarget>(() => ({
  name: "ColorScaleConditionalFormat",
  properties: {
    threeColorScale: {
      get: (target, desk) => {
        const rule = readRule(desk, target);
        return rule.type === "ColorScale" && rule.thresholds.length === 3;
      },
    },
    criteria: {
      get: (target, desk) => {
        const rule = readRule(desk, target);
        if (rule.type !== "ColorScale") return null;
        const points = rule.thresholds.map(({ cfvo, color: at }) => ({
          ...fromBound(cfvo),
          color: desk.engine.resolveColor(at),
        }));
        const [minimum, ...rest] = points;
        const maximum = rest.pop();
        const [midpoint] = rest;
        return { minimum, maximum, ...(midpoint === undefined ? {} : { midpoint }) };
      },
      set: (target, value, desk) => {
        const given = record(value);
        const point = (key: string, lowest: boolean): { cfvo: ReturnType<typeof toBound>; color: string } => {
          const at = record(given[key]);
          return { cfvo: toBound(at, lowest), color: color(at["color"]) };
        };
        const middle = optional(record)(given["midpoint"]);
        const thresholds = [
          point("minimum", true),
          ...(middle === null ? [] : [point("midpoint", false)]),
          point("maximum", false),
        ];
        changeRule(desk, target, (rule) =>
          rule.type === "ColorScale" ? { type: "ColorScale", thresholds } : rule,
        );
      },
    },
  },
}));
