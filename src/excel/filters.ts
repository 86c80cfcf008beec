/**
 * Active filters. Writing through a filtered range can land in the wrong rows, so a filter is saved, cleared, and put
 * back in the same round trip as the write.
 */
import type { Area } from "../core/model";
import { toA1 } from "./grid/address";
import { withoutNulls } from "./grid/withoutNulls";
import type { ActiveFilter } from "./snapshot";

/** The columns of a filter that really filter something. Excel tells every criterion, and takes back none that is null. */
export function activeCriteria(
  criteria: readonly (Excel.FilterCriteria | null)[] | null,
): ActiveFilter["criteria"] {
  return (criteria ?? []).flatMap((one, column) =>
    one?.filterOn === undefined || one.filterOn === null ? [] : [{ column, criteria: withoutNulls(one) }],
  );
}

/** Asks for the filter of a table. */
export function askTableFilter(table: Excel.Table, name: string): (area: Area) => ActiveFilter | null {
  table.autoFilter.load("isDataFiltered,criteria");
  return (area) =>
    table.autoFilter.isDataFiltered
      ? { table: name, area, criteria: activeCriteria(table.autoFilter.criteria) }
      : null;
}

/** Shows every row again. */
export function clearFilter(sheet: Excel.Worksheet, filter: ActiveFilter): void {
  if (filter.table === null) sheet.autoFilter.clearCriteria();
  else sheet.tables.getItem(filter.table).autoFilter.clearCriteria();
}

/** A filter without what it asks of columns (1-based) that go. */
export function exceptGone(filter: ActiveFilter, gone: ReadonlySet<number>): ActiveFilter {
  const { firstColumn } = filter.area;
  return { ...filter, criteria: filter.criteria.filter(({ column }) => !gone.has(firstColumn + column)) };
}

/** A filter without what it asks of columns (1-based) that hold nothing now, where that would hide every row. */
export function exceptEmptied(filter: ActiveFilter, emptied: ReadonlySet<number>): ActiveFilter {
  const { firstColumn } = filter.area;
  return {
    ...filter,
    criteria: filter.criteria.filter(
      ({ column, criteria }) => !emptied.has(firstColumn + column) || showsBlanks(criteria),
    ),
  };
}

function showsBlanks({ values, criterion1 }: Excel.FilterCriteria): boolean {
  return values?.includes("") === true || criterion1 === "=";
}

/** Puts a saved filter back as it was. */
export function restoreFilter(sheet: Excel.Worksheet, filter: ActiveFilter): void {
  for (const { column, criteria } of filter.criteria) {
    if (filter.table === null) {
      sheet.autoFilter.apply(sheet.getRange(toA1(filter.area)), column, criteria);
    } else {
      sheet.tables.getItem(filter.table).columns.getItemAt(column).filter.apply(criteria);
    }
  }
}
