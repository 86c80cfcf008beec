import type { Chart, ChartSeries } from "../../host/workbook";
import { makeElement, type XmlElement, type XmlNode } from "../xml/element";
import { chartAxes, AXES } from "./chartAxes";
import { chartKind, type ChartKind } from "./chartKinds";
import { chartText, solidFill } from "./chartText";
import { seriesXml, type ValuesOf } from "./seriesXml";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Series drawn alike, on the same axes. */
interface Plot {
  readonly kind: ChartKind;
  readonly secondary: boolean;
  readonly series: { readonly series: ChartSeries; readonly index: number }[];
}

const value = (name: string, val: string | number): XmlElement => makeElement(`c:${name}`, { val });

/** The chart part of a chart the add-in made, with the values its references have now. */
export function chartXml(chart: Chart, valuesOf: ValuesOf): XmlElement {
  const plots = plotsOf(chart);
  const round = plots.some(({ kind }) => kind.element === "pieChart" || kind.element === "doughnutChart");
  const children: XmlNode[] = [];
  const titled = chart.title !== "" && chart.properties["title.visible"] !== false;
  if (titled) children.push(titleXml(chart));
  children.push(value("autoTitleDeleted", titled ? 0 : 1));
  children.push(
    makeElement("c:plotArea", {}, [
      makeElement("c:layout"),
      ...plots.map((plot) => plotXml(chart, plot, valuesOf)),
      ...(round ? [] : chartAxes(chart, plots)),
    ]),
  );
  const legend = legendXml(chart, round);
  if (legend !== null) children.push(legend);
  children.push(value("plotVisOnly", 1), value("dispBlanksAs", "gap"));
  return makeElement("c:chartSpace", { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS }, [
    value("roundedCorners", 0),
    makeElement("c:chart", {}, children),
  ]);
}

function titleXml(chart: Chart): XmlElement {
  const font = (name: string): unknown => chart.properties[`title.format.font.${name}`];
  const [size, color] = [font("size"), font("color")];
  const fill = typeof color === "string" && color !== "" ? [solidFill(color)] : [];
  const look = makeElement(
    "a:rPr",
    {
      sz: typeof size === "number" ? Math.round(size * 100) : undefined,
      b: font("bold") === true ? 1 : undefined,
      i: font("italic") === true ? 1 : undefined,
    },
    fill,
  );
  return makeElement("c:title", {}, [
    makeElement("c:tx", {}, [chartText(chart.title, look)]),
    value("overlay", chart.properties["title.overlay"] === true ? 1 : 0),
  ]);
}

function plotsOf(chart: Chart): Plot[] {
  const plots: Plot[] = [];
  chart.series.forEach((series, index) => {
    const kind = chartKind(series.chartType ?? chart.chartType);
    const secondary = series.axisGroup === "Secondary";
    const known = plots.find((plot) => plot.kind === kind && plot.secondary === secondary);
    if (known === undefined) plots.push({ kind, secondary, series: [{ series, index }] });
    else known.series.push({ series, index });
  });
  return plots;
}

/** One group of series. Its parts stand in the order of the schema. */
function plotXml(chart: Chart, { kind, secondary, series }: Plot, valuesOf: ValuesOf): XmlElement {
  const drawn = series.map((entry) => seriesXml(chart, entry.series, entry.index, kind, valuesOf));
  const setting = (name: string, usual: number | null): number | null => {
    const found = chart.properties[`series.${series[0]?.index ?? 0}.${name}`];
    return typeof found === "number" ? found : usual;
  };
  const overlap = setting("overlap", stacked(kind) ? 100 : null);
  const axes = secondary ? AXES.secondary : AXES.primary;
  const ids = [value("axId", axes.category), value("axId", axes.value)];
  const name = `c:${kind.element}`;
  switch (kind.element) {
    case "barChart":
      return makeElement(name, {}, [
        value("barDir", kind.direction ?? "col"),
        value("grouping", kind.grouping ?? "clustered"),
        value("varyColors", 0),
        ...drawn,
        value("gapWidth", setting("gapWidth", 80) ?? 80),
        ...(overlap === null ? [] : [value("overlap", overlap)]),
        ...ids,
      ]);
    case "lineChart":
      return makeElement(name, {}, [
        value("grouping", kind.grouping ?? "standard"),
        value("varyColors", 0),
        ...drawn,
        value("marker", 1),
        ...ids,
      ]);
    case "areaChart":
      return makeElement(name, {}, [
        value("grouping", kind.grouping ?? "standard"),
        value("varyColors", 0),
        ...drawn,
        ...ids,
      ]);
    case "scatterChart":
      return makeElement(name, {}, [
        value("scatterStyle", "lineMarker"),
        value("varyColors", 0),
        ...drawn,
        ...ids,
      ]);
    case "pieChart":
      return makeElement(name, {}, [value("varyColors", 1), ...drawn, value("firstSliceAng", 0)]);
    case "doughnutChart":
      return makeElement(name, {}, [
        value("varyColors", 1),
        ...drawn,
        value("firstSliceAng", 0),
        value("holeSize", setting("doughnutHoleSize", 50) ?? 50),
      ]);
  }
}

function stacked(kind: ChartKind): boolean {
  return kind.grouping === "stacked" || kind.grouping === "percentStacked";
}

const LEGEND_PLACES: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r" };

function legendXml(chart: Chart, round: boolean): XmlElement | null {
  const shown = chart.properties["legend.visible"] ?? (round || chart.series.length > 1);
  if (shown !== true) return null;
  const place = String(chart.properties["legend.position"] ?? "Bottom");
  return makeElement("c:legend", {}, [value("legendPos", LEGEND_PLACES[place] ?? "b"), value("overlay", 0)]);
}
