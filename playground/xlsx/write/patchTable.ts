import { areaText } from "../../host/engine/a1";
import type { Table } from "../../host/workbook";
import {
  attributeOf,
  childOf,
  childrenOf,
  makeLike,
  numberOf,
  setAttributes,
  type XmlElement,
} from "../xml/element";
import { setChild } from "./insertInOrder";
import { writeFilter } from "./patchFilter";

const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"] as const;

/** Brings a table part in line with a table: place, columns, filter and style. `before` is null for a new one. */
export function patchTable(
  root: XmlElement,
  before: Table | null,
  table: Table,
  headers: readonly string[],
): void {
  setAttributes(root, { ref: areaText(table.area), displayName: table.name, name: table.name });
  if (table.showHeaders !== (before?.showHeaders ?? true)) {
    setAttributes(root, { headerRowCount: table.showHeaders ? null : 0 });
  }
  if (table.showTotals !== (before?.showTotals ?? false)) {
    setAttributes(root, {
      totalsRowCount: table.showTotals ? 1 : null,
      totalsRowShown: table.showTotals ? null : 0,
    });
  }
  const filterArea = { ...table.area, lastRow: table.area.lastRow - (table.showTotals ? 1 : 0) };
  const known = childOf(root, "autoFilter");
  const filter =
    table.showHeaders && table.showFilterButton
      ? writeFilter(root, filterArea, table.filters, known, before?.filters ?? [])
      : null;
  setChild(root, "autoFilter", filter, TABLE_ORDER);
  patchTableColumns(root, table, headers);
  if (before === null || look(before) !== look(table)) {
    const style = makeLike(root, "tableStyleInfo", {
      name: table.style === "" ? undefined : table.style,
      showFirstColumn: table.highlightFirstColumn === true ? 1 : 0,
      showLastColumn: table.highlightLastColumn === true ? 1 : 0,
      showRowStripes: table.showBandedRows ? 1 : 0,
      showColumnStripes: table.showBandedColumns === true ? 1 : 0,
    });
    setChild(root, "tableStyleInfo", style, TABLE_ORDER);
  }
}

function look(table: Table): string {
  const { style, showBandedRows, showBandedColumns, highlightFirstColumn, highlightLastColumn } = table;
  return JSON.stringify([
    style,
    showBandedRows,
    showBandedColumns,
    highlightFirstColumn,
    highlightLastColumn,
  ]);
}

/** Columns keep their element (formula, totals, formats) by name, else by place; names are unique whatever the case. */
function patchTableColumns(root: XmlElement, table: Table, headers: readonly string[]): void {
  const known = childrenOf(childOf(root, "tableColumns"), "tableColumn");
  const count = table.area.lastColumn - table.area.firstColumn + 1;
  const names = uniqueNames(Array.from({ length: count }, (_, index) => headers[index] ?? ""));
  const byName = new Map(known.map((column) => [attributeOf(column, "name"), column]));
  const taken = new Set<XmlElement>(names.flatMap((name) => byName.get(name) ?? []));
  let nextId = 1 + Math.max(0, ...known.map((column) => numberOf(column, "id") ?? 0));
  const columns = names.map((name, index) => {
    const inPlace = known[index];
    const free = inPlace !== undefined && !taken.has(inPlace) ? inPlace : undefined;
    const column = byName.get(name) ?? free ?? makeLike(root, "tableColumn", { id: nextId++, name });
    taken.add(column);
    setAttributes(column, { name });
    return column;
  });
  setChild(root, "tableColumns", makeLike(root, "tableColumns", { count }, columns), TABLE_ORDER);
}

/** Excel's own rule: an empty header is "Column1", a repeated one gets a number. */
export function uniqueNames(headers: readonly string[]): string[] {
  const used = new Set<string>();
  return headers.map((header, index) => {
    const stem = header === "" ? `Column${index + 1}` : header;
    let name = stem;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${stem}${number}`;
    used.add(name.toLowerCase());
    return name;
  });
}
