import { isElement, localName, removeChild, type XmlElement } from "../xml/element";

/** Children of a worksheet in the order the format's schema demands: real Excel refuses any other. */
export const WORKSHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
] as const;

/** Children of the workbook part. */
export const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "absPath",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
] as const;

/** Children of the styles part. */
export const STYLES_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

/** Puts a new child where the schema wants it: after its equals and everything that must stand before. */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const rank = order.indexOf(localName(child.name));
  let place = parent.children.length;
  for (const [index, node] of parent.children.entries()) {
    if (!isElement(node)) continue;
    if (order.indexOf(localName(node.name)) > rank) {
      place = index;
      break;
    }
  }
  parent.children.splice(place, 0, child);
}

/** Replaces the one child of that name, adds it or, given null, removes it. */
export function setChild(
  parent: XmlElement,
  name: string,
  child: XmlElement | null,
  order: readonly string[],
): void {
  const known = parent.children.filter(isElement).find((node) => localName(node.name) === name);
  if (known !== undefined && child !== null) parent.children.splice(parent.children.indexOf(known), 1, child);
  else if (known !== undefined) removeChild(parent, known);
  else if (child !== null) insertInOrder(parent, child, order);
}
