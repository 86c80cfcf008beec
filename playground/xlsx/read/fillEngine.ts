import type { CellStyle, Model } from "@ironcalc/wasm";
import { LAST_COLUMN, LAST_ROW } from "../../host/engine/a1";
import type { ColumnRun } from "./gatherRuns";

/** A field of the tab-separated text the engine pastes. */
function field(input: string): string {
  return /["\t\r\n]/.test(input) || input.startsWith(" ") ? `"${input.replaceAll('"', '""')}"` : input;
}

/** Types runs of cells in one go each: three times faster than cell by cell, and one undo record a run. */
export function typeRuns(engine: Model, sheet: number, runs: readonly ColumnRun<string>[]): void {
  engine.setSelectedSheet(sheet);
  for (const run of runs) {
    const [first] = run.items;
    if (run.items.length === 1 && first !== undefined) {
      engine.setUserInput(sheet, run.firstRow, run.column, first);
      continue;
    }
    engine.setSelectedCell(run.firstRow, run.column);
    const area = { sheet, row: run.firstRow, column: run.column, width: 1, height: 1 };
    engine.pasteCsvText(area, run.items.map(field).join("\n"));
  }
}

/** Gives runs of cells their style. */
export function styleRuns(
  engine: Model,
  sheet: number,
  runs: readonly ColumnRun<number>[],
  styleOf: (index: number) => CellStyle,
): void {
  engine.setSelectedSheet(sheet);
  for (const run of runs) {
    const style = styleOf(run.items[0] ?? 0);
    const last = run.firstRow + run.items.length - 1;
    engine.setSelectedCell(run.firstRow, run.column);
    engine.setSelectedRange(run.firstRow, run.column, last, run.column);
    engine.onPasteStyles([[style]]);
  }
}

/** Gives whole columns or rows what the engine can hold for them: fill, font marks, number format, alignment. */
export function styleBand(
  engine: Model,
  sheet: number,
  band: { readonly axis: "column" | "row"; readonly first: number; readonly last: number },
  style: CellStyle,
): void {
  const count = band.last - band.first + 1;
  const area =
    band.axis === "column"
      ? { sheet, row: 1, column: band.first, width: count, height: LAST_ROW }
      : { sheet, row: band.first, column: 1, width: LAST_COLUMN, height: count };
  const set = (path: string, value: string): void => engine.updateRangeStyle(area, path, value);
  if (style.fill.color !== undefined) set("fill.color", engine.resolveColor(style.fill.color));
  if (style.font.color !== undefined) set("font.color", engine.resolveColor(style.font.color));
  if (style.font.b) set("font.b", "true");
  if (style.font.i) set("font.i", "true");
  if (style.font.u) set("font.u", "true");
  if (style.num_fmt.toLowerCase() !== "general") set("num_fmt", style.num_fmt);
  if (style.alignment === undefined) return;
  if (style.alignment.horizontal !== "general") set("alignment.horizontal", style.alignment.horizontal);
  if (style.alignment.vertical !== "bottom") set("alignment.vertical", style.alignment.vertical);
  if (style.alignment.wrap_text) set("alignment.wrap_text", "true");
}
