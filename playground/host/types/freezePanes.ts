import type { Desk } from "../desk";
import { integer, objectOrText, optional } from "../protocol/decoders";
import { invalidArgument } from "../protocol/failure";
import { defineType, type HostObject, method, type ObjectType } from "../protocol/objectType";
import { LAST_COLUMN, LAST_ROW } from "../engine/a1";
import { rangeType } from "./range";
import { otherRange } from "./range/steps";

function freeze(desk: Desk, id: string, rows: number, columns: number): void {
  const { index } = desk.allowEdit(id);
  if (rows < 0 || columns < 0) throw invalidArgument();
  desk.engine.setFrozenRowsCount(index, rows);
  desk.engine.setFrozenColumnsCount(index, columns);
}

function frozen(desk: Desk, id: string): HostObject | null {
  const { index } = desk.sheet(id);
  const rows = desk.engine.getFrozenRowsCount(index);
  const columns = desk.engine.getFrozenColumnsCount(index);
  if (rows === 0 && columns === 0) return null;
  const area = { firstRow: 1, firstColumn: 1, lastRow: rows || LAST_ROW, lastColumn: columns || LAST_COLUMN };
  return rangeType.of({ sheetId: id, area });
}

/** Excel.WorksheetFreezePanes, by the sheet's id. */
export const freezePanesType: ObjectType<string> = defineType<string>(() => ({
  name: "WorksheetFreezePanes",
  methods: {
    freezeRows: method([optional(integer)], (id, [count], desk) => freeze(desk, id, count ?? 1, 0)),
    freezeColumns: method([optional(integer)], (id, [count], desk) => freeze(desk, id, 0, count ?? 1)),
    freezeAt: method([objectOrText], (id, [range], desk) => {
      const { area } = otherRange(range, id, desk);
      freeze(
        desk,
        id,
        area.lastRow === LAST_ROW ? 0 : area.lastRow,
        area.lastColumn === LAST_COLUMN ? 0 : area.lastColumn,
      );
    }),
    unfreeze: method([], (id, _args, desk) => freeze(desk, id, 0, 0)),
    getLocation: method([], (id, _args, desk) => {
      const found = frozen(desk, id);
      if (found === null) throw invalidArgument();
      return found;
    }),
    getLocationOrNullObject: method([], (id, _args, desk) => frozen(desk, id)),
  },
}));
