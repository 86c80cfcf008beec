import { parseArea } from "../../host/engine/a1";
import { emptySheetExtras } from "../../host/sheetExtras";
import type { SheetExtras } from "../../host/workbook";
import { readAutoFilter } from "../extras/readFilter";
import { readHyperlinks } from "../extras/readHyperlinks";
import { readPageBreaks, readPageLayout } from "../extras/readPageLayout";
import { readPrintArea, readPrintTitles } from "../extras/printNames";
import { readTables } from "../extras/readTables";
import { attributeOf, childOf, childrenOf, flagOf, type XmlElement } from "../xml/element";
import type { FileBook } from "./readBook";
import { standardWidth } from "./sheetLayout";

/** What a worksheet of a file has beyond cells. `index` is its place among the tabs. */
export function readSheetExtras(
  parts: ReadonlyMap<string, Uint8Array>,
  book: FileBook,
  index: number,
  engineId: number,
  shell: XmlElement | null,
): SheetExtras {
  const file = book.sheets[index];
  const extras = emptySheetExtras(engineId, file?.id ?? engineId);
  if (file === undefined) return extras;
  extras.kind = file.kind;
  extras.veryHidden = file.visibility === "veryHidden";
  if (shell === null) return extras;
  extras.protected = flagOf(childOf(shell, "sheetProtection"), "sheet");
  if (file.kind === "chartsheet") return extras;
  extras.standardWidth = standardWidth(shell);
  extras.tables = readTables(parts, file.path).map((entry) => entry.table);
  extras.autoFilter = readAutoFilter(shell);
  extras.merges = childrenOf(childOf(shell, "mergeCells"), "mergeCell").flatMap(
    (element) => parseArea(attributeOf(element, "ref") ?? "") ?? [],
  );
  extras.pageLayout = { ...readPageLayout(shell), ...readPrintTitles(book, index) };
  extras.printArea = readPrintArea(book, index);
  extras.horizontalPageBreaks = readPageBreaks(shell);
  extras.hyperlinks = readHyperlinks(parts, file.path, shell);
  return extras;
}
