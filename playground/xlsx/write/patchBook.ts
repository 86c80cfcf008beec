import { areaText, parseArea, quoteSheet } from "../../host/engine/a1";
import type { SheetExtras } from "../../host/workbook";
import { PRINT_AREA, PRINT_TITLES } from "../extras/printNames";
import {
  attributeOf,
  childOf,
  childrenOf,
  makeLike,
  numberOf,
  setAttributes,
  textOf,
  type XmlElement,
} from "../xml/element";
import { setChild, WORKBOOK_ORDER } from "./insertInOrder";
import { ensureChild } from "./patchView";

/** A sheet of the saved workbook, in tab order. */
export interface SavedSheet {
  readonly name: string;
  readonly state: string;
  readonly extras: SheetExtras;
  /** As it was opened; null for a new sheet. */
  readonly base: SheetExtras | null;
  /** Its place among the tabs and its name when opened; null for a new sheet. */
  readonly opened: { readonly index: number; readonly name: string } | null;
  /** Relationship from the workbook to the sheet's part. */
  readonly link: string;
}

/** A name as the engine has it; `scope` is the sheet's place among the tabs. */
export interface EngineName {
  readonly name: string;
  readonly scope?: number;
  readonly formula: string;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Lists the sheets as they are now; entries of the file keep their attributes. */
export function patchSheets(root: XmlElement, sheets: readonly SavedSheet[]): void {
  const element = ensureChild(root, "sheets", WORKBOOK_ORDER);
  const known = childrenOf(element, "sheet");
  let nextId = 1 + Math.max(0, ...known.map((sheet) => numberOf(sheet, "sheetId") ?? 0));
  element.children = sheets.map((sheet) => {
    const entry = sheet.opened === null ? undefined : known[sheet.opened.index];
    const made = entry ?? makeLike(root, "sheet", { sheetId: nextId++ });
    if (entry === undefined) {
      setAttributes(root, { "xmlns:r": RELATIONSHIPS });
      setAttributes(made, { "r:id": sheet.link });
    }
    const state = sheet.state === "visible" ? null : sheet.extras.veryHidden ? "veryHidden" : "hidden";
    setAttributes(made, { name: sheet.name, state });
    return made;
  });
}

/** Which sheet is in front. */
export function patchActive(root: XmlElement, active: number): void {
  const views = ensureChild(root, "bookViews", WORKBOOK_ORDER);
  const view = childOf(views, "workbookView") ?? makeLike(root, "workbookView");
  if (!views.children.includes(view)) views.children.push(view);
  const first = numberOf(view, "firstSheet") ?? 0;
  setAttributes(view, { activeTab: active, firstSheet: first > active ? null : undefined });
}

/**
 * Brings the defined names in line: the engine's own changes, print areas and titles, and, for every other name of
 * the file, the places and names its sheets have now.
 */
export function patchNames(
  root: XmlElement,
  sheets: readonly SavedSheet[],
  base: readonly EngineName[],
  now: readonly EngineName[],
): void {
  const places = new Map(
    sheets.flatMap((sheet, index) => (sheet.opened === null ? [] : [[sheet.opened.index, index]])),
  );
  const known = childrenOf(childOf(root, "definedNames"), "definedName");
  const moved = known.filter((element) => {
    const scope = numberOf(element, "localSheetId");
    const place = scope === null ? null : places.get(scope);
    if (place === undefined) return false;
    setAttributes(element, { localSheetId: place });
    return true;
  });
  const key = (name: string, scope: number | null | undefined): string =>
    `${scope ?? ""}!${name.toLowerCase()}`;
  const before = new Map(
    base.map((entry) => [key(entry.name, entry.scope === undefined ? null : places.get(entry.scope)), entry]),
  );
  const after = new Map(now.map((entry) => [key(entry.name, entry.scope), entry]));
  const kept = moved.filter((element) => {
    const id = key(attributeOf(element, "name") ?? "", numberOf(element, "localSheetId"));
    const entry = after.get(id);
    after.delete(id);
    if (entry === undefined) {
      if (before.has(id)) return false;
      element.children = [renamed(textOf(element), sheets)];
      return true;
    }
    if (entry.formula !== before.get(id)?.formula) element.children = [entry.formula.replace(/^=/, "")];
    return true;
  });
  const added = [...after.values()].map((entry) =>
    makeLike(root, "definedName", { name: entry.name, localSheetId: entry.scope }, [
      entry.formula.replace(/^=/, ""),
    ]),
  );
  const names = [...kept, ...added];
  sheets.forEach((sheet, index) => patchPrintNames(root, names, sheet, index));
  names.sort((a, b) => compare(attributeOf(a, "name") ?? "", attributeOf(b, "name") ?? ""));
  const element = makeLike(root, "definedNames", {}, names);
  setChild(root, "definedNames", names.length === 0 ? null : element, WORKBOOK_ORDER);
}

function compare(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** A formula the engine does not hold, with the new names of renamed sheets. */
function renamed(formula: string, sheets: readonly SavedSheet[]): string {
  return sheets.reduce((text, { opened, name }) => {
    if (opened === null || opened.name === name) return text;
    return text.split(`${quoteSheet(opened.name)}!`).join(`${quoteSheet(name)}!`);
  }, formula);
}

function patchPrintNames(root: XmlElement, names: XmlElement[], sheet: SavedSheet, index: number): void {
  const put = (name: string, formula: string | null): void => {
    const at = names.findIndex(
      (element) => attributeOf(element, "name") === name && numberOf(element, "localSheetId") === index,
    );
    if (at >= 0) names.splice(at, 1);
    if (formula !== null) names.push(makeLike(root, "definedName", { name, localSheetId: index }, [formula]));
  };
  const prefix = `${quoteSheet(sheet.name)}!`;
  const { printArea, pageLayout } = sheet.extras;
  if (JSON.stringify(printArea) !== JSON.stringify(sheet.base?.printArea ?? null)) {
    put(PRINT_AREA, printArea === null ? null : prefix + areaText(printArea, true));
  }
  const titles = (layout: Readonly<Record<string, unknown>>): string =>
    ["printTitleColumns", "printTitleRows"]
      .map((name) => layout[name])
      .filter((value): value is string => typeof value === "string")
      .flatMap((value) => parseArea(value.replaceAll("$", "")) ?? [])
      .map((area) => prefix + areaText(area, true))
      .join(",");
  const now = titles(pageLayout);
  if (now !== titles(sheet.base?.pageLayout ?? {})) put(PRINT_TITLES, now === "" ? null : now);
}

/** Asks Excel to compute everything when it opens the file. */
export function askForCalculation(root: XmlElement): void {
  setAttributes(ensureChild(root, "calcPr", WORKBOOK_ORDER), { fullCalcOnLoad: 1 });
}
