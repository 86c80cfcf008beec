/** One edit, queued as Excel's own calls. */
import type { Area } from "../../core/model";
import type { Edit, OwnSheet } from "../../core/output/edits";
import { quotedSheet } from "../../core/a1";
import { toA1 } from "../grid/address";
import { addRules, ownRules, removeRules, rulesRange } from "./colorRules";
import { writtenCell, type WrittenCell } from "../grid/literal";
import { worksheetOf, type Desk } from "../desk";
import { applyChart } from "./writeChart";
import { addOwnSheet, applyFreeze, applyPageLayout, applyView, hideSheet } from "./writeSheet";
import { setUsualHeights } from "./heights";
import { setWidths } from "./widths";
import { applyStyle } from "./writeStyle";
import { widthInPoints } from "../grid/units";
import { addTable, fitTable } from "./writeTable";
import { tableKey, tablesRead } from "../former/tablesNow";

/**
 * Queues the removal of our former rules, wherever the edits bring new ones. Before anything else: clearing cells
 * removes their rules too, and a rule that is gone cannot be removed.
 */
export function removeFormerRules(desk: Desk, edits: readonly Edit[]): void {
  const { snapshot } = desk;
  for (const edit of edits) {
    if (edit.kind !== "colorRules") continue;
    const own = snapshot.ownSheets.find((one) => one.sheet === edit.sheet);
    const id = edit.sheet === "source" ? snapshot.sheetId : own?.id;
    const found = id === undefined ? [] : (snapshot.rules.get(id) ?? []);
    const remembered = desk.rules(edit.sheet);
    const ours = ownRules(found, remembered);
    if (ours.length === 0) continue;
    const sheet = worksheetOf(desk, edit.sheet);
    // On the range that was asked about.
    removeRules(edit.sheet === "source" ? rulesRange(sheet, remembered) : sheet.getRange(), ours);
  }
}

/** Queues one edit. */
export function applyEdit(desk: Desk, edit: Edit): void {
  const { snapshot } = desk;
  if (edit.kind === "ensureSheet") {
    if (!desk.ids.has(edit.sheet)) {
      desk.added.set(edit.sheet, addOwnSheet(desk.context, edit.sheet, edit.name, edit.hidden === true));
    } else if (edit.hidden === true && isSeen(snapshot, edit.sheet)) {
      hideSheet(worksheetOf(desk, edit.sheet)); // a write was cut short between the two
    }
    return;
  }
  const sheet = worksheetOf(desk, edit.sheet);
  const range = (area: Area): Excel.Range => sheet.getRange(toA1(area));
  const own = snapshot.ownSheets.find((one) => one.sheet === edit.sheet);
  switch (edit.kind) {
    case "clear":
      return range(edit.area).clear(edit.contentsOnly === true ? "Contents" : "All");
    case "cells":
      return writeCells(
        sheet,
        edit,
        desk.written?.get(edit) ?? edit.cells.map((row) => row.map(writtenCell)),
      );
    case "numberFormat":
      range(edit.area).numberFormat = everywhere(edit.format);
      return;
    case "resizeTable": {
      const now = edit.sheet === "source" ? tablesRead(snapshot.sheetId, snapshot.data) : null;
      return fitTable(sheet, edit.table, edit.area, now?.get(tableKey(snapshot.sheetId, edit.table)) ?? null);
    }
    case "addTable":
      return addTable(sheet, edit, own?.tables ?? []);
    case "style":
      return applyStyle(range(edit.area), edit.style);
    case "colorRules": {
      for (const { area, rules } of edit.rules) addRules(sheet, area, rules);
      return;
    }
    case "widths":
      return setWidths(sheet, edit.column, edit.widths.map(widthInPoints));
    case "usualHeights":
      return setUsualHeights(sheet, 1, edit.lastRow);
    case "rowHeight":
      sheet.getCell(edit.row - 1, 0).format.rowHeight = edit.points;
      return;
    case "freeze":
      return applyFreeze(sheet, edit.rows, edit.columns);
    case "view":
      return applyView(sheet, edit);
    case "pageLayout":
      return applyPageLayout(sheet, edit.layout);
    case "chart": {
      const before = own?.charts.find((chart) => chart.name === edit.chart.name);
      return applyChart(sheet, worksheetOf(desk, edit.chart.data), edit.chart, before?.series ?? null);
    }
    case "link": {
      const { to } = edit;
      const name = to.sheet === "source" ? snapshot.data.name : (desk.names.get(to.sheet) ?? "");
      sheet.getCell(edit.row - 1, edit.column - 1).hyperlink = {
        documentReference: `${quotedSheet(name)}!${to.cell}`,
        // The text shown becomes the cell's value: it must not begin like a formula.
        textToDisplay: edit.text.replace(/^[=+\-@\s']+/, ""),
      };
      return;
    }
    case "choices": {
      const { dataValidation } = range(edit.area);
      dataValidation.rule = { list: { inCellDropDown: true, source: edit.values.join(",") } };
      // The list helps; it forbids nothing.
      dataValidation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
      return;
    }
  }
}

function isSeen({ ownSheets }: Desk["snapshot"], own: OwnSheet): boolean {
  return ownSheets.some(({ sheet, isHidden }) => sheet === own && !isHidden);
}

function writeCells(
  sheet: Excel.Worksheet,
  edit: Extract<Edit, { kind: "cells" }>,
  written: readonly (readonly WrittenCell[])[],
): void {
  const columns = edit.cells[0]?.length ?? 0;
  if (columns === 0) return;
  const area = {
    firstRow: edit.row,
    firstColumn: edit.column,
    lastRow: edit.row + edit.cells.length - 1,
    lastColumn: edit.column + columns - 1,
  };
  sheet.getRange(toA1(area)).formulas = written as unknown[][]; // -- the client only reads it
}

/** One value for a whole range: Excel repeats it, and its types only know arrays. */
function everywhere(value: string): string[][] {
  return value as unknown as string[][]; // -- a scalar is documented for values, formulas and numberFormat
}
