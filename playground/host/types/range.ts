import { defineType, type ObjectType } from "../protocol/objectType";
import { conditionalFormatCollectionType } from "./conditionalFormat/collection";
import { dataValidationType } from "./dataValidation";
import { rangeFormatType } from "./format/rangeFormat";
import { rangeEdits } from "./range/edits";
import { rangeFinds } from "./range/finds";
import { rangePlace } from "./range/place";
import { rangeProperties } from "./range/properties";
import { rangeSteps } from "./range/steps";
import type { RangeTarget } from "./range/target";
import { rangeValues } from "./range/values";
import { rangeSortType } from "./sort";
import { worksheetType } from "./worksheet";

/** Excel.Range */
export const rangeType: ObjectType<RangeTarget> = defineType<RangeTarget>(() => ({
  name: "Range",
  properties: { ...rangeValues, ...rangePlace },
  navigation: {
    worksheet: ({ sheetId }) => worksheetType.of(sheetId),
    format: ({ sheetId, area }) => rangeFormatType.of({ sheetId, areas: [area] }),
    conditionalFormats: ({ sheetId, area }) => conditionalFormatCollectionType.of({ sheetId, areas: [area] }),
    dataValidation: (target) => dataValidationType.of(target),
    sort: (target) => rangeSortType.of(target),
  },
  methods: { ...rangeSteps, ...rangeEdits, ...rangeFinds, ...rangeProperties },
}));
