import type { Desk } from "../../desk";
import { columnCount, rowCount } from "../../engine/areas";
import { readValues } from "../../engine/readCells";
import { isBlank } from "../../engine/usedArea";
import { writeCell } from "../../engine/writeCell";
import { anything, integer, key, optional, text } from "../../protocol/decoders";
import { hostFailure, invalidArgument, itemAlreadyExists, itemNotFound } from "../../protocol/failure";
import { defineType, type HostObject, method, type ObjectType } from "../../protocol/objectType";
import type { Area } from "../../workbook";
import { filterType } from "../filter/filter";
import { rangeType } from "../range";
import { cellAt } from "../range/grid";
import { normaliseHeaders } from "./headers";
import { shiftColumns } from "./shift";
import { bodyArea, columnNames, editTable, findTable } from "./tables";

/** One column of a table by its place, from 0. */
export interface ColumnTarget {
  readonly tableId: string;
  readonly column: number;
}

function areaOf(
  { tableId, column }: ColumnTarget,
  desk: Desk,
): { readonly sheetId: string; readonly area: Area } {
  const { sheetId, table } = findTable(desk, tableId);
  const at = table.area.firstColumn + column;
  if (at > table.area.lastColumn) throw itemNotFound();
  return { sheetId, area: { ...table.area, firstColumn: at, lastColumn: at } };
}

function part(pick: (target: ColumnTarget, desk: Desk, whole: Area) => Area) {
  return method<ColumnTarget, []>([], (target, _args, desk): HostObject => {
    const { sheetId, area } = areaOf(target, desk);
    return rangeType.of({ sheetId, area: pick(target, desk, area) });
  });
}

function rename({ tableId, column }: ColumnTarget, name: string, desk: Desk): void {
  const placed = findTable(desk, tableId);
  desk.allowEdit(placed.sheetId);
  const taken = columnNames(desk, placed).findIndex((known) => known.toLowerCase() === name.toLowerCase());
  if (taken >= 0 && taken !== column) throw itemAlreadyExists();
  if (name === "") throw invalidArgument();
  const { area } = placed.table;
  desk.engine.setUserInput(placed.sheet, area.firstRow, area.firstColumn + column, `'${name}`);
}

/** Excel.TableColumn */
export const tableColumnType: ObjectType<ColumnTarget> = defineType<ColumnTarget>(() => ({
  name: "TableColumn",
  identity: ({ column }) => ({ Id: column + 1 }),
  properties: {
    id: { get: ({ column }) => column + 1 },
    index: { get: ({ column }) => column },
    name: {
      get: (target, desk) => columnNames(desk, findTable(desk, target.tableId))[target.column] ?? "",
      set: (target, value, desk) => rename(target, text(value), desk),
    },
    values: {
      get: (target, desk) => {
        const { sheetId, area } = areaOf(target, desk);
        desk.calculate();
        return readValues(desk.engine, desk.sheet(sheetId).index, area);
      },
      set: (target, value, desk) => {
        const { sheetId, area } = areaOf(target, desk);
        fill(desk, sheetId, area, value);
      },
    },
  },
  navigation: {
    filter: ({ tableId, column }) => filterType.of({ tableId, column }),
  },
  methods: {
    getRange: part((_target, _desk, whole) => whole),
    getHeaderRowRange: part((_target, _desk, whole) => ({ ...whole, lastRow: whole.firstRow })),
    getDataBodyRange: part(({ tableId }, desk, whole) => {
      const body = bodyArea(findTable(desk, tableId).table);
      return { ...whole, firstRow: body.firstRow, lastRow: body.lastRow };
    }),
    delete: method([], (target, _args, desk) => removeColumn(target, desk)),
  },
}));

function fill(desk: Desk, sheetId: string, area: Area, value: unknown): void {
  const at = cellAt(value, area);
  const { index } = desk.beginWriting(sheetId);
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      writeCell(desk.engine, index, row, column, at(row, column));
    }
  }
  desk.edited(sheetId, area);
}

