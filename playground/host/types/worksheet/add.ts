import type { Desk } from "../../desk";
import { EVENT } from "../../events";
import { hostFailure } from "../../protocol/failure";
import { sheetsOf } from "../../sheets";
import { keepFront } from "./keepFront";
import { checkSheetName } from "./names";

/** Adds an empty sheet at the end, named as asked or "SheetN"; it is not brought to the front. */
export function addSheet(desk: Desk, name: string | null): string {
  desk.allowStructure();
  if (name !== null) checkSheetName(desk, name, null);
  const { engine } = desk;
  desk.edit();
  keepFront(desk, () => engine.newSheet());
  const added = sheetsOf(engine, desk.workbook.extras).at(-1);
  if (added === undefined) throw hostFailure("GeneralException", "The sheet could not be added.");
  // Sheet ids of the engine come back after a deletion; Excel's never do.
  added.extras.id = `{${crypto.randomUUID().toUpperCase()}}`;
  if (name !== null) engine.renameSheet(added.index, name);
  const args = { worksheetId: added.extras.id, source: "Local", type: "WorksheetAdded" };
  desk.events.raise({ type: EVENT.added, target: "Workbook", args });
  return added.extras.id;
}

/** Deletes a sheet; the last visible one stays, and so does a very hidden one. */
export function deleteSheet(desk: Desk, id: string): void {
  desk.allowWithoutUndo();
  const sheets = sheetsOf(desk.engine, desk.workbook.extras);
  const sheet = desk.sheet(id);
  if (sheet.extras.veryHidden)
    throw hostFailure("InvalidOperation", "A very hidden worksheet can't be deleted.");
  const visible = sheets.filter((other) => other.state === "visible" && other.extras.id !== id);
  if (visible.length === 0) {
    throw hostFailure("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
  desk.edit();
  keepFront(desk, () => {
    desk.engine.deleteSheet(sheet.index);
    desk.workbook.extras.sheets = desk.workbook.extras.sheets.filter((known) => known.id !== id);
  });
  const args = { worksheetId: id, source: "Local", type: "WorksheetDeleted" };
  desk.events.raise({ type: EVENT.deleted, target: "Workbook", args });
}
