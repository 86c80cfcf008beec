import { text } from "../../protocol/decoders";
import { defineType, type ObjectType } from "../../protocol/objectType";
import { editChart, findChart } from "./charts";
import {
  chartDataLabelFormatType,
  chartLegendFormatType,
  chartPlotAreaFormatType,
  chartTitleFormatType,
  inside,
} from "./look";
import { stored, storedFlag, storedText, storedWord, type ChartPart } from "./stored";
import { flag } from "../../protocol/decoders";

/** Excel.ChartTitle */
export const chartTitleType: ObjectType<ChartPart> = defineType<ChartPart>(() => ({
  name: "ChartTitle",
  properties: {
    text: {
      get: (part, desk) => findChart(desk, part).title,
      set: (part, value, desk) => {
        const chart = editChart(desk, part);
        chart.title = text(value);
        chart.properties = { ...chart.properties, "title.visible": true };
      },
    },
    visible: {
      get: (part, desk) => {
        const chart = findChart(desk, part);
        return chart.properties["title.visible"] ?? chart.title !== "";
      },
      set: (part, value, desk) => {
        const chart = editChart(desk, part);
        chart.properties = { ...chart.properties, "title.visible": flag(value) };
      },
    },
    overlay: storedFlag("overlay", false),
    position: storedWord("position", ["Automatic", "Top", "Bottom", "Left", "Right"], "Top"),
  },
  navigation: { format: (part) => chartTitleFormatType.of(inside(part, "format")) },
}));

/** Excel.ChartLegend */
export const chartLegendType: ObjectType<ChartPart> = defineType<ChartPart>(() => ({
  name: "ChartLegend",
  properties: {
    visible: storedFlag("visible", true),
    overlay: storedFlag("overlay", false),
    position: storedWord("position", ["Top", "Bottom", "Left", "Right", "Corner", "Custom"], "Right"),
  },
  navigation: { format: (part) => chartLegendFormatType.of(inside(part, "format")) },
}));

const LABEL_POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;

/** Excel.ChartDataLabels */
export const chartDataLabelsType: ObjectType<ChartPart> = defineType<ChartPart>(() => ({
  name: "ChartDataLabels",
  properties: {
    position: storedWord("position", LABEL_POSITIONS, "BestFit"),
    showValue: storedFlag("showValue", true),
    showSeriesName: storedFlag("showSeriesName", false),
    showCategoryName: storedFlag("showCategoryName", false),
    showPercentage: storedFlag("showPercentage", false),
    showLegendKey: storedFlag("showLegendKey", false),
    separator: storedText("separator", ", "),
    numberFormat: storedText("numberFormat", "General"),
    linkNumberFormat: stored("linkNumberFormat", flag, true),
  },
  navigation: { format: (part) => chartDataLabelFormatType.of(inside(part, "format")) },
}));

/** Excel.ChartPlotArea */
export const chartPlotAreaType: ObjectType<ChartPart> = defineType<ChartPart>(() => ({
  name: "ChartPlotArea",
  navigation: { format: (part) => chartPlotAreaFormatType.of(inside(part, "format")) },
}));
