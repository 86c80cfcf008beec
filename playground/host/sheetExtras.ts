import type { SheetExtras } from "./workbook";

/** What a fresh sheet has beyond the engine: nothing. `number` makes its office.js id; that of the file stays with it. */
export function emptySheetExtras(engineId: number, number = engineId): SheetExtras {
  const hex = number.toString(16).toUpperCase().padStart(12, "0");
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
