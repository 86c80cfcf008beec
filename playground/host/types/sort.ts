import { flag, list, optional, text } from "../protocol/decoders";
import { defineType, method, type ObjectType } from "../protocol/objectType";
import type { RangeTarget } from "./range/target";
import { sortRows } from "./sort/sortRows";
import { bodyArea, findTable } from "./table/tables";

/** Excel.RangeSort */
export const rangeSortType: ObjectType<RangeTarget> = defineType<RangeTarget>(() => ({
  name: "RangeSort",
  methods: {
    apply: method(
      [list, optional(flag), optional(flag), optional(text), optional(text)],
      ({ sheetId, area }, [fields, matchCase, hasHeaders, orientation], desk) =>
        sortRows(desk, sheetId, hasHeaders === true ? { ...area, firstRow: area.firstRow + 1 } : area, {
          fields,
          matchCase: matchCase === true,
          byColumns: orientation === "Columns",
        }),
    ),
  },
}));

/** Excel.TableSort, by the table's id. */
export const tableSortType: ObjectType<string> = defineType<string>(() => ({
  name: "TableSort",
  methods: {
    apply: method([list, optional(flag), optional(text)], (id, [fields, matchCase], desk) => {
      const { sheetId, table } = findTable(desk, id);
      sortRows(desk, sheetId, bodyArea(table), { fields, matchCase: matchCase === true, byColumns: false });
    }),
  },
}));
