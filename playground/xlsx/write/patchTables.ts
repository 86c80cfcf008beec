import { areaText } from "../../host/engine/a1";
import type { Table } from "../../host/workbook";
import { readTables } from "../extras/readTables";
import { declarePart, dropPart } from "../package/contentTypes";
import { freePath, neededTree, setPartTree, type Parts } from "../package/Package";
import { addRelationship, relationshipsOf, removeRelationship } from "../package/relationships";
import {
  attributeOf,
  childOf,
  childrenOf,
  makeElement,
  makeLike,
  numberOf,
  setAttributes,
  type XmlElement,
} from "../xml/element";
import { setChild, WORKSHEET_ORDER } from "./insertInOrder";
import { patchTable } from "./patchTable";
import type { SheetPart } from "./SheetPart";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** The texts a table's header cells show. */
export type HeadersOf = (table: Table) => readonly string[];

/** Tables whose header cells must be text in the sheet: new ones and those that changed. */
export function changedTables(from: readonly Table[], to: readonly Table[]): Table[] {
  const old = new Map(from.map((table) => [table.id, JSON.stringify(table)]));
  return to.filter((table) => old.get(table.id) !== JSON.stringify(table));
}

/** Puts new, changed and removed tables of a sheet into the file. Column names follow the header cells. */
export function patchTables(
  part: SheetPart,
  from: readonly Table[],
  to: readonly Table[],
  headersOf: HeadersOf,
): void {
  const { parts, path } = part;
  const files = new Map(readTables(parts, path).map((entry) => [entry.table.id, entry.path]));
  for (const old of from) {
    const file = files.get(old.id);
    if (file !== undefined && !to.some((table) => table.id === old.id)) removeTable(part, file);
  }
  for (const table of to) {
    const file = files.get(table.id);
    const before = from.find((old) => old.id === table.id);
    if (file === undefined || before === undefined) {
      addTable(part, table, headersOf(table));
      continue;
    }
    const root = neededTree(parts, file);
    const sameHeaders = !table.showHeaders || columnNames(root).join("\n") === headersOf(table).join("\n");
    if (sameHeaders && JSON.stringify(before) === JSON.stringify(table)) continue;
    patchTable(root, before, table, headersOf(table));
    setPartTree(parts, file, root);
  }
}

function columnNames(root: XmlElement): string[] {
  return childrenOf(childOf(root, "tableColumns")).map((column) => attributeOf(column, "name") ?? "");
}

function addTable({ parts, path, shell }: SheetPart, table: Table, headers: readonly string[]): void {
  const file = freePath(parts, "xl/tables/table", ".xml");
  const root = makeElement("table", {
    xmlns: MAIN,
    id: freeTableId(parts),
    name: table.name,
    displayName: table.name,
    ref: areaText(table.area),
    totalsRowShown: 0,
  });
  patchTable(root, null, table, headers);
  setPartTree(parts, file, root);
  declarePart(parts, file, TYPE);
  const id = addRelationship(parts, path, "table", file);
  setAttributes(shell, { "xmlns:r": RELATIONSHIPS });
  listTables(shell, [...listed(shell), makeLike(shell, "tablePart", { "r:id": id })]);
}

function removeTable({ parts, path, shell }: SheetPart, file: string): void {
  const link = relationshipsOf(parts, path).find((entry) => entry.target === file);
  if (link === undefined) return;
  listTables(
    shell,
    listed(shell).filter((element) => attributeOf(element, "id") !== link.id),
  );
  removeRelationship(parts, path, link.id);
  dropPart(parts, file);
}

function listed(shell: XmlElement): XmlElement[] {
  return childrenOf(childOf(shell, "tableParts"), "tablePart");
}

function listTables(shell: XmlElement, entries: readonly XmlElement[]): void {
  const element = makeLike(shell, "tableParts", { count: entries.length }, entries);
  setChild(shell, "tableParts", entries.length === 0 ? null : element, WORKSHEET_ORDER);
}

/** Table ids are unique in the whole workbook. */
function freeTableId(parts: Parts): number {
  const ids = [...parts.keys()]
    .filter((name) => /(^|\/)tables\/[^/]+\.xml$/i.test(name))
    .map((name) => numberOf(neededTree(parts, name), "id") ?? 0);
  return 1 + Math.max(0, ...ids);
}
