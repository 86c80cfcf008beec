import { parseArea } from "../../host/engine/a1";
import type { Table } from "../../host/workbook";
import { attributeOf, childOf, flagOf, numberOf, type XmlElement } from "../xml/element";
import { partTree } from "../package/Package";
import { relationshipsOf } from "../package/relationships";
import { readColumnFilters } from "./readFilter";

/** A table and the part that holds it. */
export interface FileTable {
  readonly path: string;
  readonly table: Table;
}

/** The Excel tables of a sheet. */
export function readTables(parts: ReadonlyMap<string, Uint8Array>, sheetPath: string): FileTable[] {
  return relationshipsOf(parts, sheetPath)
    .filter((link) => link.kind === "table")
    .flatMap(({ target: path }) => {
      const root = partTree(parts, path);
      const table = root === null ? null : readTable(root);
      return table === null ? [] : [{ path, table }];
    });
}

function readTable(root: XmlElement): Table | null {
  const area = parseArea(attributeOf(root, "ref") ?? "");
  if (area === null) return null;
  const style = childOf(root, "tableStyleInfo");
  const filter = childOf(root, "autoFilter");
  return {
    id: attributeOf(root, "id") ?? "",
    name: attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? "",
    area,
    showHeaders: (numberOf(root, "headerRowCount") ?? 1) > 0,
    showTotals: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    style: attributeOf(style, "name") ?? "",
    showBandedRows: flagOf(style, "showRowStripes"),
    showFilterButton: filter !== null,
    filters: readColumnFilters(filter),
    showBandedColumns: flagOf(style, "showColumnStripes"),
    highlightFirstColumn: flagOf(style, "showFirstColumn"),
    highlightLastColumn: flagOf(style, "showLastColumn"),
  };
}
