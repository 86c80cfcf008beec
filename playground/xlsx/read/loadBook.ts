import { Model } from "@ironcalc/wasm";
import { ledgerOf } from "../../host/engine/ledger";
import { noteNumber } from "../../host/engine/longNumbers";
import { noteNumberFormat } from "../../host/engine/textFormats";
import type { SheetExtras, WorkbookExtras } from "../../host/workbook";
import { rulerOf } from "../charts/anchor";
import { readCharts } from "../charts/readCharts";
import { readSharedStrings } from "../cells/readSharedStrings";
import { splitSheet } from "../cells/splitSheet";
import { loadRules } from "../conditional/loadRules";
import { ruleBudget } from "../conditional/ruleBudget";
import { isOwn, propertiesOf, readCustomXml, readKeptData } from "../extras/customXml";
import { readDocumentProperties } from "../extras/documentProperties";
import { fileError } from "../fileError";
import { LIMITS } from "../limits";
import type { OpenedFile } from "../OpenedFile";
import { neededTree, partText, partTree } from "../package/Package";
import { readStyles, type FileStyles } from "../styles/readStyles";
import { readTheme } from "../styles/readTheme";
import { localName, makeElement, type XmlElement } from "../xml/element";
import { cellCount } from "./cellCount";
import { loadNames } from "./loadNames";
import { loadSheet } from "./loadSheet";
import { nameMeaning } from "./nameMeaning";
import type { LoadedFormula } from "./readFormulas";
import { readBook, type FileBook } from "./readBook";
import { readSheetExtras } from "./readSheetExtras";
import { restrainFormulas } from "./restrainFormulas";
import { settleFormulas } from "./settleFormulas";

type Parts = ReadonlyMap<string, Uint8Array>;

/** A number no shortcut reads exactly: makes the host read every number the exact way. */
const LONG_NUMBER = Math.PI;

