import type { CellValue } from "../../model";
import { FACTS } from "../customers/facts";
import type { OwnSheetContent } from "../input";
import type { WrittenSheet } from "../memory";
import type { SheetWords } from "../words";
import { rowPrints } from "./rowPrint";

/**
 * Whether a worksheet that bears our mark may be emptied and refilled: the mark is not enough, since a file can be made
 * to put it on the user's own sheet. It must be blank, or remembered as written by a past run and either begin as ours
 * does or hold most of the rows that were written. Any other stays as it is, and ours is made beside it. `words`: the
 * languages that a past run may have written in.
 */
export function isProvenSheet(
  { sheet, cells }: OwnSheetContent,
  written: WrittenSheet | undefined,
  words: readonly SheetWords[],
): boolean {
  if (cells.every((line) => line.every((cell) => cell === ""))) return true;
  if (written === undefined || !isWhole(written)) return false;
  if (words.some((one) => beginsAs(sheet, cells[0] ?? [], one))) return true;
  const { lastColumn } = written.area;
  const found = new Set(
    rowPrints(
      cells.map((line) => line.slice(0, lastColumn)),
      () => false,
    ),
  );
  const prints = written.prints.filter((print) => print !== "");
  return prints.length > 0 && prints.filter((print) => found.has(print)).length * 2 >= prints.length;
}

/** What is remembered covers what would be emptied: rows of *Clients* may be sorted, its header alone is known. */
function isWhole({ sheet, area, prints }: WrittenSheet): boolean {
  if (area.firstRow !== 1 || area.firstColumn !== 1) return false;
  return prints.length === (sheet === "customers" ? 1 : area.lastRow);
}

function beginsAs(sheet: OwnSheetContent["sheet"], line: readonly CellValue[], words: SheetWords): boolean {
  switch (sheet) {
    case "actionPlan":
      return line[0] === words.plan.title;
    case "dashboard":
      return line[0] === words.dashboard.title;
    case "quality":
      return line[0] === words.quality.title;
    case "customers":
      return FACTS.every(({ key }, i) => line[i] === words.customerHeaders[key]);
    case "runs":
      return false; // not laid out from words
  }
}
