import { BorderStyle, type Dxf } from "@ironcalc/wasm";
import type { Desk } from "../../desk";
import { flag, oneOf, text } from "../../protocol/decoders";
import { notSimulated } from "../../protocol/failure";
import { defineType, method, type ObjectType, type Property } from "../../protocol/objectType";
import { color } from "../format/target";
import { changeRule, findRule, type RuleTarget } from "./rules";

/** How cells look where a rule holds. */
function lookOf(target: RuleTarget, desk: Desk): Dxf {
  const { index } = desk.sheet(target.sheetId);
  return desk.engine.getDxfForConditionalFormatting(index, findRule(desk, target).index) ?? {};
}

function changeLook(target: RuleTarget, desk: Desk, change: (look: Dxf) => Dxf): void {
  changeRule(desk, target, (rule) => ("format" in rule ? { ...rule, format: change(rule.format) } : rule));
}

function fontFlag(key: "b" | "i" | "strike"): Property<RuleTarget> {
  return {
    get: (target, desk) => lookOf(target, desk).font?.[key] ?? null,
    set: (target, value, desk) =>
      changeLook(target, desk, (look) => ({ ...look, font: { ...look.font, [key]: flag(value) } })),
  };
}

/** Excel.ConditionalRangeFill */
export const conditionalRangeFillType: ObjectType<RuleTarget> = defineType<RuleTarget>(() => ({
  name: "ConditionalRangeFill",
  properties: {
    color: {
      get: (target, desk) => desk.engine.resolveColor(lookOf(target, desk).fill?.color) || null,
      set: (target, value, desk) =>
        changeLook(target, desk, (look) => ({ ...look, fill: { color: color(value) } })),
    },
  },
  methods: {
    clear: method([], (target, _args, desk) => changeLook(target, desk, ({ fill: _fill, ...look }) => look)),
  },
}));

/** Excel.ConditionalRangeFont */
export const conditionalRangeFontType: ObjectType<RuleTarget> = defineType<RuleTarget>(() => ({
  name: "ConditionalRangeFont",
  properties: {
    color: {
      get: (target, desk) => desk.engine.resolveColor(lookOf(target, desk).font?.color) || null,
      set: (target, value, desk) =>
        changeLook(target, desk, (look) => ({ ...look, font: { ...look.font, color: color(value) } })),
    },
    bold: fontFlag("b"),
    italic: fontFlag("i"),
    strikethrough: fontFlag("strike"),
    underline: {
      get: (target, desk) => {
        const underlined = lookOf(target, desk).font?.u;
        return underlined === undefined ? null : underlined ? "Single" : "None";
      },
      set: (target, value, desk) => {
        const single = oneOf("None", "Single")(value) === "Single";
        changeLook(target, desk, (look) => ({ ...look, font: { ...look.font, u: single } }));
      },
    },
  },
  methods: {
    clear: method([], (target, _args, desk) => changeLook(target, desk, ({ font: _font, ...look }) => look)),
  },
}));

const EDGE = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
type Edge = keyof typeof EDGE;
const edge = oneOf("EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight");

/** Excel.ConditionalRangeBorder */
export const conditionalRangeBorderType: ObjectType<RuleTarget & { readonly edge: Edge }> = defineType<
  RuleTarget & { readonly edge: Edge }
>(() => ({
  name: "ConditionalRangeBorder",
  properties: {
    sideIndex: { get: (target) => target.edge },
    style: {
      get: (target, desk) =>
        lookOf(target, desk).border?.[EDGE[target.edge]] === undefined ? "None" : "Continuous",
      set: (target, value, desk) => {
        if (value !== "Continuous") throw notSimulated(`ConditionalRangeBorder.style "${String(value)}"`);
        const item = { style: BorderStyle.Thin, color: "#000000" };
        changeLook(target, desk, (look) => ({
          ...look,
          border: { ...look.border, [EDGE[target.edge]]: item },
        }));
      },
    },
    color: {
      get: (target, desk) =>
        desk.engine.resolveColor(lookOf(target, desk).border?.[EDGE[target.edge]]?.color) || null,
      set: (target, value, desk) => {
        const item = { style: BorderStyle.Thin, color: color(value) };
        changeLook(target, desk, (look) => ({
          ...look,
          border: { ...look.border, [EDGE[target.edge]]: item },
        }));
      },
    },
  },
}));

/** Excel.ConditionalRangeBorderCollection */
export const conditionalRangeBorderCollectionType: ObjectType<RuleTarget> = defineType<RuleTarget>(() => ({
  name: "ConditionalRangeBorderCollection",
  properties: { count: { get: () => Object.keys(EDGE).length } },
  navigation: {
    top: (target) => conditionalRangeBorderType.of({ ...target, edge: "EdgeTop" }),
    bottom: (target) => conditionalRangeBorderType.of({ ...target, edge: "EdgeBottom" }),
    left: (target) => conditionalRangeBorderType.of({ ...target, edge: "EdgeLeft" }),
    right: (target) => conditionalRangeBorderType.of({ ...target, edge: "EdgeRight" }),
  },
  item: (target, key) => conditionalRangeBorderType.of({ ...target, edge: edge(key) }),
}));

/** Excel.ConditionalRangeFormat */
export const conditionalRangeFormatType: ObjectType<RuleTarget> = defineType<RuleTarget>(() => ({
  name: "ConditionalRangeFormat",
  properties: {
    numberFormat: {
      get: (target, desk) => lookOf(target, desk).num_fmt?.format_code ?? null,
      set: (target, value, desk) =>
        changeLook(target, desk, (look) => ({
          ...look,
          num_fmt: { num_fmt_id: 0, format_code: text(value) },
        })),
    },
  },
  navigation: {
    fill: (target) => conditionalRangeFillType.of(target),
    font: (target) => conditionalRangeFontType.of(target),
    borders: (target) => conditionalRangeBorderCollectionType.of(target),
  },
}));
