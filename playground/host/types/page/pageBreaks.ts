import { objectOrText, integer } from "../../protocol/decoders";
import { invalidArgument, itemNotFound } from "../../protocol/failure";
import { defineType, method, type ObjectType } from "../../protocol/objectType";
import { rangeType } from "../range";
import { otherRange } from "../range/steps";

interface BreakTarget {
  readonly sheetId: string;
  /** First row of the next page, from 1. */
  readonly row: number;
}

/** Excel.PageBreak: a new page starts at its row. */
export const pageBreakType: ObjectType<BreakTarget> = defineType<BreakTarget>(() => ({
  name: "PageBreak",
  identity: ({ row }) => ({ _Id: String(row) }),
  properties: {
    rowIndex: { get: ({ row }) => row - 1 },
    columnIndex: { get: () => 0 },
  },
  methods: {
    delete: method([], ({ sheetId, row }, _args, desk) => {
      desk.allowEdit(sheetId);
      const sheet = desk.editSheet(sheetId);
      sheet.horizontalPageBreaks = sheet.horizontalPageBreaks.filter((known) => known !== row);
    }),
    getCellAfterBreak: method([], ({ sheetId, row }) =>
      rangeType.of({ sheetId, area: { firstRow: row, lastRow: row, firstColumn: 1, lastColumn: 1 } }),
    ),
  },
}));

/** Excel.PageBreakCollection: the horizontal breaks of a sheet, by its id. */
export const pageBreakCollectionType: ObjectType<string> = defineType<string>(() => ({
  name: "PageBreakCollection",
  methods: {
    add: method([objectOrText], (id, [where], desk) => {
      desk.allowEdit(id);
      const { sheetId, area } = otherRange(where, id, desk);
      if (sheetId !== id || area.firstRow === 1) throw invalidArgument();
      const sheet = desk.editSheet(id);
      const rows = new Set([...sheet.horizontalPageBreaks, area.firstRow]);
      sheet.horizontalPageBreaks = [...rows].sort((a, b) => a - b);
      return pageBreakType.of({ sheetId: id, row: area.firstRow });
    }),
    getCount: method([], (id, _args, desk) => desk.sheet(id).extras.horizontalPageBreaks.length),
    removePageBreaks: method([], (id, _args, desk) => {
      desk.allowEdit(id);
      desk.editSheet(id).horizontalPageBreaks = [];
    }),
  },
  items: (sheetId, desk) =>
    desk.sheet(sheetId).extras.horizontalPageBreaks.map((row) => pageBreakType.of({ sheetId, row })),
  item: (sheetId, key, desk) => {
    const row =
      typeof key === "string" ? Number(key) : desk.sheet(sheetId).extras.horizontalPageBreaks[integer(key)];
    if (row === undefined || !desk.sheet(sheetId).extras.horizontalPageBreaks.includes(row))
      throw itemNotFound();
    return pageBreakType.of({ sheetId, row });
  },
}));
