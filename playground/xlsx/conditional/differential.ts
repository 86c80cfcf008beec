import type { Dxf } from "@ironcalc/wasm";
import { attributeOf, childOf, flagOf, makeLike, type XmlElement, type XmlNode } from "../xml/element";
import { readColor, writeColor } from "../styles/colors";

function mark(font: XmlElement | null, name: string): boolean | undefined {
  const element = childOf(font, name);
  return element === null ? undefined : flagOf(element, "val", true);
}

/** The format of a conditional format: only what it changes. */
export function readDifferential(element: XmlElement | null): Dxf {
  const font = childOf(element, "font");
  const pattern = childOf(childOf(element, "fill"), "patternFill");
  const solid = readColor(childOf(pattern, "bgColor")) ?? readColor(childOf(pattern, "fgColor"));
  const color = readColor(childOf(font, "color"));
  const format = childOf(element, "numFmt");
  const made: Dxf = {};
  if (solid !== undefined) made.fill = { color: solid };
  if (font !== null) {
    const [b, i, strike] = [mark(font, "b"), mark(font, "i"), mark(font, "strike")];
    const u = childOf(font, "u") === null ? undefined : attributeOf(childOf(font, "u"), "val") !== "none";
    made.font = {
      ...(b === undefined ? {} : { b }),
      ...(i === undefined ? {} : { i }),
      ...(strike === undefined ? {} : { strike }),
      ...(u === undefined ? {} : { u }),
      ...(color === undefined ? {} : { color }),
    };
  }
  if (format !== null) {
    made.num_fmt = {
      num_fmt_id: Number(attributeOf(format, "numFmtId") ?? 164),
      format_code: attributeOf(format, "formatCode") ?? "",
    };
  }
  return made;
}

const SIDES = ["left", "right", "top", "bottom"] as const;

/** The format as the file writes it; its parts in the order the format's schema wants. */
export function writeDifferential(dxfs: XmlElement, dxf: Dxf): XmlElement {
  const children: XmlNode[] = [];
  const make = (name: string, attributes = {}, inner: readonly XmlNode[] = []): XmlElement =>
    makeLike(dxfs, name, attributes, inner);
  const color = (name: string, value: Parameters<typeof writeColor>[2]): XmlNode[] => {
    const element = writeColor(dxfs, name, value);
    return element === null ? [] : [element];
  };
  const { font, fill, border, num_fmt: format } = dxf;
  if (font !== undefined) {
    const flags = (["b", "i", "strike"] as const).flatMap((name) =>
      font[name] === undefined ? [] : [make(name, { val: font[name] ? undefined : 0 })],
    );
    const under = font.u === undefined ? [] : [make("u", { val: font.u ? undefined : "none" })];
    const inner = [...flags, ...color("color", font.color), ...under];
    if (inner.length > 0) children.push(make("font", {}, inner));
  }
  if (format !== undefined) {
    children.push(make("numFmt", { numFmtId: format.num_fmt_id, formatCode: format.format_code }));
  }
  if (fill?.color !== undefined) {
    children.push(make("fill", {}, [make("patternFill", {}, color("bgColor", fill.color))]));
  }
  if (border !== undefined) {
    const sides = SIDES.map((side) =>
      make(side, { style: border[side]?.style }, color("color", border[side]?.color)),
    );
    children.push(make("border", {}, sides));
  }
  return make("dxf", {}, children);
}
