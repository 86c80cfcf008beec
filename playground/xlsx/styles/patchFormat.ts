import type { CellStyle, Color } from "@ironcalc/wasm";
import { childOf, makeLike, removeChild, setAttributes, type XmlElement } from "../xml/element";
import { insertInOrder, setChild } from "../write/insertInOrder";
import { writeColor } from "./colors";

type Font = CellStyle["font"];
type Border = CellStyle["border"];
type Alignment = CellStyle["alignment"];

/** Children of a font; Excel accepts this order only. */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
] as const;

/** The font, changed where the engine's font changed. */
export function patchFont(font: XmlElement, from: Font, to: Font): XmlElement {
  const put = (name: string, element: XmlElement | null): void => setChild(font, name, element, FONT_ORDER);
  for (const mark of ["b", "i", "strike", "u"] as const) {
    if (Boolean(from[mark]) !== Boolean(to[mark])) put(mark, to[mark] ? makeLike(font, mark) : null);
  }
  if (from.sz !== to.sz) put("sz", makeLike(font, "sz", { val: to.sz }));
  if (!sameColor(from.color, to.color)) put("color", writeColor(font, "color", to.color));
  if (from.name !== to.name) {
    put("name", makeLike(font, "name", { val: to.name }));
    put("scheme", null);
  }
  return font;
}

/** A solid fill in the namespace of `like`; of no colour when the engine has none. */
export function writeFill(like: XmlElement, color: Color): XmlElement {
  const shade = writeColor(like, "fgColor", color);
  const inner = shade === null ? [] : [shade, makeLike(like, "bgColor", { indexed: 64 })];
  return makeLike(like, "fill", {}, [makeLike(like, "patternFill", { patternType: "solid" }, inner)]);
}

const BORDER_ORDER = [
  "start",
  "end",
  "left",
  "right",
  "top",
  "bottom",
  "diagonal",
  "vertical",
  "horizontal",
] as const;
const SIDES = ["left", "right", "top", "bottom"] as const;

/** Engine line styles in the file's words. */
const LINES: Readonly<Record<string, string>> = {
  slantdashdot: "slantDashDot",
  mediumdashed: "mediumDashed",
  mediumdashdot: "mediumDashDot",
  mediumdashdotdot: "mediumDashDotDot",
};

/** Changes the four sides that differ between `from` and `to`; diagonals and all else stay. Gives back `border`. */
export function patchBorder(border: XmlElement, from: Border, to: Border): XmlElement {
  for (const name of SIDES) {
    const [old, side] = [from[name], to[name]];
    if (old?.style === side?.style && sameColor(old?.color, side?.color)) continue;
    const style = side === undefined ? undefined : (LINES[side.style] ?? side.style);
    const color = side === undefined ? null : writeColor(border, "color", side.color);
    setChild(border, name, makeLike(border, name, { style }, color === null ? [] : [color]), BORDER_ORDER);
  }
  return border;
}

/** Sets what changed on a cell format's alignment, which also holds indents and rotation. */
export function patchAlignment(cell: XmlElement, from: Alignment, to: Alignment): void {
  const known = childOf(cell, "alignment");
  const element = known ?? makeLike(cell, "alignment");
  const before = { horizontal: "general", vertical: "bottom", wrap_text: false, ...from };
  const after = { horizontal: "general", vertical: "bottom", wrap_text: false, ...to };
  if (before.horizontal !== after.horizontal) {
    setAttributes(element, { horizontal: after.horizontal === "general" ? null : spelled(after.horizontal) });
  }
  if (before.vertical !== after.vertical) {
    setAttributes(element, { vertical: after.vertical === "bottom" ? null : after.vertical });
  }
  if (before.wrap_text !== after.wrap_text) setAttributes(element, { wrapText: after.wrap_text ? 1 : null });
  if (element.attributes.size === 0) {
    if (known !== null) removeChild(cell, known);
    return;
  }
  if (known === null) insertInOrder(cell, element, ["alignment", "protection", "extLst"]);
  setAttributes(cell, { applyAlignment: 1 });
}

function spelled(horizontal: string): string {
  return horizontal === "centercontinuous" ? "centerContinuous" : horizontal;
}

function sameColor(a: Color, b: Color): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}
