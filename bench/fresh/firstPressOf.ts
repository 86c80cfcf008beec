import type { SheetData } from "../../src/core/model";
import { NO_PLAN_EDITS } from "../../src/core/output/plan/planEdits";
import type { Segmentation } from "../../src/core/segments";
import { EMPTY_MEMORY } from "../../src/excel/memory/memory";
import type { Composition } from "../../src/app/outputInput";

/** What a first press on a workbook of one sheet writes from. */
export function firstPressOf(data: SheetData, segmentation: Segmentation): Composition {
  return {
    snapshot: {
      data,
      sheetId: "{1}",
      unwritable: null,
      sheets: [{ id: "{1}", name: data.name }],
      others: [],
      ownSheets: [],
      recalled: { memory: EMPTY_MEMORY, stored: null, damaged: [] },
      filters: [],
      rules: new Map(),
    },
    segmentation,
    known: [],
    past: [],
    typed: new Map(),
    planEdits: NO_PLAN_EDITS,
    criteria: null,
    language: "fr",
  };
}