/** Opens the parts of a workbook. Throws when a part it needs is missing or damaged. */
export function loadBook(parts: Parts, bookPath: string, name: string): OpenedFile {
  const book = readBook(parts, bookPath);
  if (book.sheets.length > LIMITS.sheets) throw fileError("tooLarge");
  const paths = new Set(book.sheets.map((sheet) => sheet.path));
  if (paths.size === 0 || paths.size < book.sheets.length) throw new Error("no sheet, or two in one part");
  const engine = new Model(name, "en", "Europe/Paris", "en");
  engine.pauseEvaluation();
  makeSheets(engine, book);
  const theme = book.themePath === null ? null : partTree(parts, book.themePath);
  if (theme !== null) engine.setTheme(readTheme(theme, engine.getTheme()));
  loadNames(engine, book);

  const plain = engine.getCellStyle(0, 1, 1).style;
  const stylesRoot =
    book.stylesPath === null ? makeElement("styleSheet") : neededTree(parts, book.stylesPath);
  const styles = readStyles(stylesRoot, plain);
  const strings = readSharedStrings(parts, book.stringsPath);
  const ids = engine.getWorksheetsProperties().map((sheet) => sheet.sheet_id);
  const extras: SheetExtras[] = [];
  const formulas: { sheet: number; formulas: readonly LoadedFormula[] }[] = [];
  const shells: { readonly id: number; readonly index: number; readonly shell: XmlElement }[] = [];
  const ruleOrder = new Map<number, readonly number[]>();
  const count = cellCount();
  let lastRow = 0;
  let longestText = 0;
  let cells = 0;
  let longNumbers = false;
  book.sheets.forEach((file, index) => {
    const id = ids[index] ?? index + 1;
    const text = partText(parts, file.path);
    if (text === null) throw new Error(`missing part: ${file.path}`);
    const split = splitSheet(text);
    if (file.kind === "worksheet" && localName(split.shell.name) !== "worksheet") {
      throw new Error(`no worksheet: ${file.path}`);
    }
    const sheet = readSheetExtras(parts, book, index, id, split.shell);
    extras.push(sheet);
    if (file.kind !== "worksheet") return;
    const loaded = loadSheet(engine, index, split, { strings, styles, date1904: book.date1904, count });
    formulas.push({ sheet: index, formulas: loaded.formulas });
    shells.push({ id, index, shell: split.shell });
    sheet.hiddenRows = loaded.hiddenRows;
    sheet.hiddenColumns = loaded.hiddenColumns;
    lastRow = Math.max(lastRow, loaded.lastCellRow);
    cells += loaded.cells;
    longestText = Math.max(longestText, loaded.longestText);
    longNumbers ||= loaded.longNumbers;
  });
  const named = nameMeaning(book);
  const isAllowed = ruleBudget(named, lastRow);
  for (const { id, index, shell } of shells) {
    ruleOrder.set(id, loadRules(engine, index, shell, styles, isAllowed));
  }
  const restrained = restrainFormulas(engine, formulas, book, { named, lastRow, longestText, cells });
  engine.resumeEvaluation();
  engine.evaluate();
  const kept = settleFormulas(engine, restrained);
  book.sheets.forEach((file, index) => {
    const sheet = extras[index];
    if (sheet !== undefined) sheet.charts = readCharts(parts, file.path, rulerOf(engine, index));
  });
  hideSheets(engine, book);
  const first = book.sheets.findIndex((sheet) => sheet.visibility === "visible");
  const active =
    book.sheets[book.activeSheet]?.visibility === "visible" ? book.activeSheet : Math.max(0, first);
  engine.setSelectedSheet(active);
  engine.setSelectedCell(1, 1);

  // A fresh engine of the same content: opening the file is nothing to undo.
  const engineBytes = engine.toBytes();
  const clean = Model.from_bytes(engineBytes, "en");
  engine.free();
  ledgerOf(clean, true).extent.note("setUserInput", [0, lastRow]);
  if (longNumbers) noteNumber(clean, LONG_NUMBER);
  noteFormats(clean, styles);

  const workbookExtras = readWorkbookExtras(parts, book, name, extras, extras[active]?.id ?? "");
  return {
    workbook: { engine: clean, extras: workbookExtras },
    original: {
      parts,
      engineBytes,
      extras: structuredClone(workbookExtras),
      sheetPaths: new Map(book.sheets.map((sheet, index) => [ids[index] ?? index + 1, sheet.path])),
      ruleOrder,
      lastRow,
    },
    keptFormulas: new Map([...kept].map(([sheet, entries]) => [ids[sheet] ?? sheet + 1, entries])),
  };
}

function makeSheets(engine: Model, book: FileBook): void {
  // Names that no file sheet has, so that renaming one never meets another.
  for (let index = 1; index < book.sheets.length; index += 1) engine.newSheet();
  for (let index = 0; index < book.sheets.length; index += 1) engine.renameSheet(index, `\u00A4${index}`);
  book.sheets.forEach((sheet, index) => engine.renameSheet(index, sheet.name));
}

function hideSheets(engine: Model, book: FileBook): void {
  book.sheets.forEach((sheet, index) => {
    if (sheet.visibility !== "visible") engine.hideSheet(index);
  });
}

function noteFormats(engine: Model, styles: FileStyles): void {
  for (let index = 0; index < styles.count; index += 1) noteNumberFormat(engine, styles.numberFormat(index));
}

function readWorkbookExtras(
  parts: Parts,
  book: FileBook,
  name: string,
  sheets: SheetExtras[],
  activeSheetId: string,
): WorkbookExtras {
  const custom = readCustomXml(parts, book.path);
  const kept = readKeptData(custom);
  propertiesOf(book.sheets, kept.sheets).forEach((properties, index) => {
    const extras = sheets[index];
    if (extras !== undefined) extras.customProperties = properties;
  });
  return {
    name,
    sheets,
    activeSheetId,
    settings: kept.settings,
    customXmlParts: Object.fromEntries(
      custom.filter((part) => !isOwn(part)).map((part) => [part.id, part.xml]),
    ),
    structureProtected: book.structureProtected,
    readOnly: false,
    properties: readDocumentProperties(parts),
  };
}
