import type { SheetExtras } from "./workbook";

/** What a fresh sheet has beyond the engine: nothing. `id` is office.js' sheet id. */
export function emptySheetExtras(engineId: number): SheetExtras {
  const hex = engineId.toString(16).toUpperCase().padStart(12, "0");
  return {
    id: `{00000000-0000-4000-8000-${hex}}`,
    engineId,
    kind: "worksheet",
    veryHidden: false,
    tables: [],
    autoFilter: null,
    charts: [],
    merges: [],
    protected: false,
    hiddenRows: [],
    hiddenColumns: [],
    pageLayout: {},
    printArea: null,
    horizontalPageBreaks: [],
    customProperties: {},
    hyperlinks: {},
  };
}
