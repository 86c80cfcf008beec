import { Model } from "@ironcalc/wasm";
import { ledgerOf } from "./engine/ledger";
import { emptySheetExtras } from "./sheetExtras";
import type { Workbook } from "./workbook";

/**
 * A new workbook with one empty sheet, as after Ctrl+N. The engine must have been loaded.
 * Formulas are English and decimal points are points inside; a page that shows French calls
 * `engine.setLanguage("fr")` and, before any other edit, `engine.setLocale("fr")`.
 */
export function createWorkbook(name = "Classeur1", sheet = "Feuil1"): Workbook {
  const engine = new Model(name, "en", "Europe/Paris", "en");
  engine.renameSheet(0, sheet);
  const clean = Model.from_bytes(engine.toBytes(), "en");
  engine.free();
  const first = clean.getWorksheetsProperties()[0];
  if (first === undefined) throw new Error("the engine made a workbook without a sheet");
  ledgerOf(clean, true);
  const extras = emptySheetExtras(first.sheet_id);
  return {
    engine: clean,
    extras: {
      name,
      sheets: [extras],
      activeSheetId: extras.id,
      settings: {},
      customXmlParts: {},
      structureProtected: false,
      readOnly: false,
    },
  };
}
