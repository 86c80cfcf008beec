import type { SheetExtras, WorkbookExtras } from "./workbook";
import type { Model, WorksheetProperties } from "@ironcalc/wasm";
import { emptySheetExtras } from "./sheetExtras";
import { itemNotFound } from "./protocol/failure";

/** One sheet as the engine and the extras have it together. */
export interface Sheet {
  /** Place among the tabs, from 0: the engine's handle. */
  readonly index: number;
  readonly name: string;
  readonly state: string;
  readonly color: WorksheetProperties["color"];
  readonly extras: SheetExtras;
}

/** All sheets in tab order; a sheet the engine has and the extras have not gets its extras. */
export function sheetsOf(engine: Model, extras: WorkbookExtras): readonly Sheet[] {
  const found = engine.getWorksheetsProperties();
  const byEngineId = new Map(extras.sheets.map((sheet) => [sheet.engineId, sheet]));
  return found.map((properties, index) => {
    let sheet = byEngineId.get(properties.sheet_id);
    if (sheet === undefined) {
      sheet = emptySheetExtras(properties.sheet_id);
      extras.sheets.push(sheet);
    }
    const { name, state, color } = properties;
    return { index, name, state, color, extras: sheet };
  });
}

/** The sheet with that office.js id; fails with ItemNotFound. */
export function sheetById(engine: Model, extras: WorkbookExtras, id: string): Sheet {
  const sheet = sheetsOf(engine, extras).find((candidate) => candidate.extras.id === id);
  if (sheet === undefined) throw itemNotFound();
  return sheet;
}

/** By name (case does not count) or id; null when there is none. */
export function findSheet(engine: Model, extras: WorkbookExtras, nameOrId: string): Sheet | null {
  const wanted = nameOrId.toLocaleLowerCase("en");
  const sheets = sheetsOf(engine, extras);
  return (
    sheets.find((sheet) => sheet.extras.id === nameOrId) ??
    sheets.find((sheet) => sheet.name.toLocaleLowerCase("en") === wanted) ??
    null
  );
}
