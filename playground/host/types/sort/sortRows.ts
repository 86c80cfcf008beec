import type { Desk } from "../../desk";
import { moveFormula } from "../../engine/moveFormula";
import { readFormulas, readValues, rewritable, type CellValue } from "../../engine/readCells";
import { writeCell } from "../../engine/writeCell";
import { flag, integer, optional, record } from "../../protocol/decoders";
import { invalidArgument, notSimulated } from "../../protocol/failure";
import type { Area } from "../../workbook";
import { applyStyle } from "../format/applyStyle";
import { ownStyle } from "../format/style";
import { refuseUnbounded } from "../range/grid";

interface SortOptions {
  readonly fields: readonly unknown[];
  readonly matchCase: boolean;
  readonly byColumns: boolean;
}

/** Excel's order of kinds: numbers, texts, false and true, errors; empty cells last in both directions. */
function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "boolean") return 2;
  return value.startsWith("#") && /^#[A-Z/0!?]+$/.test(value) ? 3 : 1;
}

function compare(a: CellValue, b: CellValue, matchCase: boolean): number {
  const byKind = rank(a) - rank(b);
  if (byKind !== 0) return byKind;
  if (typeof a === "string" && typeof b === "string") {
    return a.localeCompare(b, "en", { sensitivity: matchCase ? "variant" : "accent" });
  }
  return Number(a) - Number(b);
}

/** Sorts rows by one or more columns, stably, formats and formulas with them. */
export function sortRows(desk: Desk, sheetId: string, area: Area, options: SortOptions): void {
  const { index } = desk.allowEdit(sheetId);
  if (options.byColumns) throw notSimulated('RangeSort.apply() with "Columns"');
  refuseUnbounded(area);
  const keys = options.fields.map((field) => {
    const given = record(field);
    const on = given["sortOn"] ?? "Value";
    if (on !== "Value") throw notSimulated(`SortField.sortOn "${String(on)}"`);
    return { column: integer(given["key"]), ascending: optional(flag)(given["ascending"] ?? null) ?? true };
  });
  if (keys.length === 0) throw invalidArgument();
  desk.calculate();
  const values = readValues(desk.engine, index, area);
  const formulas = readFormulas(desk.engine, index, area);
  const style = ownStyle(desk, index);
  const rows = values.map((row, offset) => ({
    offset,
    values: row,
    cells: (formulas[offset] ?? []).map((content, column) => ({
      content: rewritable(desk.engine, index, area.firstRow + offset, area.firstColumn + column, content),
      style: style(area.firstRow + offset, area.firstColumn + column),
    })),
  }));
  rows.sort((a, b) => {
    for (const { column, ascending } of keys) {
      const left = a.values[column] ?? "";
      const right = b.values[column] ?? "";
      if (left === "" || right === "") {
        if (left !== right) return left === "" ? 1 : -1;
        continue;
      }
      const order = compare(left, right, options.matchCase);
      if (order !== 0) return ascending ? order : -order;
    }
    return 0;
  });
  desk.beginWriting(sheetId);
  rows.forEach(({ offset, cells }, place) => {
    if (offset === place) return;
    cells.forEach(({ content, style: look }, column) => {
      const at = [area.firstRow + place, area.firstColumn + column] as const;
      const isFormula = typeof content === "string" && content.startsWith("=");
      writeCell(desk.engine, index, ...at, isFormula ? moveFormula(content, place - offset, 0) : content);
      applyStyle(desk, index, ...at, look);
    });
  });
  desk.edited(sheetId, area);
}
