/** First round trip: everything about the workbook that is small, and where the sheet's cells are. */
import { parseA1, sheetOfAddress } from "../grid/address";
import { askMark } from "../newer/sheetMark";
import { ownSheetOf } from "../memory/ownSheetOf";
import type { SheetName } from "../snapshot";
import { askSetting, parseMemory, type Recalled } from "../memory/workbookSettings";
import type { Area } from "../../core/model";

/** What the first round trip found of the workbook and of the sheet to read. */
export interface Surface {
  readonly sheet: SheetName | null;
  /** True when the sheet is one of ours. */
  readonly isOwn: boolean;
  readonly sheets: readonly SheetName[];
  /** Sheets that a user can see. */
  readonly visible: readonly SheetName[];
  readonly used: Area | null;
  readonly hasHiddenRows: boolean;
  readonly selection: { readonly row: number; readonly column: number } | null;
  readonly tables: readonly { readonly name: string; readonly hasTotals: boolean }[];
  readonly filter: { readonly area: Area; readonly criteria: readonly Excel.FilterCriteria[] } | null;
  readonly sheetProtected: boolean;
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  readonly recalled: Recalled;
}

/** Asks for the surface of a sheet (null = the active one); the answer is read after the round trip. */
export function askSurface(context: Excel.RequestContext, name: string | null): () => Surface {
  const { workbook } = context;
  const { worksheets } = workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const sheet = name === null ? worksheets.getActiveWorksheet() : worksheets.getItemOrNullObject(name);
  sheet.load("id,name");
  const mark = askMark(sheet);
  sheet.protection.load("protected");
  workbook.protection.load("protected");
  workbook.load("readOnly");
  sheet.tables.load("items/name,items/showTotals");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address,rowHidden");
  const cell = workbook.getActiveCell();
  cell.load("address");
  const stored = askSetting(context);
  sheet.autoFilter.load("enabled,isDataFiltered,criteria");
  const filtered = sheet.autoFilter.getRangeOrNullObject();
  filtered.load("address");
  return () => {
    const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
    const recalled = parseMemory(stored());
    const visible = worksheets.items
      .filter((one) => one.visibility === "Visible")
      .map(({ id, name }) => ({ id, name }));
    const readOnly = workbook.readOnly;
    const structureProtected = workbook.protection.protected;
    const common = { sheets, visible, recalled, readOnly, structureProtected };
    if (sheet.isNullObject) {
      const nothing = { used: null, hasHiddenRows: false, selection: null, tables: [], filter: null };
      return { ...common, ...nothing, sheet: null, isOwn: false, sheetProtected: false };
    }
    const at = sheetOfAddress(cell.address) === sheet.name ? parseA1(cell.address) : null;
    const filterArea = filtered.isNullObject ? null : parseA1(filtered.address);
    return {
      ...common,
      sheet: { id: sheet.id, name: sheet.name },
      isOwn: ownSheetOf(sheet, mark(), recalled.memory) !== null,
      used: used.isNullObject ? null : parseA1(used.address),
      // Null = some rows hidden, some not.
      hasHiddenRows: !used.isNullObject && used.rowHidden !== false,
      selection: at === null ? null : { row: at.firstRow, column: at.firstColumn },
      tables: sheet.tables.items.map((table) => ({ name: table.name, hasTotals: table.showTotals })),
      filter:
        filterArea !== null && sheet.autoFilter.isDataFiltered
          ? { area: filterArea, criteria: sheet.autoFilter.criteria }
          : null,
      sheetProtected: sheet.protection.protected,
    };
  };
}
