import type { Model } from "@ironcalc/wasm";
import type { Area } from "../workbook";
import { LAST_ROW } from "./a1";

/** What a row of one line is high in the engine, in its pixels. */
const ONE_LINE = 20;

/**
 * Asked before a write, puts heights back after it. Rows whose height somebody chose keep it; the engine would make them
 * higher for what is written. So do rows of a sheet whose usual height is less than the engine's, as long as they hold
 * one line.
 */
export function keptHeights(
  engine: Model,
  sheet: number,
  { firstRow, lastRow }: Pick<Area, "firstRow" | "lastRow">,
): () => void {
  const usual = engine.getRowHeight(sheet, LAST_ROW);
  const former: (readonly [number, number])[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) former.push([row, engine.getRowHeight(sheet, row)]);
  return () => {
    for (const [row, height] of former) {
      const now = engine.getRowHeight(sheet, row);
      if (now === height || (height === usual && now > ONE_LINE)) continue;
      engine.setRowsHeight(sheet, row, row, height);
    }
  };
}
