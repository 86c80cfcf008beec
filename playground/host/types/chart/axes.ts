import { oneOf, optional } from "../../protocol/decoders";
import { defineType, method, type ObjectType } from "../../protocol/objectType";
import { chartAxisFormatType, chartAxisTitleFormatType, chartGridlinesFormatType, inside } from "./look";
import { anything } from "../../protocol/decoders";
import { stored, storedFlag, storedText, storedWord, type ChartPart } from "./stored";

/** Excel.ChartAxisTitle */
export const chartAxisTitleType: ObjectType<ChartPart> = defineType<ChartPart>(() => ({
  name: "ChartAxisTitle",
  properties: { text: storedText("text", ""), visible: storedFlag("visible", true) },
  navigation: { format: (part) => chartAxisTitleFormatType.of(inside(part, "format")) },
}));

/** Excel.ChartGridlines */
export const chartGridlinesType: ObjectType<ChartPart> = defineType<ChartPart>(() => ({
  name: "ChartGridlines",
  properties: { visible: storedFlag("visible", false) },
  navigation: { format: (part) => chartGridlinesFormatType.of(inside(part, "format")) },
}));

/** Excel.ChartAxis */
export const chartAxisType: ObjectType<ChartPart> = defineType<ChartPart>(() => ({
  name: "ChartAxis",
  properties: {
    visible: storedFlag("visible", true),
    numberFormat: storedText("numberFormat", "General"),
    linkNumberFormat: storedFlag("linkNumberFormat", true),
    // A number, or "" for automatic.
    minimum: stored("minimum", anything, ""),
    maximum: stored("maximum", anything, ""),
    majorUnit: stored("majorUnit", anything, ""),
    reversePlotOrder: storedFlag("reversePlotOrder", false),
    tickLabelPosition: storedWord("tickLabelPosition", ["NextToAxis", "High", "Low", "None"], "NextToAxis"),
    displayUnit: storedText("displayUnit", "None"),
    scaleType: storedWord("scaleType", ["Linear", "Logarithmic"], "Linear"),
  },
  navigation: {
    title: (part) => chartAxisTitleType.of(inside(part, "title")),
    majorGridlines: (part) => chartGridlinesType.of(inside(part, "majorGridlines")),
    minorGridlines: (part) => chartGridlinesType.of(inside(part, "minorGridlines")),
    format: (part) => chartAxisFormatType.of(inside(part, "format")),
  },
}));

const axisKind = oneOf("Category", "Value", "Series");
const axisGroup = oneOf("Primary", "Secondary");

/** Excel.ChartAxes */
export const chartAxesType: ObjectType<ChartPart> = defineType<ChartPart>(() => ({
  name: "ChartAxes",
  navigation: {
    categoryAxis: (part) => chartAxisType.of(inside(part, "category")),
    valueAxis: (part) => chartAxisType.of(inside(part, "value")),
  },
  methods: {
    getItem: method([axisKind, optional(axisGroup)], (part, [kind, group]) => {
      const path = kind.toLowerCase();
      return chartAxisType.of(inside(part, group === "Secondary" ? `${path}.secondary` : path));
    }),
  },
}));
