import {
  attributeOf,
  childOf,
  childrenOf,
  flagOf,
  localName,
  numberOf,
  textOf,
  type XmlElement,
} from "../xml/element";
import { findPart, neededTree, partTree } from "../package/Package";
import { relationshipsOf, relationshipTo } from "../package/relationships";

interface FileSheet {
  readonly name: string;
  /** Its number in the file (`sheetId`), which Excel keeps when the sheet is renamed or moved. */
  readonly id: number | null;
  /** The part that holds the sheet. */
  readonly path: string;
  readonly kind: "worksheet" | "chartsheet";
  readonly visibility: "visible" | "hidden" | "veryHidden";
}

interface FileName {
  readonly name: string;
  /** Place of the sheet the name belongs to, from 0; null for the whole workbook. */
  readonly sheet: number | null;
  readonly formula: string;
}

/** The workbook part: which sheets there are, in tab order, and what belongs to all of them. */
export interface FileBook {
  readonly path: string;
  readonly root: XmlElement;
  readonly date1904: boolean;
  readonly sheets: readonly FileSheet[];
  readonly names: readonly FileName[];
  readonly activeSheet: number;
  readonly structureProtected: boolean;
  readonly stylesPath: string | null;
  readonly themePath: string | null;
  readonly stringsPath: string | null;
}

/** Where the workbook is; null when the package is another kind of document. */
export function workbookPath(parts: ReadonlyMap<string, Uint8Array>): string | null {
  const path = relationshipTo(parts, "", "officeDocument")?.target;
  if (path === undefined || findPart(parts, path) === null || !path.toLowerCase().endsWith(".xml"))
    return null;
  const root = partTree(parts, path);
  return root !== null && localName(root.name) === "workbook" ? path : null;
}

/** A sheet of neither kind (a dialogue or an old macro sheet) has no cells to show: it is left as it is. */
function sheetKind(link: string | undefined): FileSheet["kind"] | null {
  return link === "worksheet" || link === "chartsheet" ? link : null;
}

/** Reads the workbook part; fails as a damaged file when it is not there. */
export function readBook(parts: ReadonlyMap<string, Uint8Array>, path: string): FileBook {
  const root = neededTree(parts, path);
  const links = relationshipsOf(parts, path);
  const byId = new Map(links.map((link) => [link.id, link]));
  const ids = sheetIds(root);
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").map((element, index): FileSheet => {
    const link = byId.get(sheetLink(element));
    const state = attributeOf(element, "state");
    return {
      name: attributeOf(element, "name") ?? "",
      id: ids[index] ?? null,
      path: link?.target ?? "",
      kind: sheetKind(link?.kind) ?? "chartsheet",
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    };
  });
  const view = childOf(childOf(root, "bookViews"), "workbookView");
  const target = (kind: string): string | null => links.find((link) => link.kind === kind)?.target ?? null;
  return {
    path,
    root,
    date1904: flagOf(childOf(root, "workbookPr"), "date1904"),
    sheets,
    names: childrenOf(childOf(root, "definedNames")).map((element) => ({
      name: attributeOf(element, "name") ?? "",
      sheet: numberOf(element, "localSheetId"),
      formula: textOf(element),
    })),
    activeSheet: numberOf(view, "activeTab") ?? 0,
    structureProtected: flagOf(childOf(root, "workbookProtection"), "lockStructure"),
    stylesPath: target("styles"),
    themePath: target("theme"),
    stringsPath: target("sharedStrings"),
  };
}

/** The numbers of the sheets in tab order; none when one is missing or stands twice. */
export function sheetIds(root: XmlElement): readonly number[] {
  const sheets = childrenOf(childOf(root, "sheets"), "sheet");
  const ids = sheets
    .flatMap((sheet) => numberOf(sheet, "sheetId") ?? [])
    .filter((id) => Number.isSafeInteger(id) && id > 0);
  return new Set(ids).size === sheets.length ? ids : [];
}

/** The relationship id of a sheet: `r:id`, never the plain `sheetId`. */
export function sheetLink(element: XmlElement): string {
  for (const [name, value] of element.attributes) {
    if (name.includes(":") && localName(name) === "id") return value;
  }
  return "";
}
