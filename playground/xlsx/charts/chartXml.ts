import type { Chart, ChartSeries } from "../../host/workbook";
import { makeElement, type XmlElement, type XmlNode } from "../xml/element";
import { chartAxes, AXES } from "./chartAxes";
import { chartKind, type ChartKind } from "./chartKinds";
import { chartText } from "./chartText";
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
  if (chart.title !== "") children.push(titleXml(chart.title));
  children.push(value("autoTitleDeleted", chart.title === "" ? 1 : 0));
  children.push(
    makeElement("c:plotArea", {}, [
      makeElement("c:layout"),
      ...plots.map((plot) => plotXml(plot, valuesOf)),
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

export function titleXml(text: string): XmlElement {
  return makeElement("c:title", {}, [makeElement("c:tx", {}, [chartText(text)]), value("overlay", 0)]);
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
function plotXml({ kind, secondary, series }: Plot, valuesOf: ValuesOf): XmlElement {
  const drawn = series.map((entry) => seriesXml(entry.series, entry.index, kind, valuesOf));
  const axes = secondary ? AXES.secondary : AXES.primary;
  const ids = [value("axId", axes.category), value("axId", axes.value)];
  const stacked = kind.grouping === "stacked" || kind.grouping === "percentStacked";
  const name = `c:${kind.element}`;
  switch (kind.element) {
    case "barChart":
      return makeElement(name, {}, [
        value("barDir", kind.direction ?? "col"),
        value("grouping", kind.grouping ?? "clustered"),
        value("varyColors", 0),
        ...drawn,
        value("gapWidth", 80),
        ...(stacked ? [value("overlap", 100)] : []),
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
        value("holeSize", 50),
      ]);
  }
}

const LEGEND_PLACES: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r" };

function legendXml(chart: Chart, round: boolean): XmlElement | null {
  const shown = chart.properties["legend.visible"] ?? (round || chart.series.length > 1);
  if (shown !== true) return null;
  const place = String(chart.properties["legend.position"] ?? "Bottom");
  return makeElement("c:legend", {}, [value("legendPos", LEGEND_PLACES[place] ?? "b"), value("overlay", 0)]);
}
