import type { Desk } from "../../desk";
import { areaText, parseArea, quoteSheet, splitAddress } from "../../engine/a1";
import { integer, objectOrText, oneOf, optional, text, flag } from "../../protocol/decoders";
import { invalidArgument, itemNotFound } from "../../protocol/failure";
import { defineType, method, type HostObject, type ObjectType } from "../../protocol/objectType";
import { findSheet } from "../../sheets";
import type { ChartSeries } from "../../workbook";
import { color } from "../format/target";
import { otherRange } from "../range/steps";
import { chartTypeWord } from "./chartTypes";
import { editChart, findChart, type ChartTarget } from "./charts";
import { chartLineFormatType, chartPointFormatType, inside } from "./look";
import { chartDataLabelsType } from "./parts";
import { storedColor, storedFlag, storedNumber, storedWord, type ChartPart } from "./stored";

/** One series by its place; its further properties live under "series.n". */
export interface SeriesTarget extends ChartPart {
  readonly index: number;
}

function seriesPart(target: ChartTarget, index: number): SeriesTarget {
  return { sheetId: target.sheetId, id: target.id, path: `series.${index}`, index };
}

function find(desk: Desk, target: SeriesTarget): ChartSeries {
  const series = findChart(desk, target).series[target.index];
  if (series === undefined) throw itemNotFound();
  return series;
}

function edit(desk: Desk, target: SeriesTarget): ChartSeries {
  editChart(desk, target);
  return find(desk, target);
}

/** "Clients!$B$2:$B$9": a range as a chart refers to it. */
function reference(argument: HostObject | string, sheetId: string, desk: Desk): string {
  const range = otherRange(argument, sheetId, desk);
  return `${quoteSheet(desk.sheet(range.sheetId).name)}!${areaText(range.area, true)}`;
}

function nameOf(desk: Desk, target: SeriesTarget): string {
  const series = find(desk, target);
  if (series.nameRef === undefined) return series.name;
  const { sheet, rest } = splitAddress(series.nameRef);
  const area = parseArea(rest);
  const home = sheet === null ? null : findSheet(desk.engine, desk.workbook.extras, sheet);
  if (area === null || home === null) return series.name;
  desk.calculate();
  return desk.engine.getFormattedCellValue(home.index, area.firstRow, area.firstColumn);
}

/** Excel.ChartFill of a series: its colour in the chart. */
export const seriesFillType: ObjectType<SeriesTarget> = defineType<SeriesTarget>(() => ({
  name: "ChartFill",
  methods: {
    setSolidColor: method([text], (target, [given], desk) => {
      edit(desk, target).color = color(given);
    }),
    clear: method([], (target, _args, desk) => {
      delete edit(desk, target).color;
    }),
  },
}));

/** Excel.ChartSeriesFormat */
export const chartSeriesFormatType: ObjectType<SeriesTarget> = defineType<SeriesTarget>(() => ({
  name: "ChartSeriesFormat",
  navigation: {
    fill: (target) => seriesFillType.of(target),
    line: (target) => chartLineFormatType.of(inside(target, "format.line")),
  },
}));

/** Excel.ChartPoint */
export const chartPointType: ObjectType<ChartPart> = defineType<ChartPart>(() => ({
  name: "ChartPoint",
  navigation: { format: (part) => chartPointFormatType.of(inside(part, "format")) },
}));

/** Excel.ChartPointsCollection */
export const chartPointsType: ObjectType<SeriesTarget> = defineType<SeriesTarget>(() => ({
  name: "ChartPointsCollection",
  methods: {
    getItemAt: method([integer], (target, [at]) => chartPointType.of(inside(target, `points.${at}`))),
  },
}));

const SERIES_GROUP = oneOf("Primary", "Secondary");

