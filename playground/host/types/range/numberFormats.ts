import type { Desk } from "../../desk";
import { engineArea } from "../../engine/areas";
import { noteNumberFormat } from "../../engine/textFormats";
import { invalidArgument } from "../../protocol/failure";
import type { Area } from "../../workbook";
import { ownStyle } from "../format/style";
import { cellAt } from "./grid";
import type { RangeTarget } from "./target";

/** The engine says "general", Excel "General". */
export function excelFormat(format: string): string {
  return format.toLowerCase() === "general" ? "General" : format;
}

/** Number formats of an area in Excel's English, row by row. */
export function readNumberFormats(desk: Desk, sheet: number, area: Area): string[][] {
  const style = ownStyle(desk, sheet);
  const rows: string[][] = [];
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    const formats: string[] = [];
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      formats.push(excelFormat(style(row, column).num_fmt));
    }
    rows.push(formats);
  }
  return rows;
}

/** Gives formats column by column in runs: a column of one format is one change for the engine. */
export function writeNumberFormats(target: RangeTarget, value: unknown, desk: Desk): void {
  const { area } = target;
  const sheet = desk.allowEdit(target.sheetId);
  const at = cellAt(value, area);
  const apply = (part: Area, format: unknown): void => {
    if (format === null || format === undefined) return;
    if (typeof format !== "string") throw invalidArgument();
    noteNumberFormat(desk.engine, format);
    const engineFormat = format === "" || format.toLowerCase() === "general" ? "general" : format;
    desk.engine.updateRangeStyle(engineArea(sheet.index, part), "num_fmt", engineFormat);
  };
  if (!Array.isArray(value)) {
    apply(area, value);
    return;
  }
  for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
    let start = area.firstRow;
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      const format = at(row, column);
      if (row < area.lastRow && at(row + 1, column) === format) continue;
      apply({ firstRow: start, lastRow: row, firstColumn: column, lastColumn: column }, format);
      start = row + 1;
    }
  }
}
