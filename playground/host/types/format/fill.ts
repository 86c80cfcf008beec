import { notSimulated } from "../../protocol/failure";
import { defineType, method, type ObjectType } from "../../protocol/objectType";
import { uniform } from "./style";
import { color, setStyle, type FormatTarget } from "./target";

/** Excel.RangeFill: one plain colour; "" when there is none, null when the cells differ. */
export const rangeFillType: ObjectType<FormatTarget> = defineType<FormatTarget>(() => ({
  name: "RangeFill",
  properties: {
    color: {
      get: ({ sheetId, areas }, desk) =>
        uniform(
          desk,
          desk.sheet(sheetId).index,
          areas,
          (style) => desk.engine.resolveColor(style.fill.color) || "#FFFFFF",
        ),
      set: (target, value, desk) => setStyle(target, "fill.color", value === "" ? "" : color(value), desk),
    },
    pattern: {
      get: ({ sheetId, areas }, desk) =>
        uniform(desk, desk.sheet(sheetId).index, areas, (style) =>
          desk.engine.resolveColor(style.fill.color) ? "Solid" : "None",
        ),
      set: (target, value, desk) => {
        if (value !== "None") throw notSimulated(`RangeFill.pattern "${String(value)}"`);
        setStyle(target, "fill.color", "", desk);
      },
    },
  },
  methods: {
    clear: method([], (target, _args, desk) => setStyle(target, "fill.color", "", desk)),
  },
}));