/** Excel.ChartSeries */
export const chartSeriesType: ObjectType<SeriesTarget> = defineType<SeriesTarget>(() => ({
  name: "ChartSeries",
  properties: {
    name: {
      get: (target, desk) => nameOf(desk, target),
      set: (target, value, desk) => {
        const series = edit(desk, target);
        series.name = text(value);
        delete series.nameRef;
      },
    },
    chartType: {
      get: (target, desk) => find(desk, target).chartType ?? findChart(desk, target).chartType,
      set: (target, value, desk) => {
        edit(desk, target).chartType = chartTypeWord(value);
      },
    },
    axisGroup: {
      get: (target, desk) => find(desk, target).axisGroup ?? "Primary",
      set: (target, value, desk) => {
        edit(desk, target).axisGroup = SERIES_GROUP(value);
      },
    },
    hasDataLabels: storedFlag("hasDataLabels", false),
    gapWidth: storedNumber("gapWidth", 219),
    overlap: storedNumber("overlap", -27),
    smooth: storedFlag("smooth", false),
    doughnutHoleSize: storedNumber("doughnutHoleSize", 75),
    markerStyle: storedWord(
      "markerStyle",
      ["Automatic", "None", "Square", "Diamond", "Triangle", "Circle", "Dash", "Dot"],
      "Automatic",
    ),
    markerSize: storedNumber("markerSize", 5),
    markerBackgroundColor: storedColor("markerBackgroundColor", ""),
    markerForegroundColor: storedColor("markerForegroundColor", ""),
    varyByCategories: {
      get: (target, desk) => findChart(desk, target).properties[`${target.path}.varyByCategories`] ?? false,
      set: (target, value, desk) => {
        const chart = editChart(desk, target);
        chart.properties = { ...chart.properties, [`${target.path}.varyByCategories`]: flag(value) };
      },
    },
  },
  navigation: {
    format: (target) => chartSeriesFormatType.of(target),
    dataLabels: (target) => chartDataLabelsType.of(inside(target, "dataLabels")),
    points: (target) => chartPointsType.of(target),
  },
  methods: {
    setValues: method([objectOrText], (target, [range], desk) => {
      edit(desk, target).valuesRef = reference(range, target.sheetId, desk);
    }),
    setXAxisValues: method([objectOrText], (target, [range], desk) => {
      edit(desk, target).categoriesRef = reference(range, target.sheetId, desk);
    }),
    delete: method([], (target, _args, desk) => removeSeries(desk, target)),
  },
}));

/** Takes a series out; what is kept of later ones moves down with them. */
function removeSeries(desk: Desk, target: SeriesTarget): void {
  edit(desk, target);
  const chart = findChart(desk, target);
  chart.series.splice(target.index, 1);
  const kept = Object.entries(chart.properties).flatMap(([path, value]) => {
    const match = /^series\.(\d+)\.(.*)$/.exec(path);
    const index = Number(match?.[1] ?? -1);
    if (index === target.index) return [];
    return [[index > target.index ? `series.${index - 1}.${match?.[2] ?? ""}` : path, value] as const];
  });
  chart.properties = Object.fromEntries(kept);
}

/** Excel.ChartSeriesCollection */
export const chartSeriesCollectionType: ObjectType<ChartTarget> = defineType<ChartTarget>(() => ({
  name: "ChartSeriesCollection",
  properties: { count: { get: (target, desk) => findChart(desk, target).series.length } },
  methods: {
    add: method([optional(text), optional(integer)], (target, [name, at], desk) => {
      const chart = editChart(desk, target);
      if (at !== null && at !== chart.series.length) throw invalidArgument();
      chart.series.push({ name: name ?? `Series${chart.series.length + 1}`, valuesRef: "" });
      return chartSeriesType.of(seriesPart(target, chart.series.length - 1));
    }),
    getCount: method([], (target, _args, desk) => findChart(desk, target).series.length),
    getItemAt: method([integer], (target, [at], desk) => {
      if (findChart(desk, target).series[at] === undefined) throw itemNotFound();
      return chartSeriesType.of(seriesPart(target, at));
    }),
  },
  items: (target, desk) =>
    findChart(desk, target).series.map((_series, index) => chartSeriesType.of(seriesPart(target, index))),
}));
