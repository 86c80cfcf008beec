import type { Chart } from "../../host/workbook";
import { declarePart } from "../package/contentTypes";
import { freePath, neededTree, setPartTree, type Parts } from "../package/Package";
import { addRelationship, relationshipTo } from "../package/relationships";
import {
  allBelow,
  childrenOf,
  makeElement,
  makeLike,
  numberOf,
  removeChild,
  setAttributes,
  type XmlElement,
} from "../xml/element";
import { insertInOrder, WORKSHEET_ORDER } from "../write/insertInOrder";
import { writeAnchor, type Grid } from "./anchor";
import { chartXml } from "./chartXml";
import type { ValuesOf } from "./seriesXml";

const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Adds the charts the add-in made to a sheet's drawing and takes out those of the file that were deleted. */
export function patchCharts(
  parts: Parts,
  path: string,
  shell: XmlElement,
  from: readonly Chart[],
  to: readonly Chart[],
  grid: Grid,
  valuesOf: ValuesOf,
): void {
  const added = to.filter((chart) => !chart.fromFile);
  const places = new Set(to.map((chart) => chart.id));
  const removed = from.filter((chart) => chart.fromFile && !places.has(chart.id));
  if (added.length === 0 && removed.length === 0) return;
  const drawing = relationshipTo(parts, path, "drawing")?.target ?? addDrawing(parts, path, shell);
  const root = neededTree(parts, drawing);
  const anchors = childrenOf(root);
  for (const { id } of removed) {
    const anchor = anchors[Number(id.replace("file-chart-", ""))];
    if (anchor !== undefined) removeChild(root, anchor);
  }
  let shape = 1 + Math.max(1, ...allBelow(root, "cNvPr").map((element) => numberOf(element, "id") ?? 0));
  for (const chart of added) {
    const part = freePath(parts, "xl/charts/chart", ".xml");
    setPartTree(parts, part, chartXml(chart, valuesOf));
    declarePart(parts, part, CHART_TYPE);
    const link = addRelationship(parts, drawing, "chart", part);
    root.children.push(writeAnchor(chart, grid, [frame(chart.name, shape, link)]));
    shape += 1;
  }
  declareNamespaces(root);
  setPartTree(parts, drawing, root);
}

function addDrawing(parts: Parts, path: string, shell: XmlElement): string {
  const drawing = freePath(parts, "xl/drawings/drawing", ".xml");
  setPartTree(parts, drawing, makeElement("xdr:wsDr"));
  declarePart(parts, drawing, DRAWING_TYPE);
  const id = addRelationship(parts, path, "drawing", drawing);
  setAttributes(shell, { "xmlns:r": RELATIONSHIPS });
  insertInOrder(shell, makeLike(shell, "drawing", { "r:id": id }), WORKSHEET_ORDER);
  return drawing;
}

function declareNamespaces(root: XmlElement): void {
  setAttributes(root, { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING });
}

function frame(name: string, id: number, link: string): XmlElement {
  const none = { x: 0, y: 0 };
  const size = { cx: 0, cy: 0 };
  return makeElement("xdr:graphicFrame", { macro: "" }, [
    makeElement("xdr:nvGraphicFramePr", {}, [
      makeElement("xdr:cNvPr", { id, name }),
      makeElement("xdr:cNvGraphicFramePr"),
    ]),
    makeElement("xdr:xfrm", {}, [makeElement("a:off", none), makeElement("a:ext", size)]),
    makeElement("a:graphic", {}, [
      makeElement("a:graphicData", { uri: CHART }, [
        makeElement("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONSHIPS, "r:id": link }),
      ]),
    ]),
  ]);
}
