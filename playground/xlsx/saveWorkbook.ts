import { Model } from "@ironcalc/wasm";
import { zipSync } from "fflate";
import { ledgerOf } from "../host/engine/ledger";
import { writeDocumentProperties } from "./extras/documentProperties";
import { writeCustomXml } from "./extras/writeCustomXml";
import type { OpenedFile } from "./OpenedFile";
import { ensureTheme } from "./package/officeTheme";
import { neededTree, setPartTree } from "./package/Package";
import { readBook, sheetIds, workbookPath } from "./read/readBook";
import { openStyles } from "./styles/openStyles";
import { readStyles } from "./styles/readStyles";
import { createStyleWriter } from "./styles/styleWriter";
import { writeXml } from "./xml/writeXml";
import { askForCalculation, patchActive, patchNames, patchSheets } from "./write/patchBook";
import { dropCalculationOrder } from "./write/dropCalculationOrder";
import { writeSheets } from "./write/writeSheets";
import type { SaveSession } from "./write/SaveSession";

/**
 * Saves a workbook as .xlsx: what changed since it was opened is put onto the user's own file, and everything else
 * is the file's, part by part.
 */
export function saveWorkbook(opened: OpenedFile): Uint8Array<ArrayBuffer> {
  const parts = new Map(opened.original.parts);
  const bookPath = workbookPath(parts) ?? "xl/workbook.xml";
  const book = readBook(parts, bookPath);
  const { engine, extras } = opened.workbook;
  const base = Model.from_bytes(opened.original.engineBytes, "en");
  const now = Model.from_bytes(engine.toBytes(), "en");
  if (now.getLocale() !== "en") now.setLocale("en");
  // Taking rules away from them one by one must not compute everything each time.
  base.pauseEvaluation();
  now.pauseEvaluation();
  const plain = base.getCellStyle(0, 1_048_576, 16_384).style;
  const styles = openStyles(parts, bookPath, book.stylesPath);
  const session: SaveSession = {
    parts,
    opened,
    book,
    fileStyles: readStyles(styles.root, plain),
    styles: createStyleWriter(styles.root),
    base,
    now,
    extras,
    lastRow: Math.max(opened.original.lastRow, ledgerOf(engine).extent.lastRow()),
    contentChanged: false,
  };
  const baseNames = base.getDefinedNameList();
  const nowNames = now.getDefinedNameList();
  const sheets = writeSheets(session);
  if (extras.sheets.some((sheet) => sheet.charts.some((chart) => !chart.fromFile)))
    ensureTheme(parts, bookPath);
  if (session.styles.isChanged()) styles.keep();

  const root = neededTree(parts, bookPath);
  patchSheets(root, sheets);
  patchNames(root, sheets, baseNames, nowNames);
  const active = sheets.findIndex((sheet) => sheet.extras.id === extras.activeSheetId);
  if (extras.activeSheetId !== opened.original.extras.activeSheetId || active !== book.activeSheet) {
    patchActive(root, Math.max(0, active));
  }
  if (session.contentChanged) {
    askForCalculation(root);
    dropCalculationOrder(parts, bookPath);
  }
  if (writeXml(root) !== writeXml(neededTree(parts, bookPath))) setPartTree(parts, bookPath, root);
  const ids = sheetIds(root);
  const kept = sheets.map(({ name, extras: { customProperties: properties } }, index) => {
    return { name, id: ids[index] ?? null, properties };
  });
  writeCustomXml(parts, bookPath, opened.original.extras, extras, kept);
  writeDocumentProperties(parts, opened.original.extras.properties ?? {}, extras.properties ?? {});
  base.free();
  now.free();
  return zip(parts);
}

/** Content types first, as Office writes them. */
function zip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const entries = [...parts].sort(([a], [b]) => Number(b.startsWith("[")) - Number(a.startsWith("[")));
  return zipSync(Object.fromEntries(entries), { level: 6 });
}
