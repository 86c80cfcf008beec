import type { CellValue } from "../../host/engine/readCells";
import type { Chart, ChartSeries } from "../../host/workbook";
import { makeElement, type XmlElement, type XmlNode } from "../xml/element";
import type { ChartKind } from "./chartKinds";
import { solidFill } from "./chartText";
import { numbersXml, textsXml } from "./references";

/** The values a reference has now, cell by cell; empty when it leads nowhere. */
export type ValuesOf = (reference: string) => readonly CellValue[];

type Settings = (name: string) => unknown;

const value = (name: string, val: string | number): XmlElement => makeElement(`c:${name}`, { val });

/** A cloud of points has no line through it. */
const POINTS_ONLY = makeElement("c:spPr", {}, [makeElement("a:ln", {}, [makeElement("a:noFill")])]);

/** One series, with the values it shows kept in the file for programs that do not compute. */
export function seriesXml(
  chart: Chart,
  series: ChartSeries,
  index: number,
  kind: ChartKind,
  valuesOf: ValuesOf,
): XmlElement {
  const setting: Settings = (name) => chart.properties[`series.${index}.${name}`];
  const isLine = kind.element === "lineChart" || kind.element === "scatterChart";
  const children: XmlNode[] = [value("idx", index), value("order", index), ...nameXml(series, valuesOf)];
  if (kind.element === "scatterChart") children.push(POINTS_ONLY);
  else children.push(...lookXml(series, setting, isLine));
  if (kind.element === "barChart") children.push(value("invertIfNegative", 0));
  if (isLine) {
    const marked = kind.markers === true && setting("markerStyle") !== "None";
    children.push(makeElement("c:marker", {}, [value("symbol", marked ? "circle" : "none")]));
  }
  children.push(...pointsXml(chart, index, kind), ...labelsXml(chart, setting));
  if (series.categoriesRef !== undefined) {
    const shown = valuesOf(series.categoriesRef);
    const numbers = kind.element === "scatterChart" && shown.every((item) => typeof item === "number");
    const reference = numbers
      ? numbersXml(series.categoriesRef, shown)
      : textsXml(series.categoriesRef, shown);
    children.push(makeElement(kind.element === "scatterChart" ? "c:xVal" : "c:cat", {}, [reference]));
  }
  const values = numbersXml(series.valuesRef, valuesOf(series.valuesRef));
  children.push(makeElement(kind.element === "scatterChart" ? "c:yVal" : "c:val", {}, [values]));
  if (isLine) children.push(value("smooth", setting("smooth") === true ? 1 : 0));
  return makeElement("c:ser", {}, children);
}

function nameXml(series: ChartSeries, valuesOf: ValuesOf): XmlNode[] {
  if (series.nameRef !== undefined) {
    return [makeElement("c:tx", {}, [textsXml(series.nameRef, valuesOf(series.nameRef))])];
  }
  return series.name === "" ? [] : [makeElement("c:tx", {}, [makeElement("c:v", {}, [series.name])])];
}

/** Points to the unit of line widths. */
const LINE_UNITS = 12_700;

function lookXml(series: ChartSeries, setting: Settings, isLine: boolean): XmlNode[] {
  const stroke = setting("format.line.color");
  const color = typeof stroke === "string" && stroke !== "" && isLine ? stroke : (series.color ?? "");
  if (color === "") return [];
  const weight = setting("format.line.weight");
  const w = Math.round((typeof weight === "number" ? weight : 2.25) * LINE_UNITS);
  const fill = solidFill(color);
  return [makeElement("c:spPr", {}, [isLine ? makeElement("a:ln", { w }, [fill]) : fill])];
}

/** Points with a colour of their own. */
function pointsXml(chart: Chart, index: number, kind: ChartKind): XmlNode[] {
  const path = new RegExp(`^series\\.${index}\\.points\\.(\\d+)\\.format\\.fill\\.color$`);
  const colored = Object.entries(chart.properties).flatMap(([name, color]) => {
    const point = path.exec(name)?.[1];
    return point === undefined || typeof color !== "string" || color === ""
      ? []
      : [[Number(point), color] as const];
  });
  return colored
    .sort(([a], [b]) => a - b)
    .map(([point, color]) =>
      makeElement("c:dPt", {}, [
        value("idx", point),
        ...(kind.element === "barChart" ? [value("invertIfNegative", 0)] : []),
        value("bubble3D", 0),
        makeElement("c:spPr", {}, [solidFill(color)]),
      ]),
    );
}

/** Labels beside the points; what they show may be said for one series or for the chart. */
function labelsXml(chart: Chart, setting: Settings): XmlNode[] {
  const own = (name: string): unknown =>
    setting(`dataLabels.${name}`) ?? chart.properties[`dataLabels.${name}`];
  const told = Object.keys(chart.properties).some((path) => path.startsWith("dataLabels."));
  if (setting("hasDataLabels") !== true && !told) return [];
  const flag = (name: string, usual = false): number => ((own(name) ?? usual) === true ? 1 : 0);
  const format = own("numberFormat");
  const code =
    typeof format === "string" ? [makeElement("c:numFmt", { formatCode: format, sourceLinked: 0 })] : [];
  return [
    makeElement("c:dLbls", {}, [
      ...code,
      value("showLegendKey", flag("showLegendKey")),
      value("showVal", flag("showValue", true)),
      value("showCatName", flag("showCategoryName")),
      value("showSerName", flag("showSeriesName")),
      value("showPercent", flag("showPercentage")),
      value("showBubbleSize", 0),
    ]),
  ];
}
