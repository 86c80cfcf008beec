import { parseArea, splitAddress } from "../../host/engine/a1";
import { readValues } from "../../host/engine/readCells";
import { findSheet } from "../../host/sheets";
import type { Chart, Workbook } from "../../host/workbook";

/** One series ready to be drawn: what stands in its cells now. */
export interface DrawnSeries {
  readonly name: string;
  readonly kind: "column" | "line" | "slice";
  readonly secondary: boolean;
  readonly color: string;
  readonly values: readonly number[];
}

/** A chart with the numbers of its cells, ready to be drawn. */
export interface DrawnChart {
  readonly title: string;
  readonly direction: "column" | "bar" | "round";
  readonly stacked: boolean;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
}

/** A chart to draw, and the size of its picture in pixels. */
export interface SizedChart {
  readonly chart: DrawnChart;
  readonly width: number;
  readonly height: number;
}

/** Totals per category of stacked series, else the values themselves: what an axis has to hold. */
export function axisValues({ stacked, categories }: DrawnChart, series: readonly DrawnSeries[]): number[] {
  if (!stacked) return series.flatMap(({ values }) => values);
  return categories.map((_, index) => series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
}

const COLORS = ["#0b5a73", "#e69f00", "#56b4e9", "#009e73", "#cc79a7", "#8a9aa1"];

function cells(workbook: Workbook, reference: string | undefined): readonly (string | number | boolean)[] {
  if (!reference) return [];
  const { sheet, rest } = splitAddress(reference.replace(/^=/, ""));
  const found = sheet === null ? null : findSheet(workbook.engine, workbook.extras, sheet);
  const area = parseArea(rest.replaceAll("$", ""));
  return found && area ? readValues(workbook.engine, found.index, area).flat() : [];
}

const isLine = (type: string): boolean => type.startsWith("Line");
const isRound = (type: string): boolean => /^(Pie|Doughnut)/.test(type);

/** Reads a chart's series from the cells they refer to, as Excel does before it draws. */
export function chartData(workbook: Workbook, chart: Chart): DrawnChart {
  const [first] = chart.series;
  return {
    title: chart.title,
    direction: isRound(chart.chartType) ? "round" : chart.chartType.startsWith("Bar") ? "bar" : "column",
    stacked: chart.chartType.includes("Stacked"),
    categories: cells(workbook, first?.categoriesRef).map(String),
    series: chart.series.map((series, index) => ({
      name: series.name || String(cells(workbook, series.nameRef)[0] ?? ""),
      kind: isRound(chart.chartType)
        ? "slice"
        : isLine(series.chartType ?? chart.chartType)
          ? "line"
          : "column",
      secondary: series.axisGroup === "Secondary",
      color: series.color ?? COLORS[index % COLORS.length] ?? "#0b5a73",
      values: cells(workbook, series.valuesRef).map((value) => (typeof value === "number" ? value : 0)),
    })),
  };
}

/** Colour of the n-th slice of a round chart. */
export const sliceColor = (index: number): string => COLORS[index % COLORS.length] ?? "#0b5a73";
