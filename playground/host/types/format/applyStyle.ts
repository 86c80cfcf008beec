import { BorderType, type CellStyle } from "@ironcalc/wasm";
import type { Desk } from "../../desk";
import { noteNumberFormat } from "../../engine/textFormats";

/** Gives one cell a whole style: number format, fill, font, alignment and borders. */
export function applyStyle(desk: Desk, sheet: number, row: number, column: number, style: CellStyle): void {
  const { engine } = desk;
  const area = { sheet, row, column, width: 1, height: 1 };
  const set = (path: string, value: string): void => engine.updateRangeStyle(area, path, value);
  const now = engine.getCellStyle(sheet, row, column).style;
  if (JSON.stringify(now) === JSON.stringify(style)) return;
  noteNumberFormat(engine, style.num_fmt);
  set("num_fmt", style.num_fmt);
  const color = (one: typeof style.fill.color): string => (one === undefined ? "" : engine.resolveColor(one));
  set("fill.color", color(style.fill.color));
  set("font.color", color(style.font.color));
  set("font.b", String(style.font.b ?? false));
  set("font.i", String(style.font.i ?? false));
  set("font.u", String(style.font.u ?? false));
  set("font.strike", String(style.font.strike ?? false));
  set("font.size", String(style.font.sz));
  if (style.alignment === undefined) {
    set("alignment", "");
  } else {
    // The engine leaves out what is as usual.
    const { horizontal = "general", vertical = "bottom", wrap_text: wrap = false } = style.alignment;
    set("alignment.horizontal", horizontal);
    set("alignment.vertical", vertical);
    set("alignment.wrap_text", String(wrap));
  }
  const sides = [
    [BorderType.Top, style.border.top],
    [BorderType.Bottom, style.border.bottom],
    [BorderType.Left, style.border.left],
    [BorderType.Right, style.border.right],
  ] as const;
  for (const [type, item] of sides) {
    if (item !== undefined) engine.setAreaWithBorder(area, { item, type });
  }
}
