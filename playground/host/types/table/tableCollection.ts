import { flag, integer, key, objectOrText, text } from "../../protocol/decoders";
import { invalidArgument, itemNotFound } from "../../protocol/failure";
import { defineType, method, type ObjectType } from "../../protocol/objectType";
import type { Desk } from "../../desk";
import { rangeType } from "../range";
import { findRange, type RangeTarget } from "../range/target";
import { registrations } from "../registrations";
import { EVENT } from "../../events";
import { addTable } from "./add";
import { tableType } from "./table";
import { allTables, tableByKey, type PlacedTable } from "./tables";

/** Tables of one sheet, or of the whole workbook (null). */
type Scope = string | null;

function inScope(scope: Scope, desk: Desk): readonly PlacedTable[] {
  return allTables(desk).filter(({ sheetId }) => scope === null || sheetId === scope);
}

function byKey(scope: Scope, wanted: string | number, desk: Desk): PlacedTable | null {
  const found = tableByKey(desk, wanted);
  return found !== null && (scope === null || found.sheetId === scope) ? found : null;
}

/** Excel.TableCollection */
export const tableCollectionType: ObjectType<Scope> = defineType<Scope>(() => ({
  name: "TableCollection",
  properties: { count: { get: (scope, desk) => inScope(scope, desk).length } },
  methods: {
    add: method([objectOrText, flag], (scope, [where, hasHeaders], desk) => {
      const home = scope ?? desk.workbook.extras.activeSheetId;
      const range: RangeTarget | null =
        typeof where === "string" ? findRange(where, home, desk) : rangeType.from(where);
      if (range === null || (scope !== null && range.sheetId !== scope)) throw invalidArgument();
      return tableType.of(addTable(desk, range, hasHeaders));
    }),
    getCount: method([], (scope, _args, desk) => inScope(scope, desk).length),
    getItem: method([key], (scope, [wanted], desk) => {
      const found = byKey(scope, wanted, desk);
      if (found === null) throw itemNotFound();
      return tableType.of(found.table.id);
    }),
    getItemAt: method([integer], (scope, [at], desk) => {
      const found = inScope(scope, desk)[at];
      if (found === undefined) throw itemNotFound();
      return tableType.of(found.table.id);
    }),
    getItemOrNullObject: method([text], (scope, [wanted], desk) => {
      const found = byKey(scope, wanted, desk);
      return found === null ? null : tableType.of(found.table.id);
    }),
    ...registrations<Scope>({ DataChanged: EVENT.tableChanged }, (scope) => scope ?? "Workbook"),
  },
  items: (scope, desk) => inScope(scope, desk).map(({ table }) => tableType.of(table.id)),
  item: (scope, wanted, desk) => {
    const found = byKey(scope, key(wanted), desk);
    if (found === null) throw itemNotFound();
    return tableType.of(found.table.id);
  },
}));
