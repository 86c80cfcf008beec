import type { CellStyle } from "@ironcalc/wasm";
import { flag, number } from "../../protocol/decoders";
import { invalidArgument, notSimulated } from "../../protocol/failure";
import { defineType, type ObjectType, type Property } from "../../protocol/objectType";
import { uniform } from "./style";
import { color, setStyle, type FormatTarget } from "./target";

function toggle(path: string, pick: (style: CellStyle) => boolean): Property<FormatTarget> {
  return {
    get: ({ sheetId, areas }, desk) => uniform(desk, desk.sheet(sheetId).index, areas, pick),
    set: (target, value, desk) => setStyle(target, path, String(flag(value)), desk),
  };
}

/** Excel.RangeFont. The engine has one typeface and whole sizes: anything else is refused, not rounded. */
export const rangeFontType: ObjectType<FormatTarget> = defineType<FormatTarget>(() => ({
  name: "RangeFont",
  properties: {
    name: {
      get: ({ sheetId, areas }, desk) =>
        uniform(desk, desk.sheet(sheetId).index, areas, (style) => style.font.name),
    },
    size: {
      get: ({ sheetId, areas }, desk) =>
        uniform(desk, desk.sheet(sheetId).index, areas, (style) => style.font.sz),
      set: (target, value, desk) => {
        const size = number(value);
        if (size < 1 || size > 409) throw invalidArgument();
        if (!Number.isInteger(size)) throw notSimulated("RangeFont.size with a fraction");
        setStyle(target, "font.size", String(size), desk);
      },
    },
    color: {
      get: ({ sheetId, areas }, desk) =>
        uniform(
          desk,
          desk.sheet(sheetId).index,
          areas,
          (style) => desk.engine.resolveColor(style.font.color) || "#000000",
        ),
      set: (target, value, desk) => setStyle(target, "font.color", color(value), desk),
    },
    bold: toggle("font.b", (style) => style.font.b ?? false),
    italic: toggle("font.i", (style) => style.font.i ?? false),
    strikethrough: toggle("font.strike", (style) => style.font.strike ?? false),
    underline: {
      get: ({ sheetId, areas }, desk) =>
        uniform(desk, desk.sheet(sheetId).index, areas, (style) =>
          (style.font.u ?? false) ? "Single" : "None",
        ),
      set: (target, value, desk) => {
        if (value !== "None" && value !== "Single")
          throw notSimulated(`RangeFont.underline "${String(value)}"`);
        setStyle(target, "font.u", String(value === "Single"), desk);
      },
    },
  },
}));
