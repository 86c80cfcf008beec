import { startEngine } from "../../../../playground/host/engine/startEngine";
import { openWorkbook, type OpenedFile } from "../../../../playground/xlsx/openWorkbook";
import { saveWorkbook } from "../../../../playground/xlsx/saveWorkbook";
import type { SheetExtras } from "../../../../playground/host/workbook";
import { unpack } from "./xlsxParts";

startEngine();

export function open(bytes: Uint8Array, name = "clients.xlsx"): OpenedFile {
  return openWorkbook(bytes, name);
}

/** Writes cells by [row, column, what is typed] on one sheet, then computes. */
export function type(
  file: OpenedFile,
  sheet: number,
  ...cells: readonly (readonly [number, number, string])[]
): void {
  for (const [row, column, input] of cells) file.workbook.engine.setUserInput(sheet, row, column, input);
  file.workbook.engine.evaluate();
}

/** What stands beside the engine for one sheet. */
export function extrasOf(file: OpenedFile, sheet: number): SheetExtras {
  const extras = file.workbook.extras.sheets[sheet];
  if (extras === undefined) throw new Error(`no sheet ${sheet}`);
  return extras;
}

/** The saved file's bytes and its parts as text. */
export function save(file: OpenedFile): {
  readonly bytes: Uint8Array;
  readonly parts: Record<string, string>;
} {
  const bytes = saveWorkbook(file);
  return { bytes, parts: unpack(bytes) };
}

/** A part that must be there. */
export function part(parts: Readonly<Record<string, string>>, path: string): string {
  const text = parts[path];
  if (text === undefined) throw new Error(`no part ${path}`);
  return text;
}
