import type { Desk } from "../../desk";
import { rowCount } from "../../engine/areas";
import { readValues } from "../../engine/readCells";
import { isBlank } from "../../engine/usedArea";
import { writeCell } from "../../engine/writeCell";
import { anything, flag, integer, optional } from "../../protocol/decoders";
import { hostFailure, itemNotFound, notSimulated } from "../../protocol/failure";
import { defineType, type HostObject, method, type ObjectType } from "../../protocol/objectType";
import type { Area } from "../../workbook";
import { rangeType } from "../range";
import { cellAt } from "../range/grid";
import { bodyArea, editTable, findTable } from "./tables";

interface RowTarget {
  readonly tableId: string;
  /** From 0, in the body. */
  readonly row: number;
}

function areaOf({ tableId, row }: RowTarget, desk: Desk): { readonly sheetId: string; readonly area: Area } {
  const { sheetId, table } = findTable(desk, tableId);
  const body = bodyArea(table);
  const at = body.firstRow + row;
  if (at > body.lastRow) throw itemNotFound();
  return { sheetId, area: { ...body, firstRow: at, lastRow: at } };
}

/** Excel.TableRow */
export const tableRowType: ObjectType<RowTarget> = defineType<RowTarget>(() => ({
  name: "TableRow",
  properties: {
    index: { get: ({ row }) => row },
    values: {
      get: (target, desk) => {
        const { sheetId, area } = areaOf(target, desk);
        desk.calculate();
        return readValues(desk.engine, desk.sheet(sheetId).index, area);
      },
      set: (target, value, desk) => {
        const { sheetId, area } = areaOf(target, desk);
        write(desk, sheetId, area, value);
      },
    },
  },
  methods: {
    getRange: method([], (target, _args, desk) => rangeType.of(areaOf(target, desk))),
  },
}));

function write(desk: Desk, sheetId: string, area: Area, value: unknown): void {
  const at = cellAt(value, area);
  const { index } = desk.beginWriting(sheetId);
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      writeCell(desk.engine, index, row, column, at(row, column));
    }
  }
  desk.edited(sheetId, area);
}

function append(desk: Desk, tableId: string, values: unknown): HostObject {
  const { sheetId, sheet, table } = findTable(desk, tableId);
  desk.allowEdit(sheetId);
  if (table.showTotals) throw notSimulated("TableRowCollection.add() above a totals row");
  const given: readonly unknown[] = Array.isArray(values) ? values : [];
  const lines = Array.isArray(given[0]) ? given : [given];
  const height = lines.length;
  const first = table.area.lastRow + 1;
  const area = { ...table.area, firstRow: first, lastRow: first + height - 1 };
  for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
    if (!isBlank(desk.engine, sheet, first, column)) {
      throw hostFailure("InsertDeleteConflict", "The cells below the table are not empty.");
    }
  }
  editTable(desk, tableId).table.area = { ...table.area, lastRow: area.lastRow };
  if (values !== null) write(desk, sheetId, area, lines);
  return tableRowType.of({ tableId, row: first - bodyArea(table).firstRow });
}

/** Excel.TableRowCollection, by the table's id: rows are added at the end only. */
export const rowCollectionType: ObjectType<string> = defineType<string>(() => ({
  name: "TableRowCollection",
  properties: { count: { get: (id, desk) => rowCount(bodyArea(findTable(desk, id).table)) } },
  methods: {
    add: method([optional(integer), optional(anything), optional(flag)], (id, [at, values], desk) => {
      const body = bodyArea(findTable(desk, id).table);
      if (at !== null && at >= 0 && at < rowCount(body))
        throw notSimulated("TableRowCollection.add() at an index");
      return append(desk, id, values);
    }),
    getCount: method([], (id, _args, desk) => rowCount(bodyArea(findTable(desk, id).table))),
    getItemAt: method([integer], (tableId, [row]) => tableRowType.of({ tableId, row })),
  },
  items: (tableId, desk) =>
    Array.from({ length: rowCount(bodyArea(findTable(desk, tableId).table)) }, (_none, row) =>
      tableRowType.of({ tableId, row }),
    ),
}));
