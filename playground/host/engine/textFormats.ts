import type { Model } from "@ironcalc/wasm";

const TEXT_FORMAT = "@";
const engines = new WeakSet<Model>();

/** To be called when a number format was given to cells, here and when a file is opened. */
export function noteNumberFormat(engine: Model, format: string): void {
  if (format.includes(TEXT_FORMAT)) engines.add(engine);
}

/** True when the cell keeps whatever is typed as text. Cheap as long as the workbook has no such cell. */
export function isTextCell(engine: Model, sheet: number, row: number, column: number): boolean {
  return engines.has(engine) && engine.getCellStyle(sheet, row, column).style.num_fmt === TEXT_FORMAT;
}
