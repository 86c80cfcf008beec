import type { IronCalcTheme } from "@ironcalc/wasm";
import { attributeOf, childOf, childrenOf, descend, type XmlElement } from "../xml/element";

/** Engine slot → the theme part's element. */
const SLOTS = {
  dk1: "dk1",
  lt1: "lt1",
  dk2: "dk2",
  lt2: "lt2",
  accent1: "accent1",
  accent2: "accent2",
  accent3: "accent3",
  accent4: "accent4",
  accent5: "accent5",
  accent6: "accent6",
  hlink: "hlink",
  fol_hlink: "folHlink",
} as const satisfies Partial<Record<keyof IronCalcTheme, string>>;

function slotColor(slot: XmlElement | null): string | null {
  const [color] = childrenOf(slot);
  const hex = attributeOf(color ?? null, "lastClr") ?? attributeOf(color ?? null, "val");
  return hex !== null && /^[0-9a-fA-F]{6}$/.test(hex) ? `#${hex.toUpperCase()}` : null;
}

/** The file's theme colours over the engine's. */
export function readTheme(root: XmlElement, engine: IronCalcTheme): IronCalcTheme {
  const scheme = descend(root, "themeElements", "clrScheme");
  const theme = { ...engine, name: attributeOf(scheme, "name") ?? engine.name };
  for (const [key, name] of Object.entries(SLOTS)) {
    const color = slotColor(childOf(scheme, name));
    // -- Object.entries widens the keys of SLOTS to string
    if (color !== null) theme[key as keyof typeof SLOTS] = color;
  }
  return theme;
}
