/**
 * What others may change between our reading and our writing besides cells: another pane presses or restores, somebody
 * sets a filter. It is asked in the write's own batch, ahead of the writes.
 */
import { parseA1 } from "../grid/address";
import type { Desk } from "../desk";
import { activeCriteria, askTableFilter } from "../filters";
import type { ActiveFilter, SheetSnapshot } from "../snapshot";
import { askSetting, parseMemory } from "../memory/workbookSettings";

/** The memory and the filters as they were when the write began. */
export interface Meanwhile {
  /** True when both are what the reading found. */
  readonly isAsRead: () => boolean;
  /** The desk as the workbook really was: what goes back is what the others left. */
  readonly deskNow: () => Desk;
}

/** Asks for the memory and the filters of the user's sheet. */
export function askMeanwhile(desk: Desk, sheet: Excel.Worksheet): Meanwhile {
  const { snapshot } = desk;
  const stored = askSetting(desk.context);
  const filters = askFilters(sheet, snapshot.data.tables);
  const isFilteredAsRead = (): boolean => JSON.stringify(filters()) === JSON.stringify(snapshot.filters);
  const isRemembered = (): boolean => stored() === snapshot.recalled.stored;
  return {
    isAsRead: () => isRemembered() && isFilteredAsRead(),
    deskNow: () => {
      const now = { ...desk, snapshot: { ...snapshot, filters: filters() } };
      if (isRemembered()) return now;
      const recalled = parseMemory(stored());
      // Sheets that the other pane made are known by their names only; they are not ours to delete.
      const theirs = recalled.memory.ownSheets.map(({ sheet: own, name }) => [own, name] as const);
      return { ...now, snapshot: { ...now.snapshot, recalled }, ids: new Map([...theirs, ...desk.ids]) };
    },
  };
}

function askFilters(
  sheet: Excel.Worksheet,
  tables: SheetSnapshot["data"]["tables"],
): () => readonly ActiveFilter[] {
  const { autoFilter } = sheet;
  autoFilter.load("isDataFiltered,criteria");
  const range = autoFilter.getRangeOrNullObject();
  range.load("address");
  const ofTables = tables.map(({ name, area }) => ({
    area,
    filter: askTableFilter(sheet.tables.getItem(name), name),
  }));
  return () => {
    const area = range.isNullObject || !autoFilter.isDataFiltered ? null : parseA1(range.address);
    const own = area === null ? [] : [{ table: null, area, criteria: activeCriteria(autoFilter.criteria) }];
    return [...own, ...ofTables.flatMap((one) => one.filter(one.area) ?? [])];
  };
}
