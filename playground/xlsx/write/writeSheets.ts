import type { Model } from "@ironcalc/wasm";
import { strToU8 } from "fflate";
import { sheetsOf } from "../../host/sheets";
import { EMPTY_SHEET } from "../emptyPackage";
import { declarePart } from "../package/contentTypes";
import { dropLink } from "../package/dropLink";
import { freePath } from "../package/Package";
import { addRelationship, relationshipsOf } from "../package/relationships";
import { sheetLink } from "../read/readBook";
import { childOf, childrenOf } from "../xml/element";
import { XML_HEADER } from "../xml/writeXml";
import type { SavedSheet } from "./patchBook";
import { engineRules, type EngineRule } from "./patchRules";
import type { SheetView } from "./patchView";
import type { SaveSession } from "./SaveSession";
import { writeSheet } from "./writeSheet";

const WORKSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const NEW_VIEW: SheetView = { frozenRows: 0, frozenColumns: 0, gridLines: true, color: undefined };

/** Writes every sheet of the workbook, adds parts for new ones and drops those of deleted ones. */
export function writeSheets(session: SaveSession): SavedSheet[] {
  const { parts, opened, book, base, now, extras } = session;
  const before = base.getWorksheetsProperties();
  const current = sheetsOf(now, extras);
  const entries = childrenOf(childOf(book.root, "sheets"), "sheet").map(sheetLink);
  const baseRules = before.map((_, index) => engineRules(base, index));
  const nowRules = current.map((_, index) => engineRules(now, index));
  const baseViews = before.map((_, index) => viewOf(base, index));
  // Colours of conditional formats would show as the cells' own.
  clearRules(base, baseRules);
  clearRules(now, nowRules);

  const saved = current.map((sheet, index): SavedSheet => {
    const engineId = sheet.extras.engineId;
    const baseIndex = before.findIndex((properties) => properties.sheet_id === engineId);
    const isNew = baseIndex < 0;
    const path = opened.original.sheetPaths.get(engineId) ?? addSheetPart(session);
    const baseExtras = opened.original.extras.sheets.find((entry) => entry.engineId === engineId) ?? null;
    const wasActive = baseExtras !== null && baseExtras.id === opened.original.extras.activeSheetId;
    const isActive = sheet.extras.id === extras.activeSheetId;
    if (sheet.extras.kind === "worksheet") {
      writeSheet(session, {
        path,
        pair: {
          base: isNew ? null : { model: base, index: baseIndex },
          now: { model: now, index },
          live: opened.workbook.engine,
          lastRow: session.lastRow,
          kept: opened.keptFormulas.get(engineId) ?? new Map(),
        },
        extras: sheet.extras,
        base: isNew ? null : baseExtras,
        rules: {
          base: baseRules[baseIndex] ?? [],
          now: nowRules[index] ?? [],
          order: opened.original.ruleOrder.get(engineId) ?? [],
        },
        views: { base: baseViews[baseIndex] ?? NEW_VIEW, now: viewOf(now, index) },
        selected: wasActive === isActive ? null : isActive,
      });
    }
    const link = isNew ? addRelationship(parts, book.path, "worksheet", path) : (entries[baseIndex] ?? "");
    const openedAs = isNew ? null : { index: baseIndex, name: before[baseIndex]?.name ?? "" };
    return {
      name: sheet.name,
      state: sheet.state,
      extras: sheet.extras,
      base: isNew ? null : baseExtras,
      opened: openedAs,
      link,
    };
  });
  const present = new Set(current.map((sheet) => sheet.extras.engineId));
  before.forEach((properties, index) => {
    if (!present.has(properties.sheet_id)) removeSheet(session, properties.sheet_id, entries[index] ?? "");
  });
  return saved;
}

function viewOf(model: Model, index: number): SheetView {
  return {
    frozenRows: model.getFrozenRowsCount(index),
    frozenColumns: model.getFrozenColumnsCount(index),
    gridLines: model.getShowGridLines(index),
    color: model.getWorksheetsProperties()[index]?.color,
  };
}

/** Takes the rules away; the engine keeps their colours until it computes once more. */
function clearRules(model: Model, sheets: readonly (readonly EngineRule[])[]): void {
  if (sheets.every((rules) => rules.length === 0)) return;
  sheets.forEach((rules, sheet) => {
    const indexes = rules.map((rule) => rule.index).sort((a, b) => b - a);
    for (const index of indexes) model.deleteConditionalFormatting(sheet, index);
  });
  model.resumeEvaluation();
  model.evaluate();
  model.pauseEvaluation();
}

function addSheetPart({ parts }: SaveSession): string {
  const path = freePath(parts, "xl/worksheets/sheet", ".xml");
  parts.set(path, strToU8(XML_HEADER + EMPTY_SHEET));
  declarePart(parts, path, WORKSHEET_TYPE);
  return path;
}

/** A deleted sheet takes the parts with it that hang on it alone. */
function removeSheet(session: SaveSession, engineId: number, link: string): void {
  const { parts, opened, book } = session;
  const path = opened.original.sheetPaths.get(engineId);
  if (path === undefined) return;
  for (const entry of relationshipsOf(parts, book.path)) {
    if (entry.id === link) dropLink(parts, book.path, entry);
  }
}
