import type { Chart } from "../../host/workbook";
import { makeElement, type XmlElement, type XmlNode } from "../xml/element";
import type { ChartKind } from "./chartKinds";
import { chartText } from "./chartText";

/** Ids by which plots name their axes. */
export const AXES = {
  primary: { category: 111_111_111, value: 111_111_112 },
  secondary: { category: 222_222_221, value: 222_222_222 },
} as const;

interface Group {
  readonly kind: ChartKind;
  readonly secondary: boolean;
}

const value = (name: string, val: string | number): XmlElement => makeElement(`c:${name}`, { val });

/** The axes that a chart's plots need: a category and a value axis for each group. */
export function chartAxes(chart: Chart, plots: readonly Group[]): XmlElement[] {
  const first = plots.find((plot) => !plot.secondary);
  const second = plots.find((plot) => plot.secondary);
  return [
    ...(first === undefined ? [] : pair(chart, first, "primary")),
    ...(second === undefined ? [] : pair(chart, second, "secondary")),
  ];
}

function pair(chart: Chart, { kind }: Group, group: keyof typeof AXES): XmlElement[] {
  const horizontal = kind.direction === "bar";
  const isSecond = group === "secondary";
  const ids = AXES[group];
  const setting = (name: string): unknown => chart.properties[`axes.${name}`];
  const category = makeElement(kind.element === "scatterChart" ? "c:valAx" : "c:catAx", {}, [
    value("axId", ids.category),
    makeElement("c:scaling", {}, [
      value("orientation", setting("categoryAxis.reversePlotOrder") === true ? "maxMin" : "minMax"),
    ]),
    value("delete", isSecond ? 1 : 0),
    value("axPos", horizontal ? "l" : "b"),
    ...title(setting("categoryAxis.title.text")),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    value("crossAx", ids.value),
    value("crosses", "autoZero"),
  ]);
  const name = isSecond ? "secondaryValueAxis" : "valueAxis";
  const values = makeElement("c:valAx", {}, [
    value("axId", ids.value),
    makeElement("c:scaling", {}, [
      value("orientation", "minMax"),
      ...bound("max", setting(`${name}.maximum`)),
      ...bound("min", setting(`${name}.minimum`)),
    ]),
    value("delete", setting(`${name}.visible`) === false ? 1 : 0),
    value("axPos", horizontal ? (isSecond ? "t" : "b") : isSecond ? "r" : "l"),
    ...(isSecond ? [] : [makeElement("c:majorGridlines")]),
    ...title(setting(`${name}.title.text`)),
    ...format(setting(`${name}.numberFormat`)),
    value("majorTickMark", "none"),
    value("minorTickMark", "none"),
    value("tickLblPos", "nextTo"),
    value("crossAx", ids.category),
    value("crosses", isSecond ? "max" : "autoZero"),
  ]);
  return [category, values];
}

function title(text: unknown): XmlNode[] {
  if (typeof text !== "string" || text === "") return [];
  return [makeElement("c:title", {}, [makeElement("c:tx", {}, [chartText(text)]), value("overlay", 0)])];
}

function format(code: unknown): XmlNode[] {
  return typeof code === "string" ? [makeElement("c:numFmt", { formatCode: code, sourceLinked: 0 })] : [];
}

function bound(name: string, limit: unknown): XmlNode[] {
  return typeof limit === "number" ? [value(name, limit)] : [];
}
