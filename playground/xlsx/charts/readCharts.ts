import type { Chart, ChartSeries } from "../../host/workbook";
import { partTree } from "../package/Package";
import { relationshipsOf, relationshipTo } from "../package/relationships";
import {
  allBelow,
  attributeOf,
  childOf,
  childrenOf,
  descend,
  localName,
  textOf,
  type XmlElement,
} from "../xml/element";
import { readAnchor, type SheetRuler } from "./anchor";
import { chartTypeOf } from "./chartKinds";

/** The charts of a sheet that came with the file: they are shown and kept, never rewritten. */
export function readCharts(
  parts: ReadonlyMap<string, Uint8Array>,
  sheetPath: string,
  ruler: SheetRuler,
): Chart[] {
  const drawing = relationshipTo(parts, sheetPath, "drawing")?.target;
  const root = drawing === undefined ? null : partTree(parts, drawing);
  if (drawing === undefined || root === null) return [];
  const links = new Map(relationshipsOf(parts, drawing).map((link) => [link.id, link.target]));
  return childrenOf(root).flatMap((anchor, place) => {
    const frame = childOf(anchor, "graphicFrame");
    const reference = descend(frame, "graphic", "graphicData", "chart");
    const path = links.get(attributeOf(reference, "id") ?? "");
    const chart = path === undefined ? null : partTree(parts, path);
    if (chart === null) return [];
    const name = attributeOf(descend(frame, "nvGraphicFramePr", "cNvPr"), "name") ?? "";
    return [
      {
        id: `file-chart-${place}`,
        name,
        ...describe(chart),
        ...readAnchor(anchor, ruler),
        properties: {},
        fromFile: true,
      },
    ];
  });
}

function describe(root: XmlElement): Pick<Chart, "chartType" | "title" | "series"> {
  const chart = childOf(root, "chart");
  const title = allBelow(childOf(chart, "title") ?? root, "t");
  const plots = childrenOf(childOf(chart, "plotArea")).filter((element) =>
    localName(element.name).endsWith("Chart"),
  );
  const [first] = plots;
  const chartType = first === undefined ? "Invalid" : plotType(first);
  return {
    chartType,
    title: childOf(chart, "title") === null ? "" : title.map(textOf).join(""),
    series: plots.flatMap((plot) =>
      childrenOf(plot, "ser").map((series) => readSeries(series, plotType(plot))),
    ),
  };
}

function plotType(plot: XmlElement): string {
  const value = (name: string): string | null => attributeOf(childOf(plot, name), "val");
  return chartTypeOf({
    element: localName(plot.name),
    direction: value("barDir"),
    grouping: value("grouping"),
  });
}

function readSeries(series: XmlElement, chartType: string): ChartSeries {
  const formula = (name: string): string | undefined => {
    const [found] = allBelow(childOf(series, name) ?? { name: "", attributes: new Map(), children: [] }, "f");
    return found === undefined ? undefined : textOf(found);
  };
  const nameRef = formula("tx");
  const categoriesRef = formula("cat") ?? formula("xVal");
  const [shown] = childOf(series, "tx") === null ? [] : allBelow(series, "v");
  return {
    name: shown === undefined ? "" : textOf(shown),
    valuesRef: formula("val") ?? formula("yVal") ?? "",
    chartType,
    ...(nameRef === undefined ? {} : { nameRef }),
    ...(categoriesRef === undefined ? {} : { categoriesRef }),
  };
}
