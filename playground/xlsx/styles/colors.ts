import type { Color } from "@ironcalc/wasm";
import { attributeOf, makeLike, numberOf, type XmlElement } from "../xml/element";

/** The 64 old palette colours of the format; 64 and 65 are the system's text and background. */
const PALETTE = (
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF" +
  "800000008000000080808000800080008080C0C0C0808080" +
  "9999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF" +
  "000080FF00FFFFFF0000FFFF8000808000000080800000FF" +
  "00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99" +
  "3366FF33CCCC99CC00FFCC00FF9900FF6600666699969696" +
  "003366339966003300333300993300993366333399333333"
).match(/.{6}/g);

/** A colour element as the engine holds colours; undefined for the automatic colour. */
export function readColor(element: XmlElement | null): Color {
  const rgb = attributeOf(element, "rgb");
  if (rgb !== null) return `#${rgb.slice(-6).toUpperCase()}`;
  const theme = numberOf(element, "theme");
  if (theme !== null) return [theme, numberOf(element, "tint") ?? 0];
  const indexed = numberOf(element, "indexed");
  const shade = indexed === null ? undefined : PALETTE?.[indexed];
  return shade === undefined ? undefined : `#${shade}`;
}

/** A colour element for an engine colour; null for none. `like` gives the namespace prefix. */
export function writeColor(like: XmlElement, name: string, color: Color): XmlElement | null {
  if (color === undefined || color === null || color === "") return null;
  if (typeof color === "string")
    return makeLike(like, name, { rgb: `FF${color.replace("#", "").toUpperCase()}` });
  const [theme, tint] = color;
  return makeLike(like, name, { theme, tint: tint === 0 ? undefined : tint });
}
