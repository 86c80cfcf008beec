import type { CellStyle, Model } from "@ironcalc/wasm";
import type { Desk } from "../../desk";
import { areaText } from "../../engine/a1";
import { intersect } from "../../engine/areas";
import { ledgerOf } from "../../engine/ledger";
import { twinOf } from "../../engine/twin";
import { usedArea } from "../../engine/usedArea";
import type { Area } from "../../workbook";

/** The cells' own styles: what conditional formats add on top is left out, as in office.js. */
export function ownStyle(desk: Desk, sheet: number): (row: number, column: number) => CellStyle {
  const mixed = desk.engine.getConditionalFormattingList(sheet).length > 0;
  const model = mixed ? twinOf(desk.engine).withoutConditionalFormats(sheet) : desk.engine;
  return (row, column) => model.getCellStyle(sheet, row, column).style;
}

/** The different styles of the cells of an area, as long as the workbook stays as it is. */
interface Kept {
  readonly revision: number;
  readonly styles: Map<string, readonly CellStyle[]>;
}

const kept = new WeakMap<Model, Kept>();

/** The different styles of an area. A format's several properties are asked one by one: cells are read once. */
function stylesIn(desk: Desk, sheet: number, area: Area): readonly CellStyle[] {
  const { engine } = desk;
  const revision = ledgerOf(engine).revision();
  let found = kept.get(engine);
  if (found?.revision !== revision) {
    found = { revision, styles: new Map() };
    kept.set(engine, found);
  }
  const key = `${sheet}!${areaText(area)}`;
  const known = found.styles.get(key) ?? scan(desk, sheet, area);
  found.styles.set(key, known);
  return known;
}

function scan(desk: Desk, sheet: number, area: Area): readonly CellStyle[] {
  const style = ownStyle(desk, sheet);
  const used = usedArea(desk.engine, sheet, false);
  const different = new Map<string, CellStyle>();
  const note = (row: number, column: number): void => {
    const one = style(row, column);
    different.set(JSON.stringify(one), one);
  };
  note(area.firstRow, area.firstColumn);
  const inner = used === null ? null : intersect(area, used);
  for (let row = inner?.firstRow ?? 1; row <= (inner?.lastRow ?? 0); row += 1) {
    for (let column = inner?.firstColumn ?? 1; column <= (inner?.lastColumn ?? 0); column += 1) {
      note(row, column);
    }
  }
  return [...different.values()];
}

/** What all cells of the areas share, or null when they differ; Excel answers so for mixed ranges. */
export function uniform<V>(
  desk: Desk,
  sheet: number,
  areas: readonly Area[],
  pick: (style: CellStyle) => V,
): V | null {
  const values = new Set(areas.flatMap((area) => stylesIn(desk, sheet, area).map(pick)));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}
