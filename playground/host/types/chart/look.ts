import { text } from "../../protocol/decoders";
import { defineType, method, type ObjectType } from "../../protocol/objectType";
import { color } from "../format/target";
import {
  setStored,
  storedColor,
  storedFlag,
  storedNumber,
  storedText,
  storedWord,
  type ChartPart,
} from "./stored";

const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const;

/** A deeper part of a chart. */
export function inside(part: ChartPart, name: string): ChartPart {
  return { ...part, path: `${part.path}.${name}` };
}

/** Excel.ChartFill */
export const chartFillType: ObjectType<ChartPart> = defineType<ChartPart>(() => ({
  name: "ChartFill",
  methods: {
    setSolidColor: method([text], (part, [given], desk) => setStored(desk, part, "color", color(given))),
    clear: method([], (part, _args, desk) => setStored(desk, part, "color", "")),
  },
}));

/** Excel.ChartLineFormat */
export const chartLineFormatType: ObjectType<ChartPart> = defineType<ChartPart>(() => ({
  name: "ChartLineFormat",
  properties: {
    color: storedColor("color", ""),
    lineStyle: storedWord("lineStyle", LINE_STYLES, "Automatic"),
    weight: storedNumber("weight", 2.25),
  },
  methods: {
    clear: method([], (part, _args, desk) => setStored(desk, part, "lineStyle", "None")),
  },
}));

/** Excel.ChartFont */
export const chartFontType: ObjectType<ChartPart> = defineType<ChartPart>(() => ({
  name: "ChartFont",
  properties: {
    bold: storedFlag("bold", false),
    italic: storedFlag("italic", false),
    color: storedColor("color", "#595959"),
    name: storedText("name", "Calibri"),
    size: storedNumber("size", 10),
    underline: storedWord("underline", ["None", "Single"], "None"),
  },
}));

/** Types of "format" objects, which differ by name and by the parts they have. */
function formatType(name: string, parts: readonly ("fill" | "font" | "line")[]): ObjectType<ChartPart> {
  const leads = {
    fill: (part: ChartPart) => chartFillType.of(inside(part, "fill")),
    font: (part: ChartPart) => chartFontType.of(inside(part, "font")),
    line: (part: ChartPart) => chartLineFormatType.of(inside(part, "line")),
  };
  return defineType<ChartPart>(() => ({
    name,
    navigation: Object.fromEntries(parts.map((part) => [part, leads[part]])),
  }));
}

/** Excel.ChartTitleFormat */
export const chartTitleFormatType = formatType("ChartTitleFormat", ["fill", "font"]);
/** Excel.ChartLegendFormat */
export const chartLegendFormatType = formatType("ChartLegendFormat", ["fill", "font"]);
/** Excel.ChartAreaFormat */
export const chartAreaFormatType = formatType("ChartAreaFormat", ["fill", "font"]);
/** Excel.ChartAxisFormat */
export const chartAxisFormatType = formatType("ChartAxisFormat", ["fill", "font", "line"]);
/** Excel.ChartAxisTitleFormat */
export const chartAxisTitleFormatType = formatType("ChartAxisTitleFormat", ["font"]);
/** Excel.ChartGridlinesFormat */
export const chartGridlinesFormatType = formatType("ChartGridlinesFormat", ["line"]);
/** Excel.ChartDataLabelFormat */
export const chartDataLabelFormatType = formatType("ChartDataLabelFormat", ["fill", "font"]);
/** Excel.ChartPlotAreaFormat */
export const chartPlotAreaFormatType = formatType("ChartPlotAreaFormat", ["fill"]);
/** Excel.ChartPointFormat */
export const chartPointFormatType = formatType("ChartPointFormat", ["fill"]);