function removeColumn({ tableId, column }: ColumnTarget, desk: Desk): void {
  const { sheetId, table } = findTable(desk, tableId);
  desk.allowEdit(sheetId);
  if (columnCount(table.area) === 1) throw hostFailure("InvalidOperation", "A table needs a column.");
  shiftColumns(desk, sheetId, table.area, table.area.firstColumn + column, -1);
  const edited = editTable(desk, tableId).table;
  edited.area = { ...edited.area, lastColumn: edited.area.lastColumn - 1 };
  edited.filters = edited.filters
    .filter((filter) => filter.column !== column)
    .map((filter) => (filter.column > column ? { ...filter, column: filter.column - 1 } : filter));
}

function addColumn(
  desk: Desk,
  tableId: string,
  at: number | null,
  values: unknown,
  name: string | null,
): HostObject {
  const { sheetId, sheet, table } = findTable(desk, tableId);
  desk.allowEdit(sheetId);
  const width = columnCount(table.area);
  const column = at === null || at < 0 ? width : at;
  if (column > width) throw invalidArgument();
  const place = table.area.firstColumn + column;
  const beside = {
    ...table.area,
    firstColumn: table.area.lastColumn + 1,
    lastColumn: table.area.lastColumn + 1,
  };
  if (column < width || !isEmptyArea(desk, sheet, beside)) shiftColumns(desk, sheetId, table.area, place, 1);
  const edited = editTable(desk, tableId).table;
  edited.area = { ...edited.area, lastColumn: edited.area.lastColumn + 1 };
  edited.filters = edited.filters.map((filter) =>
    filter.column >= column ? { ...filter, column: filter.column + 1 } : filter,
  );
  const whole = { ...edited.area, firstColumn: place, lastColumn: place };
  if (values !== null) {
    const body = bodyArea(edited);
    const onlyBody =
      Array.isArray(values) && values.length === rowCount(body) && values.length !== rowCount(whole);
    const target = onlyBody ? { ...whole, firstRow: body.firstRow, lastRow: body.lastRow } : whole;
    fill(desk, sheetId, target, values);
  }
  if (name !== null) desk.engine.setUserInput(sheet, whole.firstRow, place, `'${name}`);
  normaliseHeaders(desk, sheet, { ...edited.area, lastRow: edited.area.firstRow });
  return tableColumnType.of({ tableId, column });
}

function isEmptyArea(desk: Desk, sheet: number, area: Area): boolean {
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    if (!isBlank(desk.engine, sheet, row, area.firstColumn)) return false;
  }
  return true;
}

function byKey(tableId: string, wanted: string | number, desk: Desk): HostObject | null {
  const placed = findTable(desk, tableId);
  const names = columnNames(desk, placed);
  const column =
    typeof wanted === "number"
      ? wanted - 1
      : names.findIndex((name) => name.toLowerCase() === wanted.toLowerCase());
  return column >= 0 && column < names.length ? tableColumnType.of({ tableId, column }) : null;
}

function mustHave(found: HostObject | null): HostObject {
  if (found === null) throw itemNotFound();
  return found;
}

/** Excel.TableColumnCollection, by the table's id. */
export const columnCollectionType: ObjectType<string> = defineType<string>(() => ({
  name: "TableColumnCollection",
  properties: { count: { get: (id, desk) => columnCount(findTable(desk, id).table.area) } },
  methods: {
    add: method([optional(integer), optional(anything), optional(text)], (id, [at, values, name], desk) =>
      addColumn(desk, id, at, values, name),
    ),
    getCount: method([], (id, _args, desk) => columnCount(findTable(desk, id).table.area)),
    getItem: method([key], (id, [wanted], desk) => mustHave(byKey(id, wanted, desk))),
    getItemAt: method([integer], (id, [at], desk) => mustHave(byKey(id, at + 1, desk))),
    getItemOrNullObject: method([key], (id, [wanted], desk) => byKey(id, wanted, desk)),
  },
  items: (id, desk) =>
    columnNames(desk, findTable(desk, id)).map((_name, column) =>
      tableColumnType.of({ tableId: id, column }),
    ),
  item: (id, wanted, desk) => mustHave(byKey(id, key(wanted), desk)),
}));
