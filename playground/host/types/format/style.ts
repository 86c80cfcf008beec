import type { CellStyle } from "@ironcalc/wasm";
import type { Desk } from "../../desk";
import { intersect } from "../../engine/areas";
import { twinOf } from "../../engine/twin";
import { usedArea } from "../../engine/usedArea";
import type { Area } from "../../workbook";

/** The cells' own styles: what conditional formats add on top is left out, as in office.js. */
export function ownStyle(desk: Desk, sheet: number): (row: number, column: number) => CellStyle {
  const mixed = desk.engine.getConditionalFormattingList(sheet).length > 0;
  const model = mixed ? twinOf(desk.engine).withoutConditionalFormats(sheet) : desk.engine;
  return (row, column) => model.getCellStyle(sheet, row, column).style;
}

/** What all cells of the areas share, or null when they differ; Excel answers so for mixed ranges. */
export function uniform<V>(
  desk: Desk,
  sheet: number,
  areas: readonly Area[],
  pick: (style: CellStyle) => V,
): V | null {
  const style = ownStyle(desk, sheet);
  const used = usedArea(desk.engine, sheet, false);
  let first: { readonly value: V } | null = null;
  for (const area of areas) {
    const corner = { value: pick(style(area.firstRow, area.firstColumn)) };
    first ??= corner;
    if (first.value !== corner.value) return null;
    const inner = used === null ? null : intersect(area, used);
    if (inner === null) continue;
    for (let row = inner.firstRow; row <= inner.lastRow; row += 1) {
      for (let column = inner.firstColumn; column <= inner.lastColumn; column += 1) {
        if (pick(style(row, column)) !== first.value) return null;
      }
    }
  }
  return first?.value ?? null;
}
