import { columnLetters } from "../../host/engine/a1";
import { scanCells, scanRows, tagAttributes, type CellText, type RowText } from "../cells/scanRows";
import { escapeAttribute } from "../xml/escape";
import type { RowChange, RowChanges } from "./CellChange";
import { writeCellText, type CellMarkupContext } from "./writeCellText";

/** What a row's markup needs to know besides. */
export interface RowMarkupContext extends CellMarkupContext {
  /** Style a cell has when it says nothing: its column's. */
  readonly columnStyle: (column: number) => number;
}

/** The rows of a sheet with the changes put in; rows without a change are copied letter by letter. */
export function writeRows(text: string, changes: RowChanges, context: RowMarkupContext): string {
  const waiting = [...changes.keys()].sort((a, b) => a - b);
  const pieces: string[] = [];
  let next = 0;
  const flushBefore = (row: number): void => {
    for (let at = waiting[next]; at !== undefined && at < row; at = waiting[next]) {
      const change = changes.get(at);
      if (change !== undefined)
        pieces.push(writeRow({ row: at, attributes: "", cells: "" }, change, context));
      next += 1;
    }
  };
  for (const row of scanRows(text)) {
    flushBefore(row.row);
    const change = changes.get(row.row);
    if (change !== undefined && waiting[next] === row.row) {
      pieces.push(writeRow(row, change, context));
      next += 1;
    } else {
      pieces.push(rawRow(row, context.prefix));
    }
  }
  flushBefore(Number.POSITIVE_INFINITY);
  return pieces.join("");
}

function rawRow(row: RowText, prefix: string): string {
  if (row.cells === "") return `<${prefix}row${row.attributes}/>`;
  return `<${prefix}row${row.attributes}>${row.cells}</${prefix}row>`;
}

function writeRow(row: RowText, change: RowChange, context: RowMarkupContext): string {
  const attributes = new Map([["r", String(row.row)], ...tagAttributes(row.attributes)]);
  // An optional hint that new cells may belie.
  attributes.delete("spans");
  if (change.height !== null) {
    attributes.set("ht", String(change.height));
    attributes.set("customHeight", "1");
  }
  if (change.hidden === true) attributes.set("hidden", "1");
  if (change.hidden === false) attributes.delete("hidden");
  if (change.look !== null) {
    const style = context.restyle(Number(attributes.get("s") ?? 0), change.look);
    attributes.set("s", String(style));
    attributes.set("customFormat", "1");
  }
  const rowStyle = attributes.get("customFormat") === "1" ? Number(attributes.get("s") ?? 0) : null;
  const cells = [...mergeCells(row, change)].map(([column, cell]) => {
    const inherited = rowStyle ?? context.columnStyle(column);
    const changed = change.cells.get(column);
    if (changed === undefined) return cell?.raw ?? "";
    const reference = `${columnLetters(column)}${row.row}`;
    return writeCellText(reference, cell, inherited, changed, context);
  });
  const tag = [...attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
  if (cells.every((cell) => cell === "") && attributes.size <= 1) return "";
  return rawRow({ row: row.row, attributes: tag, cells: cells.join("") }, context.prefix);
}

/** The row's own cells and the changed ones, in column order. */
function mergeCells(row: RowText, change: RowChange): Map<number, CellText | null> {
  const own = new Map([...scanCells(row)].map((cell) => [cell.column, cell]));
  const columns = [...new Set([...own.keys(), ...change.cells.keys()])].sort((a, b) => a - b);
  return new Map(columns.map((column) => [column, own.get(column) ?? null]));
}
