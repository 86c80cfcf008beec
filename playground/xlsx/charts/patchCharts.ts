import type { Chart } from "../../host/workbook";
import { declarePart } from "../package/contentTypes";
import { dropLink } from "../package/dropLink";
import { freePath, neededTree, setPartTree, type Parts } from "../package/Package";
import { addRelationship, relationshipsOf, relationshipTo } from "../package/relationships";
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
import type { SheetPart } from "../write/SheetPart";
import { writeAnchor, type SheetRuler } from "./anchor";
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
  sheet: SheetPart,
  from: readonly Chart[],
  to: readonly Chart[],
  ruler: SheetRuler,
  valuesOf: ValuesOf,
): void {
  const { parts, path } = sheet;
  const before = new Map(from.filter((chart) => chart.fromFile).map((chart) => [chart.id, chart]));
  const moved = to.filter((chart) => !chart.fromFile && isOnlyMoved(before.get(chart.id), chart));
  const added = to.filter((chart) => !chart.fromFile && !moved.includes(chart));
  const kept = new Set(to.filter((chart) => !added.includes(chart)).map((chart) => chart.id));
  const removed = [...before.keys()].filter((id) => !kept.has(id));
  if (added.length + removed.length + moved.length === 0) return;
  const drawing = relationshipTo(parts, path, "drawing")?.target ?? addDrawing(sheet);
  const root = neededTree(parts, drawing);
  const anchors = childrenOf(root);
  const gone = removed.flatMap((id) => anchors[placeOf(id)] ?? []);
  for (const anchor of gone) removeChild(root, anchor);
  dropLinks(parts, drawing, gone, root);
  for (const chart of moved) {
    const anchor = anchors[placeOf(chart.id)];
    const inner = childrenOf(anchor, "graphicFrame");
    for (const element of inner.flatMap((frame) => allBelow(frame, "cNvPr")))
      setAttributes(element, { name: chart.name });
    if (anchor !== undefined)
      root.children.splice(root.children.indexOf(anchor), 1, writeAnchor(chart, ruler, inner));
  }
  let shape = 1 + Math.max(1, ...allBelow(root, "cNvPr").map((element) => numberOf(element, "id") ?? 0));
  for (const chart of added) {
    const part = freePath(parts, "xl/charts/chart", ".xml");
    setPartTree(parts, part, chartXml(chart, valuesOf));
    declarePart(parts, part, CHART_TYPE);
    const link = addRelationship(parts, drawing, "chart", part);
    root.children.push(writeAnchor(chart, ruler, [frame(chart.name, shape, link)]));
    shape += 1;
  }
  declareNamespaces(root);
  setPartTree(parts, drawing, root);
}

/** A chart of the file keeps its own part when only its name, place or size changed. */
function isOnlyMoved(before: Chart | undefined, now: Chart): boolean {
  const content = ({ chartType, title, series, properties }: Chart): string =>
    JSON.stringify([chartType, title, series, properties]);
  return before !== undefined && content(before) === content(now);
}

/** Place of a file's chart among the anchors of its drawing. */
function placeOf(id: string): number {
  return Number(id.replace("file-chart-", ""));
}

/** Drops what only the anchors taken out of a drawing led to. */
function dropLinks(parts: Parts, drawing: string, gone: readonly XmlElement[], root: XmlElement): void {
  const used = new Set(gone.flatMap(referencesOf));
  for (const id of referencesOf(root)) used.delete(id);
  for (const link of relationshipsOf(parts, drawing)) if (used.has(link.id)) dropLink(parts, drawing, link);
}

/** Ids of relationships that an element names at any depth (`r:id`, `r:embed` …). */
function referencesOf(element: XmlElement): string[] {
  const own = [...element.attributes].flatMap(([name, value]) => (name.includes(":") ? [value] : []));
  return [...own, ...childrenOf(element).flatMap(referencesOf)];
}

function addDrawing({ parts, path, shell }: SheetPart): string {
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
