import { areaText, quoteSheet } from "../engine/a1";
import { columnCount, intersect, rowCount, shifted } from "../engine/areas";
import { integer, objectOrText, oneOf, optional } from "../protocol/decoders";
import { defineType, method, type ObjectType } from "../protocol/objectType";
import { conditionalFormatCollectionType } from "./conditionalFormat/collection";
import { rangeFormatType } from "./format/rangeFormat";
import type { FormatTarget } from "./format/target";
import { rangeType } from "./range";
import { clearArea } from "./range/clear";
import { otherRange } from "./range/steps";
import { worksheetType } from "./worksheet";

/** Excel.RangeCollection: the rectangles of a RangeAreas. */
export const rangeCollectionType: ObjectType<FormatTarget> = defineType<FormatTarget>(() => ({
  name: "RangeCollection",
  methods: {
    getCount: method([], ({ areas }) => areas.length),
    getItemAt: method([integer], ({ sheetId, areas }, [index]) => {
      const area = areas[index];
      return area === undefined ? null : rangeType.of({ sheetId, area });
    }),
  },
  items: ({ sheetId, areas }) => areas.map((area) => rangeType.of({ sheetId, area })),
}));

/** Excel.RangeAreas: several rectangles of one sheet at once. */
export const rangeAreasType: ObjectType<FormatTarget> = defineType<FormatTarget>(() => ({
  name: "RangeAreas",
  properties: {
    address: {
      get: ({ sheetId, areas }, desk) => {
        const sheet = quoteSheet(desk.sheet(sheetId).name);
        return areas.map((area) => `${sheet}!${areaText(area)}`).join(",");
      },
    },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: {
      get: ({ areas }) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0),
    },
  },
  navigation: {
    areas: (target) => rangeCollectionType.of(target),
    format: (target) => rangeFormatType.of(target),
    conditionalFormats: (target) => conditionalFormatCollectionType.of(target),
    worksheet: ({ sheetId }) => worksheetType.of(sheetId),
  },
  methods: {
    clear: method([optional(oneOf("All", "Formats", "Contents"))], ({ sheetId, areas }, [what], desk) => {
      for (const area of areas) clearArea(desk, sheetId, area, what ?? "All");
    }),
    getOffsetRangeAreas: method([integer, integer], ({ sheetId, areas }, [rows, columns]) =>
      rangeAreasType.of({ sheetId, areas: areas.map((area) => shifted(area, rows, columns)) }),
    ),
    getIntersectionOrNullObject: method([objectOrText], ({ sheetId, areas }, [other], desk) => {
      const { area } = otherRange(other, sheetId, desk);
      const shared = areas.flatMap((part) => intersect(part, area) ?? []);
      return shared.length === 0 ? null : rangeAreasType.of({ sheetId, areas: shared });
    }),
  },
}));
