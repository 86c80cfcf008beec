import { columnCount, sameArea } from "../../engine/areas";
import { integer, objectOrText, optional } from "../../protocol/decoders";
import { hostFailure, invalidArgument } from "../../protocol/failure";
import { defineType, method, type ObjectType } from "../../protocol/objectType";
import { rangeType } from "../range";
import { otherRange } from "../range/steps";
import {
  filterOf,
  givenCriteria,
  refilter,
  setColumnFilter,
  setColumns,
  toldCriteria,
  unhideAll,
  type FilterOwner,
} from "./apply";

/** Excel.AutoFilter: the filter of a sheet or of a table. */
export const autoFilterType: ObjectType<FilterOwner> = defineType<FilterOwner>(() => ({
  name: "AutoFilter",
  properties: {
    enabled: { get: (owner, desk) => filterOf(desk, owner) !== null },
    isDataFiltered: { get: (owner, desk) => (filterOf(desk, owner)?.columns.length ?? 0) > 0 },
    criteria: {
      get: (owner, desk) => {
        const state = filterOf(desk, owner);
        if (state === null) return [];
        return Array.from({ length: columnCount(state.area) }, (_none, column) => {
          const filter = state.columns.find((one) => one.column === column);
          return filter === undefined ? null : toldCriteria(filter);
        });
      },
    },
  },
  methods: {
    apply: method(
      [objectOrText, optional(integer), optional(givenCriteria)],
      (owner, [where, column, criteria], desk) => {
        const state = filterOf(desk, owner);
        const sheetId = owner.kind === "sheet" ? owner.sheetId : (state?.sheetId ?? "");
        const range = otherRange(where, sheetId, desk);
        if (range.sheetId !== sheetId) throw invalidArgument();
        // On the range that it has, a filter takes another column beside those that it has; elsewhere it starts over.
        const isMore = state !== null && column !== null && sameArea(state.area, range.area);
        if (owner.kind === "sheet" && !isMore) {
          desk.allowEdit(sheetId);
          if (state !== null) unhideAll(desk, sheetId, state.area);
          desk.editSheet(sheetId).autoFilter = { area: range.area, columns: [] };
        }
        if (column === null) return;
        if (column < 0 || column >= columnCount(range.area)) throw invalidArgument();
        setColumnFilter(desk, owner, column, criteria);
      },
    ),
    clearCriteria: method([], (owner, _args, desk) => {
      const state = filterOf(desk, owner);
      if (state === null) return;
      desk.allowEdit(state.sheetId);
      setColumns(desk, owner, []);
      refilter(desk, owner);
    }),
    clearColumnCriteria: method([integer], (owner, [column], desk) =>
      setColumnFilter(desk, owner, column, null),
    ),
    reapply: method([], (owner, _args, desk) => refilter(desk, owner)),
    remove: method([], (owner, _args, desk) => {
      const state = filterOf(desk, owner);
      if (state === null) return;
      desk.allowEdit(state.sheetId);
      unhideAll(desk, state.sheetId, state.area);
      setColumns(desk, owner, []);
      if (owner.kind === "sheet") desk.editSheet(owner.sheetId).autoFilter = null;
    }),
    getRange: method([], (owner, _args, desk) => {
      const state = filterOf(desk, owner);
      if (state === null) throw hostFailure("ItemNotFound", "The sheet has no filter.");
      return rangeType.of(state);
    }),
    getRangeOrNullObject: method([], (owner, _args, desk) => {
      const state = filterOf(desk, owner);
      return state === null ? null : rangeType.of(state);
    }),
  },
}));
