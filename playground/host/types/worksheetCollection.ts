import { EVENT } from "../events";
import { flag, optional, text } from "../protocol/decoders";
import { itemNotFound } from "../protocol/failure";
import { defineType, type HostObject, method, type ObjectType } from "../protocol/objectType";
import { findSheet } from "../sheets";
import type { Desk } from "../desk";
import type { Workbook } from "../workbook";
import { registrations } from "./registrations";
import { worksheetType } from "./worksheet";
import { activeSheetId } from "./worksheet/activate";
import { addSheet } from "./worksheet/add";
import { tabs } from "./worksheet/neighbours";

function byKey(key: string, desk: Desk): HostObject | null {
  const sheet = findSheet(desk.engine, desk.workbook.extras, key);
  return sheet === null ? null : worksheetType.of(sheet.extras.id);
}

function end(desk: Desk, last: boolean, visibleOnly: boolean): HostObject {
  const sheet = tabs(desk, visibleOnly).at(last ? -1 : 0);
  if (sheet === undefined) throw itemNotFound();
  return worksheetType.of(sheet.extras.id);
}

/** Excel.WorksheetCollection */
export const worksheetCollectionType: ObjectType<Workbook> = defineType<Workbook>(() => ({
  name: "WorksheetCollection",
  methods: {
    add: method([optional(text)], (_workbook, [name], desk) => worksheetType.of(addSheet(desk, name))),
    getActiveWorksheet: method([], (_workbook, _args, desk) => worksheetType.of(activeSheetId(desk))),
    getCount: method([optional(flag)], (_workbook, [visible], desk) => tabs(desk, visible === true).length),
    getFirst: method([optional(flag)], (_workbook, [visible], desk) => end(desk, false, visible === true)),
    getLast: method([optional(flag)], (_workbook, [visible], desk) => end(desk, true, visible === true)),
    getItemOrNullObject: method([text], (_workbook, [key], desk) => byKey(key, desk)),
    ...registrations<Workbook>(
      {
        DataChanged: EVENT.changed,
        Activated: EVENT.activated,
        Deactivated: EVENT.deactivated,
        Added: EVENT.added,
        Deleted: EVENT.deleted,
        SelectionChanged: EVENT.selectionChanged,
      },
      () => "Workbook",
    ),
  },
  items: (_workbook, desk) => tabs(desk, false).map((sheet) => worksheetType.of(sheet.extras.id)),
  item: (_workbook, key, desk) => {
    const found = byKey(text(key), desk);
    if (found === null) throw itemNotFound();
    return found;
  },
}));
