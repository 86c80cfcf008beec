import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";
import type { SheetData } from "../../../../src/core/model";
import type { CellContent, Edit, OwnSheet } from "../../../../src/core/output/edits";

initSync({ module: readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")) });

/** A calculated workbook: our sheets by their kind, the source first. */
export interface Calculated {
  /** Value of a cell as shown. */
  readonly shown: (sheet: OwnSheet | "source", row: number, column: number) => string;
  /** Types into a cell and calculates again. */
  readonly type: (sheet: OwnSheet | "source", row: number, column: number, value: string) => void;
}

/** Applies the cells of the edits to a real spreadsheet engine beside the source's own cells. */
export function calculate(source: SheetData, edits: readonly Edit[]): Calculated {
  const model = new Model("test", "en", "UTC", "en");
  const sheets: (OwnSheet | "source")[] = ["source"];
  model.pauseEvaluation();
  model.renameSheet(0, source.name);
  const put = (sheet: number, row: number, column: number, cell: CellContent): void => {
    if (cell === null) return;
    if (typeof cell === "object") model.setUserInput(sheet, row, column, cell.formula);
    else
      model.setUserInput(
        sheet,
        row,
        column,
        typeof cell === "string" && cell !== "" ? `'${cell}` : String(cell),
      );
  };
  source.values.forEach((line, i) => line.forEach((cell, j) => put(0, i + 1, j + 1, cell)));
  for (const edit of edits) {
    if (edit.kind === "ensureSheet") {
      model.newSheet();
      sheets.push(edit.sheet);
      model.renameSheet(sheets.length - 1, edit.name);
    }
  }
  for (const edit of edits) {
    if (edit.kind !== "cells") continue;
    const sheet = sheets.indexOf(edit.sheet);
    edit.cells.forEach((line, i) =>
      line.forEach((cell, j) => put(sheet, edit.row + i, edit.column + j, cell)),
    );
  }
  model.resumeEvaluation();
  model.evaluate();
  return {
    shown: (sheet, row, column) => model.getFormattedCellValue(sheets.indexOf(sheet), row, column),
    type: (sheet, row, column, value) => {
      model.setUserInput(sheets.indexOf(sheet), row, column, value);
    },
  };
}
