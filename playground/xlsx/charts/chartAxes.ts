import type { Chart } from "../../host/workbook";
import { makeElement, type XmlElement, type XmlNode } from "../xml/element";
import type { ChartKind } from "./chartKinds";
import { chartText, solidFill } from "./chartText";

/** Ids by which plots name their axes. */
export const AXES = {
  primary: { category: 111_111_111, value: 111_111_112 },
  secondary: { category: 222_222_221, value: 222_222_222 },
} as const;

/** Pale, so that lines stay behind the data. */
const GRID_COLOR = "#D9D9D9";

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
  const suffix = isSecond ? ".secondary" : "";
  const category = settings(chart, `axes.category${suffix}`);
  const values = settings(chart, `axes.value${suffix}`);
  const scatter = kind.element === "scatterChart";
  return [
    makeElement(scatter ? "c:valAx" : "c:catAx", {}, [
      value("axId", ids.category),
      scaling(category),
      value("delete", isSecond || category("visible") === false ? 1 : 0),
      value("axPos", horizontal ? "l" : "b"),
      ...gridlines(category("majorGridlines.visible") === true),
      ...axisTitle(category),
      ...format(category("numberFormat")),
      ...ticks(),
      value("crossAx", ids.value),
      value("crosses", "autoZero"),
    ]),
    makeElement("c:valAx", {}, [
      value("axId", ids.value),
      scaling(values),
      value("delete", values("visible") === false ? 1 : 0),
      value("axPos", horizontal ? (isSecond ? "t" : "b") : isSecond ? "r" : "l"),
      ...gridlines(!isSecond && values("majorGridlines.visible") !== false),
      ...axisTitle(values),
      ...format(values("numberFormat")),
      ...ticks(),
      value("crossAx", ids.category),
      value("crosses", isSecond ? "max" : "autoZero"),
      ...number("majorUnit", values("majorUnit")),
    ]),
  ];
}

type Settings = (name: string) => unknown;

function settings(chart: Chart, path: string): Settings {
  return (name) => chart.properties[`${path}.${name}`];
}

function scaling(axis: Settings): XmlElement {
  return makeElement("c:scaling", {}, [
    ...(axis("scaleType") === "Logarithmic" ? [value("logBase", 10)] : []),
    value("orientation", axis("reversePlotOrder") === true ? "maxMin" : "minMax"),
    ...number("max", axis("maximum")),
    ...number("min", axis("minimum")),
  ]);
}

function gridlines(shown: boolean): XmlNode[] {
  if (!shown) return [];
  const line = makeElement("a:ln", { w: 9525 }, [solidFill(GRID_COLOR)]);
  return [makeElement("c:majorGridlines", {}, [makeElement("c:spPr", {}, [line])])];
}

function ticks(): XmlNode[] {
  return [value("majorTickMark", "none"), value("minorTickMark", "none"), value("tickLblPos", "nextTo")];
}

function axisTitle(axis: Settings): XmlNode[] {
  const text = axis("title.text");
  if (typeof text !== "string" || text === "" || axis("title.visible") === false) return [];
  return [makeElement("c:title", {}, [makeElement("c:tx", {}, [chartText(text)]), value("overlay", 0)])];
}

function format(code: unknown): XmlNode[] {
  return typeof code === "string" ? [makeElement("c:numFmt", { formatCode: code, sourceLinked: 0 })] : [];
}

function number(name: string, limit: unknown): XmlNode[] {
  return typeof limit === "number" ? [value(name, limit)] : [];
}
