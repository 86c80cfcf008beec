import type { Model } from "@ironcalc/wasm";
import { childOf, makeElement, numberOf, textOf, type XmlElement, type XmlNode } from "../xml/element";

/** Drawings measure in these; 12,700 to the point. */
const PER_POINT = 12_700;
const POINTS_PER_PIXEL = 0.75;

/** A place over the grid in points from the top left of A1. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where columns and rows begin, in points. */
export interface SheetRuler {
  readonly column: (index: number) => number;
  readonly row: (index: number) => number;
}

/** Measures a sheet of the engine; indexes from 0. */
export function rulerOf(model: Model, sheet: number): SheetRuler {
  const sum = (count: number, size: (index: number) => number): number => {
    let total = 0;
    for (let index = 1; index <= count; index += 1) total += size(index) * POINTS_PER_PIXEL;
    return total;
  };
  return {
    column: (index) => sum(index, (column) => model.getColumnWidth(sheet, column)),
    row: (index) => sum(index, (row) => model.getRowHeight(sheet, row)),
  };
}

function corner(element: XmlElement | null, ruler: SheetRuler): readonly [number, number] {
  const value = (name: string): number => Number(textOf(childOf(element, name))) || 0;
  return [
    ruler.column(value("col")) + value("colOff") / PER_POINT,
    ruler.row(value("row")) + value("rowOff") / PER_POINT,
  ];
}

/** Where an anchor of the file puts its drawing. */
export function readAnchor(anchor: XmlElement, ruler: SheetRuler): Box {
  const position = childOf(anchor, "pos");
  const [left, top] =
    position === null
      ? corner(childOf(anchor, "from"), ruler)
      : [(numberOf(position, "x") ?? 0) / PER_POINT, (numberOf(position, "y") ?? 0) / PER_POINT];
  const size = childOf(anchor, "ext");
  if (size !== null) {
    const [width, height] = [numberOf(size, "cx") ?? 0, numberOf(size, "cy") ?? 0];
    return { left, top, width: width / PER_POINT, height: height / PER_POINT };
  }
  const [right, bottom] = corner(childOf(anchor, "to"), ruler);
  return { left, top, width: right - left, height: bottom - top };
}

/** The cell a point lies in, from 0, and how far into it. */
function locate(point: number, start: (index: number) => number): readonly [number, number] {
  let index = 0;
  while (index < 16_383 && start(index + 1) <= point) index += 1;
  return [index, Math.max(0, point - start(index))];
}

function cornerXml(name: string, left: number, top: number, ruler: SheetRuler): XmlElement {
  const [column, columnOffset] = locate(left, ruler.column);
  const [row, rowOffset] = locate(top, ruler.row);
  const value = (part: string, number: number): XmlElement =>
    makeElement(`xdr:${part}`, {}, [String(Math.round(number))]);
  return makeElement(`xdr:${name}`, {}, [
    value("col", column),
    value("colOff", columnOffset * PER_POINT),
    value("row", row),
    value("rowOff", rowOffset * PER_POINT),
  ]);
}

/** An anchor from cell to cell, as Excel makes: charts never slide over one another where rows have other heights. */
export function writeAnchor(
  { left, top, width, height }: Box,
  ruler: SheetRuler,
  children: readonly XmlNode[],
): XmlElement {
  return makeElement("xdr:twoCellAnchor", {}, [
    cornerXml("from", left, top, ruler),
    cornerXml("to", left + width, top + height, ruler),
    ...children,
    makeElement("xdr:clientData"),
  ]);
}
