import type { Desk } from "../../desk";
import { flag, objectOrText, text } from "../../protocol/decoders";
import { notSimulated } from "../../protocol/failure";
import {
  defineType,
  type HostObject,
  method,
  type ObjectType,
  type Property,
} from "../../protocol/objectType";
import type { Area, Table } from "../../workbook";
import { EVENT } from "../../events";
import { autoFilterType } from "../filter/autoFilter";
import { refilter, unhideAll } from "../filter/apply";
import { rangeType } from "../range";
import { registrations } from "../registrations";
import { tableSortType } from "../sort";
import { worksheetType } from "../worksheet";
import { columnCollectionType } from "./columns";
import { checkName } from "./names";
import { resizeTable, setTotals } from "./resize";
import { rowCollectionType } from "./rows";
import { bodyArea, editTable, findTable, headerArea } from "./tables";

type Option =
  | "highlightFirstColumn"
  | "highlightLastColumn"
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton";

function option(name: Option): Property<string> {
  return {
    get: (id, desk) => findTable(desk, id).table[name] ?? false,
    set: (id, value, desk) => {
      desk.allowEdit(findTable(desk, id).sheetId);
      editTable(desk, id).table[name] = flag(value);
    },
  };
}

function rangeOf(pick: (table: Table) => Area) {
  return method<string, []>([], (id, _args, desk): HostObject => {
    const { sheetId, table } = findTable(desk, id);
    return rangeType.of({ sheetId, area: pick(table) });
  });
}

function removeTable(id: string, desk: Desk): { readonly sheetId: string; readonly area: Area } {
  const { sheetId, table } = editTable(desk, id);
  desk.allowEdit(sheetId);
  unhideAll(desk, sheetId, table.area);
  const sheet = desk.editSheet(sheetId);
  sheet.tables = sheet.tables.filter((known) => known.id !== id);
  return { sheetId, area: table.area };
}

/** Excel.Table, by its id. */
export const tableType: ObjectType<string> = defineType<string>(() => ({
  name: "Table",
  identity: (id) => ({ Id: id }),
  properties: {
    id: { get: (id, desk) => findTable(desk, id).table.id },
    name: {
      get: (id, desk) => findTable(desk, id).table.name,
      set: (id, value, desk) => {
        const { sheetId, table } = findTable(desk, id);
        desk.allowEdit(sheetId);
        checkName(desk, text(value), table.name);
        editTable(desk, id).table.name = text(value);
      },
    },
    style: {
      get: (id, desk) => findTable(desk, id).table.style,
      set: (id, value, desk) => {
        desk.allowEdit(findTable(desk, id).sheetId);
        editTable(desk, id).table.style = text(value);
      },
    },
    showHeaders: {
      get: (id, desk) => findTable(desk, id).table.showHeaders,
      set: (_id, value) => {
        if (!flag(value)) throw notSimulated("Table.showHeaders = false");
      },
    },
    showTotals: {
      get: (id, desk) => findTable(desk, id).table.showTotals,
      set: (id, value, desk) => setTotals(desk, id, flag(value)),
    },
    highlightFirstColumn: option("highlightFirstColumn"),
    highlightLastColumn: option("highlightLastColumn"),
    showBandedRows: option("showBandedRows"),
    showBandedColumns: option("showBandedColumns"),
    showFilterButton: option("showFilterButton"),
  },
  navigation: {
    columns: (id) => columnCollectionType.of(id),
    rows: (id) => rowCollectionType.of(id),
    worksheet: (id, desk) => worksheetType.of(findTable(desk, id).sheetId),
    sort: (id) => tableSortType.of(id),
    autoFilter: (id) => autoFilterType.of({ kind: "table", id }),
  },
  methods: {
    getRange: rangeOf((table) => table.area),
    getHeaderRowRange: rangeOf(headerArea),
    getDataBodyRange: rangeOf(bodyArea),
    getTotalRowRange: rangeOf((table) => ({ ...table.area, firstRow: table.area.lastRow })),
    resize: method([objectOrText], (id, [range], desk) => resizeTable(desk, id, range)),
    convertToRange: method([], (id, _args, desk) => rangeType.of(removeTable(id, desk))),
    delete: method([], (id, _args, desk) => {
      const { sheetId, area } = removeTable(id, desk);
      const { index } = desk.sheet(sheetId);
      desk.engine.rangeClearAll(index, area.firstRow, area.firstColumn, area.lastRow, area.lastColumn);
      desk.edited(sheetId, area);
    }),
    clearFilters: method([], (id, _args, desk) => {
      desk.allowEdit(findTable(desk, id).sheetId);
      editTable(desk, id).table.filters = [];
      refilter(desk, { kind: "table", id });
    }),
    reapplyFilters: method([], (id, _args, desk) => refilter(desk, { kind: "table", id })),
    ...registrations<string>(
      { DataChanged: EVENT.tableChanged, SelectionChanged: EVENT.tableSelectionChanged },
      (id) => id,
    ),
  },
}));
