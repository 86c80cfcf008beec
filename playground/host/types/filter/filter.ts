import { integer, list, optional, text } from "../../protocol/decoders";
import { defineType, method, type ObjectType } from "../../protocol/objectType";
import { givenCriteria, setColumnFilter, toldCriteria, type FilterOwner } from "./apply";
import type { Desk } from "../../desk";
import { findTable } from "../table/tables";

interface FilterTarget {
  readonly tableId: string;
  readonly column: number;
}

function apply(
  { tableId, column }: FilterTarget,
  criteria: Readonly<Record<string, unknown>> | null,
  desk: Desk,
): void {
  const owner: FilterOwner = { kind: "table", id: tableId };
  setColumnFilter(desk, owner, column, criteria);
}

/** Excel.Filter: what one column of a table lets through. */
export const filterType: ObjectType<FilterTarget> = defineType<FilterTarget>(() => ({
  name: "Filter",
  properties: {
    criteria: {
      get: ({ tableId, column }, desk) => {
        const { filters } = findTable(desk, tableId).table;
        const filter = filters.find((one) => one.column === column);
        return filter === undefined ? null : toldCriteria(filter);
      },
    },
  },
  methods: {
    apply: method([givenCriteria], (target, [criteria], desk) => apply(target, criteria, desk)),
    applyValuesFilter: method([list], (target, [values], desk) =>
      apply(target, { filterOn: "Values", values }, desk),
    ),
    applyCustomFilter: method(
      [text, optional(text), optional(text)],
      (target, [first, second, operator], desk) =>
        apply(target, { filterOn: "Custom", criterion1: first, criterion2: second, operator }, desk),
    ),
    applyTopItemsFilter: method([integer], (target, [count], desk) =>
      apply(target, { filterOn: "TopItems", criterion1: String(count) }, desk),
    ),
    applyBottomItemsFilter: method([integer], (target, [count], desk) =>
      apply(target, { filterOn: "BottomItems", criterion1: String(count) }, desk),
    ),
    applyCellColorFilter: method([text], (target, [color], desk) =>
      apply(target, { filterOn: "CellColor", color }, desk),
    ),
    clear: method([], (target, _args, desk) => apply(target, null, desk)),
  },
}));
