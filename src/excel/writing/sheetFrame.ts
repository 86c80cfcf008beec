/** What surrounds the cells of a sheet of ours: grid lines, tab, frozen panes, page layout. */
import type { Area } from "../../core/model";
import { LAST_COLUMN, LAST_ROW } from "../../core/a1";
import { parseA1, toA1 } from "../grid/address";
import { withoutNulls } from "../grid/withoutNulls";
import { applyFreeze } from "./writeSheet";

/** How a sheet of ours looks around its cells. */
export interface SheetFrame {
  readonly gridlines: boolean;
  readonly tabColor: string;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: Excel.Interfaces.PageLayoutUpdateData;
  readonly printArea: Area | null;
  readonly titleRows: Area | null;
  readonly footer: string;
  /** First rows of pages. */
  readonly breaks: readonly number[];
}

/** Asks for the frame of a sheet. */
export function askFrame(sheet: Excel.Worksheet): () => SheetFrame {
  sheet.load("showGridlines,tabColor");
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load("rowCount,columnCount");
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.load("orientation,paperSize,zoom");
  const printArea = pageLayout.getPrintAreaOrNullObject();
  printArea.load("address");
  const titles = pageLayout.getPrintTitleRowsOrNullObject();
  titles.load("address");
  const { defaultForAllPages: page } = pageLayout.headersFooters;
  page.load("centerFooter");
  horizontalPageBreaks.load("items/rowIndex");
  return () => ({
    gridlines: sheet.showGridlines,
    tabColor: sheet.tabColor,
    frozen: frozen.isNullObject
      ? { rows: 0, columns: 0 }
      : { rows: frozen.rowCount % LAST_ROW, columns: frozen.columnCount % LAST_COLUMN },
    page: withoutNulls({
      orientation: pageLayout.orientation,
      paperSize: pageLayout.paperSize,
      zoom: pageLayout.zoom,
    }),
    printArea: printArea.isNullObject ? null : parseA1(printArea.address),
    titleRows: titles.isNullObject ? null : parseA1(titles.address),
    footer: page.centerFooter,
    breaks: horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex + 1),
  });
}

/** Queues what gives a sheet its frame back. A print area can be changed, not taken away. */
export function putFrame(sheet: Excel.Worksheet, frame: SheetFrame): void {
  sheet.showGridlines = frame.gridlines;
  sheet.tabColor = frame.tabColor;
  applyFreeze(sheet, frame.frozen.rows, frame.frozen.columns);
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.set(frame.page);
  if (frame.printArea !== null) pageLayout.setPrintArea(toA1(frame.printArea));
  if (frame.titleRows !== null) {
    pageLayout.setPrintTitleRows(`$${frame.titleRows.firstRow}:$${frame.titleRows.lastRow}`);
  }
  pageLayout.headersFooters.defaultForAllPages.centerFooter = frame.footer;
  horizontalPageBreaks.removePageBreaks();
  for (const row of frame.breaks) horizontalPageBreaks.add(`A${row}`);
}
