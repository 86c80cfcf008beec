/**
 * Our own sheets: made once, then refilled in place; never renamed or moved, and deleted only by taking a write back
 * (undo would be lost).
 */
import type { Edit, OwnSheet, PageLayout } from "../../core/output/edits";
import { columnLetters } from "../../core/a1";
import { toA1 } from "../grid/address";
import { markSheet } from "../newer/sheetMark";

/** Adds a sheet of ours at the end of the workbook, asks for its id and marks it. */
export function addOwnSheet(
  context: Excel.RequestContext,
  own: OwnSheet,
  name: string,
  hidden: boolean,
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.load("id");
  markSheet(sheet, own);
  if (hidden) hideSheet(sheet);
  return sheet;
}

/** Hides a sheet so that no menu of Excel's shows it again. */
export function hideSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = "VeryHidden";
}

/** Deletes a sheet of ours: Excel refuses to delete a very hidden one, as a hidden one may be. */
export function deleteOwnSheet(sheet: Excel.Worksheet, isHidden: boolean): void {
  if (isHidden) sheet.visibility = "Hidden";
  sheet.delete();
}

/** Freezes the first rows and columns. */
export function applyFreeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  const panes = sheet.freezePanes;
  panes.unfreeze();
  if (rows > 0 && columns > 0) {
    panes.freezeAt(sheet.getRange(toA1({ firstRow: 1, firstColumn: 1, lastRow: rows, lastColumn: columns })));
  } else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}

/** Grid lines and the colour of the tab. */
export function applyView(sheet: Excel.Worksheet, view: Extract<Edit, { kind: "view" }>): void {
  sheet.showGridlines = view.gridlines;
  sheet.tabColor = view.tabColor;
}

/** How the sheet prints: on A4, in the given direction, with its page breaks. */
export function applyPageLayout(sheet: Excel.Worksheet, layout: PageLayout): void {
  const page = sheet.pageLayout;
  page.paperSize = "A4";
  page.orientation = layout.orientation === "landscape" ? "Landscape" : "Portrait";
  page.setPrintArea(toA1(layout.printArea));
  if (layout.fitToWidth) page.zoom = { horizontalFitToPages: 1 };
  if (layout.titleRows) page.setPrintTitleRows(`$${layout.titleRows[0]}:$${layout.titleRows[1]}`);
  if (layout.footer !== undefined) page.headersFooters.defaultForAllPages.centerFooter = layout.footer;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of layout.breaksBefore) {
    sheet.horizontalPageBreaks.add(`${columnLetters(layout.printArea.firstColumn)}${row}`);
  }
}
