import type { Desk } from "../../desk";
import { EVENT } from "../../events";

/** Brings a sheet to the front and tells those who listen. */
export function activate(sheetId: string, desk: Desk): void {
  const { index } = desk.sheet(sheetId);
  const before = desk.workbook.extras.activeSheetId;
  desk.engine.setSelectedSheet(index);
  if (before === sheetId) return;
  desk.workbook.extras.activeSheetId = sheetId;
  const tell = (type: number, id: string, word: string): void => {
    const args = { worksheetId: id, type: word };
    desk.events.raise({ type, target: id, args });
    desk.events.raise({ type, target: "Workbook", args });
  };
  tell(EVENT.deactivated, before, "WorksheetDeactivated");
  tell(EVENT.activated, sheetId, "WorksheetActivated");
}

/** The sheet the user sees: the grid may have changed it without the add-in. */
export function activeSheetId(desk: Desk): string {
  const { engine, workbook } = desk;
  const selected = engine.getWorksheetsProperties()[engine.getSelectedSheet()];
  const found = workbook.extras.sheets.find((sheet) => sheet.engineId === selected?.sheet_id);
  return found?.id ?? workbook.extras.activeSheetId;
}
