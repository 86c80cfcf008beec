import type { BorderStyle, CellStyle } from "@ironcalc/wasm";
import { attributeOf, childOf, flagOf, type XmlElement } from "../xml/element";
import { readColor } from "./colors";

type Font = CellStyle["font"];
type Border = CellStyle["border"];
type Side = "left" | "right" | "top" | "bottom";
type Alignment = NonNullable<CellStyle["alignment"]>;

/** The file's default font and what stands for it in the engine, whose own default cannot be changed. */
export interface DefaultFont {
  readonly file: XmlElement | null;
  readonly engine: Font;
}

const SIDES = ["left", "right", "top", "bottom"] as const satisfies readonly Side[];

/** Line styles the engine has, by the file's word; the others become the nearest. */
const LINES: ReadonlyMap<string, string> = new Map([
  ["thin", "thin"],
  ["hair", "dotted"],
  ["dotted", "dotted"],
  ["dashed", "dotted"],
  ["dashDot", "mediumdashdot"],
  ["dashDotDot", "mediumdashdotdot"],
  ["medium", "medium"],
  ["mediumDashed", "mediumdashed"],
  ["mediumDashDot", "mediumdashdot"],
  ["mediumDashDotDot", "mediumdashdotdot"],
  ["slantDashDot", "slantdashdot"],
  ["thick", "thick"],
  ["double", "double"],
]);

function isOn(font: XmlElement | null, name: string): boolean {
  const element = childOf(font, name);
  return element !== null && flagOf(element, "val", true);
}

function valueOf(font: XmlElement | null, name: string): string | null {
  return attributeOf(childOf(font, name), "val");
}

/** A font as the engine has it. */
export function readFont(font: XmlElement | null, main: DefaultFont): Font {
  const name = valueOf(font, "name");
  const size = valueOf(font, "sz");
  const color = readColor(childOf(font, "color"));
  const sameName = name === null || name === valueOf(main.file, "name");
  // The theme's text colour is what an untouched cell shows: the engine has no colour there.
  const automatic = color === undefined || (typeof color !== "string" && color[0] === 1 && color[1] === 0);
  return {
    b: isOn(font, "b"),
    i: isOn(font, "i"),
    u: childOf(font, "u") !== null && valueOf(font, "u") !== "none",
    strike: isOn(font, "strike"),
    sz: size === null || size === valueOf(main.file, "sz") ? main.engine.sz : Math.round(Number(size)),
    name: sameName ? main.engine.name : name,
    family: sameName ? main.engine.family : Number(valueOf(font, "family") ?? 2),
    scheme: sameName ? main.engine.scheme : "none",
    ...(automatic ? {} : { color }),
  };
}

/** A solid fill; patterns and gradients show their first colour. */
export function readFill(fill: XmlElement | null): CellStyle["fill"] {
  const pattern = childOf(fill, "patternFill");
  const type = attributeOf(pattern, "patternType");
  if (pattern !== null) {
    if (type === "none" || type === null || type === "gray125") return {};
    const color = readColor(childOf(pattern, "fgColor")) ?? readColor(childOf(pattern, "bgColor"));
    return color === undefined ? {} : { color };
  }
  const color = readColor(childOf(childOf(childOf(fill, "gradientFill"), "stop"), "color"));
  return color === undefined ? {} : { color };
}

/** The four sides of a border in the engine's words; a line that the engine has no word for is left out. */
export function readBorder(border: XmlElement | null): Border {
  const sides: Border = {};
  for (const name of SIDES) {
    const side =
      childOf(border, name) ?? childOf(border, name === "left" ? "start" : name === "right" ? "end" : name);
    const line = LINES.get(attributeOf(side, "style") ?? "");
    if (line === undefined) continue;
    const color = readColor(childOf(side, "color"));
    // -- the words of LINES are the engine's own
    const style = line as BorderStyle;
    sides[name] = color === undefined ? { style } : { style, color };
  }
  return sides;
}

const HORIZONTAL: ReadonlySet<string> = new Set([
  "left",
  "center",
  "right",
  "distributed",
  "fill",
  "justify",
]);
const VERTICAL: ReadonlySet<string> = new Set(["top", "center", "distributed", "justify"]);

/** An alignment in the engine's words, unknown ones as the default; null when the file says nothing. */
export function readAlignment(alignment: XmlElement | null): Alignment | null {
  if (alignment === null) return null;
  const horizontal = attributeOf(alignment, "horizontal") ?? "general";
  const vertical = attributeOf(alignment, "vertical") ?? "bottom";
  const made = {
    horizontal: HORIZONTAL.has(horizontal) ? horizontal : "general",
    vertical: VERTICAL.has(vertical) ? vertical : "bottom",
    wrap_text: flagOf(alignment, "wrapText"),
  };
  // -- both words were just checked against the engine's lists
  return made as Alignment;
}
