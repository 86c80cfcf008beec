import type { Desk } from "../../desk";
import { engineArea } from "../../engine/areas";
import { invalidArgument } from "../../protocol/failure";
import type { Area } from "../../workbook";

/** Cells that are formatted together: one range, or the parts of a RangeAreas. */
export interface FormatTarget {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** Gives one style to all cells, by the engine's own path. */
export function setStyle(target: FormatTarget, path: string, value: string, desk: Desk): void {
  const { index } = desk.allowEdit(target.sheetId);
  for (const area of target.areas) desk.engine.updateRangeStyle(engineArea(index, area), path, value);
}

/** Colour names that Excel's documentation uses; all others are given as #RRGGBB. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** "#RRGGBB" in capitals; InvalidArgument for what is no colour. */
export function color(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  const named = NAMED[value.toLowerCase()];
  if (named !== undefined) return named;
  const text = value.startsWith("#") ? value : `#${value}`;
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw invalidArgument();
  return text.toUpperCase();
}
