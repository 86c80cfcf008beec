import { defineType, method, type ObjectType } from "../protocol/objectType";
import type { Workbook } from "../workbook";
import { applicationType } from "./application";
import { customXmlPartCollectionType } from "./customXml";
import { namedItemCollectionType } from "./name/collection";
import { documentPropertiesType } from "./documentProperties";
import { workbookProtectionType } from "./protection";
import { rangeType } from "./range";
import { runtimeType } from "./runtime";
import { settingCollectionType } from "./settings";
import { tableCollectionType } from "./table/tableCollection";
import { activeSheetId } from "./worksheet/activate";
import { worksheetCollectionType } from "./worksheetCollection";

/** Excel.Workbook: where every path starts. */
export const workbookType: ObjectType<Workbook> = defineType<Workbook>(() => ({
  name: "Workbook",
  properties: {
    name: { get: (_workbook, desk) => desk.workbook.extras.name },
    readOnly: { get: (_workbook, desk) => desk.workbook.extras.readOnly },
    autoSave: { get: () => false },
    previouslySaved: { get: () => false },
  },
  navigation: {
    worksheets: (workbook) => worksheetCollectionType.of(workbook),
    tables: () => tableCollectionType.of(null),
    names: () => namedItemCollectionType.of(null),
    settings: (workbook) => settingCollectionType.of(workbook),
    customXmlParts: () => customXmlPartCollectionType.of({ namespace: null }),
    application: (workbook) => applicationType.of(workbook),
    protection: (workbook) => workbookProtectionType.of(workbook),
    properties: (workbook) => documentPropertiesType.of(workbook),
    _Runtime: (workbook) => runtimeType.of(workbook),
  },
  methods: {
    getSelectedRange: method([], (_workbook, _args, desk) => {
      const [firstRow, firstColumn, lastRow, lastColumn] = desk.engine.getSelectedView().range;
      return rangeType.of({
        sheetId: activeSheetId(desk),
        area: {
          firstRow: Math.min(firstRow, lastRow),
          lastRow: Math.max(firstRow, lastRow),
          firstColumn: Math.min(firstColumn, lastColumn),
          lastColumn: Math.max(firstColumn, lastColumn),
        },
      });
    }),
    getActiveCell: method([], (_workbook, _args, desk) => {
      const { row, column } = desk.engine.getSelectedView();
      const area = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
      return rangeType.of({ sheetId: activeSheetId(desk), area });
    }),
  },
}));
