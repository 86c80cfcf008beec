import { number, objectOrText, oneOf, optional, text } from "../../protocol/decoders";
import { invalidArgument } from "../../protocol/failure";
import { defineType, method, type ObjectType, type Property } from "../../protocol/objectType";
import { areaBox } from "../range/place";
import { otherRange } from "../range/steps";
import { worksheetType } from "../worksheet";
import { chartAxesType } from "./axes";
import { chartTypeWord } from "./chartTypes";
import { editChart, findChart, type ChartTarget } from "./charts";
import { chartAreaFormatType } from "./look";
import { chartDataLabelsType, chartLegendType, chartPlotAreaType, chartTitleType } from "./parts";
import { chartSeriesCollectionType } from "./series";
import { seriesFrom } from "./source";

/** Place or size in points. */
function length(name: "left" | "top" | "width" | "height"): Property<ChartTarget> {
  return {
    get: (target, desk) => findChart(desk, target)[name],
    set: (target, value, desk) => {
      if (number(value) < 0) throw invalidArgument();
      editChart(desk, target)[name] = number(value);
    },
  };
}

const SERIES_BY = oneOf("Auto", "Columns", "Rows");

/** Excel.Chart */
export const chartType: ObjectType<ChartTarget> = defineType<ChartTarget>(() => ({
  name: "Chart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: (target, desk) => findChart(desk, target).name,
      set: (target, value, desk) => {
        editChart(desk, target).name = text(value);
      },
    },
    chartType: {
      get: (target, desk) => findChart(desk, target).chartType,
      set: (target, value, desk) => {
        editChart(desk, target).chartType = chartTypeWord(value);
      },
    },
    left: length("left"),
    top: length("top"),
    width: length("width"),
    height: length("height"),
  },
  navigation: {
    title: (target) => chartTitleType.of({ ...target, path: "title" }),
    legend: (target) => chartLegendType.of({ ...target, path: "legend" }),
    dataLabels: (target) => chartDataLabelsType.of({ ...target, path: "dataLabels" }),
    plotArea: (target) => chartPlotAreaType.of({ ...target, path: "plotArea" }),
    format: (target) => chartAreaFormatType.of({ ...target, path: "format" }),
    axes: (target) => chartAxesType.of({ ...target, path: "axes" }),
    series: (target) => chartSeriesCollectionType.of(target),
    worksheet: ({ sheetId }) => worksheetType.of(sheetId),
  },
  methods: {
    setPosition: method([objectOrText, optional(objectOrText)], (target, [start, end], desk) => {
      const from = otherRange(start, target.sheetId, desk);
      const to = end === null ? null : otherRange(end, target.sheetId, desk);
      if (from.sheetId !== target.sheetId || (to !== null && to.sheetId !== target.sheetId))
        throw invalidArgument();
      const { index } = desk.sheet(target.sheetId);
      const chart = editChart(desk, target);
      const first = areaBox(desk, index, from.area);
      chart.left = first.left;
      chart.top = first.top;
      if (to === null) return;
      const last = areaBox(desk, index, to.area);
      chart.width = last.left + last.width - first.left;
      chart.height = last.top + last.height - first.top;
    }),
    setData: method([objectOrText, optional(SERIES_BY)], (target, [source, by], desk) => {
      const range = otherRange(source, target.sheetId, desk);
      editChart(desk, target).series = seriesFrom(desk, range, by ?? "Auto");
    }),
    activate: method([], (target, _args, desk) => void findChart(desk, target)),
    delete: method([], (target, _args, desk) => {
      findChart(desk, target);
      desk.allowEdit(target.sheetId);
      const sheet = desk.editSheet(target.sheetId);
      sheet.charts = sheet.charts.filter((chart) => chart.id !== target.id);
    }),
  },
}));
