import type { Model } from "@ironcalc/wasm";
import { attributeOf, childOf, childrenOf, descend, flagOf, numberOf, type XmlElement } from "../xml/element";
import { LAST_COLUMN } from "../../host/engine/a1";
import { readColor } from "../styles/colors";
import type { FileRow } from "./surveyRows";

/** Pixels the widest digit of the usual default font takes. */
const DIGIT = 7;
const DEFAULT_WIDTH = 64;

/** Width in characters, as files have it, to pixels. */
export function widthToPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** Pixels to the width a file has: whole 256ths of a character. */
export function pixelsToWidth(pixels: number): number {
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}

/** Neighbouring columns with one format, 1-based and inclusive; `pixels` null = the sheet's usual width. */
export interface ColumnBand {
  readonly first: number;
  readonly last: number;
  readonly style: number;
  readonly hidden: boolean;
  readonly pixels: number | null;
}

/** The `cols` element: bands of columns with a width, a style or hidden. */
export function readColumns(shell: XmlElement): ColumnBand[] {
  return childrenOf(childOf(shell, "cols"), "col").map((column) => {
    const width = numberOf(column, "width");
    return {
      first: Math.max(1, numberOf(column, "min") ?? 1),
      last: numberOf(column, "max") ?? 1,
      style: numberOf(column, "style") ?? 0,
      hidden: flagOf(column, "hidden"),
      pixels: width === null ? null : widthToPixels(width),
    };
  });
}

/** Pixels of a column whose width nobody chose. */
export function standardWidth(shell: XmlElement): number {
  const usual = numberOf(childOf(shell, "sheetFormatPr"), "defaultColWidth");
  return usual === null ? DEFAULT_WIDTH : widthToPixels(usual);
}

/** Columns of a sheet that show their widths: those in use and a screen beyond. */
const SCREEN_COLUMNS = 30;

/** Gives the engine the widths of the columns that are in use or near; the 1-based hidden columns come back. */
export function layOutColumns(engine: Model, sheet: number, shell: XmlElement, lastColumn: number): number[] {
  const reach = Math.min(LAST_COLUMN, lastColumn + SCREEN_COLUMNS);
  engine.setColumnsWidth(sheet, 1, reach, standardWidth(shell));
  const hidden: number[] = [];
  for (const band of readColumns(shell)) {
    const last = Math.min(band.last, reach);
    if (last < band.first) continue;
    if (band.pixels !== null) engine.setColumnsWidth(sheet, band.first, last, band.pixels);
    if (!band.hidden) continue;
    engine.setColumnsHidden(sheet, band.first, last, true);
    for (let column = band.first; column <= last; column += 1) hidden.push(column);
  }
  return hidden;
}

/** Frozen panes, grid lines and tab colour go to the engine. */
export function layOutView(engine: Model, sheet: number, shell: XmlElement): void {
  const view = descend(shell, "sheetViews", "sheetView");
  const pane = childOf(view, "pane");
  const state = attributeOf(pane, "state");
  if (state === "frozen" || state === "frozenSplit") {
    engine.setFrozenRowsCount(sheet, numberOf(pane, "ySplit") ?? 0);
    engine.setFrozenColumnsCount(sheet, numberOf(pane, "xSplit") ?? 0);
  }
  if (!flagOf(view, "showGridLines", true)) engine.setShowGridLines(sheet, false);
  const color = readColor(descend(shell, "sheetPr", "tabColor"));
  if (color !== undefined) engine.setSheetColor(sheet, color);
}

/** Points to pixels. */
const PIXELS = 4 / 3;

/** Row heights and hidden rows go to the engine; answers the hidden ones. */
export function layOutRows(engine: Model, sheet: number, rows: readonly FileRow[]): number[] {
  for (const { row, height, hidden } of rows) {
    if (height !== null && !hidden) engine.setRowsHeight(sheet, row, row, height * PIXELS);
  }
  const hidden = rows.filter((row) => row.hidden).map((row) => row.row);
  for (const row of hidden) engine.setRowsHidden(sheet, row, row, true);
  return hidden;
}
