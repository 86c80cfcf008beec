/** Where tables stand when they are to go back, for an Excel that adds and takes away their columns one by one. */
import type { Area, SheetData } from "../../core/model";
import { LAST_COLUMN } from "../../core/a1";
import { parseA1 } from "../grid/address";
import type { Desk } from "../desk";
import { canResize } from "../newer/tableResize";
import { blankBefore } from "./blankBefore";
import type { Former } from "./former";

/** Present areas by worksheet id and name; a table that is not there is left as it is. */
export type TablesNow = ReadonlyMap<string, Area>;

/** The key of a table. */
export function tableKey(sheet: string, table: string): string {
  return `${sheet} ${table}`;
}

/** True when nothing stands right of an area of the sheet, so that no cell moves with a table's columns. */
function isFreeOnTheRight(data: SheetData, { firstRow, lastRow, lastColumn }: Area): boolean {
  const right = { firstRow, lastRow, firstColumn: lastColumn + 1 };
  const last = Math.min(LAST_COLUMN, data.firstColumn + (data.values[0]?.length ?? 0));
  return blankBefore(data)({ ...right, lastColumn: last });
}

/** The tables of a sheet as it was read, those without which no cell of the user's would move. */
export function tablesRead(sheet: string, data: SheetData): TablesNow {
  return new Map(
    data.tables
      .filter(({ area }) => isFreeOnTheRight(data, area))
      .map(({ name, area }) => [tableKey(sheet, name), area]),
  );
}

/** Asks where the tables stand that a write may have widened; one round trip where it is needed. */
export async function askTablesNow(
  { sheet }: Desk,
  done: readonly Former[],
  round: () => Promise<void>,
): Promise<TablesNow> {
  const tables = canResize() ? [] : done.filter((one) => one.kind === "table");
  if (tables.length === 0) return new Map();
  const asked = tables.map((one) => {
    const range = sheet(one.sheet).tables.getItem(one.table).getRange();
    range.load("address");
    return { key: tableKey(one.sheet, one.table), range };
  });
  await round();
  return new Map(
    asked.flatMap(({ key, range }): [string, Area][] => {
      const area = parseA1(range.address);
      return area === null ? [] : [[key, area]];
    }),
  );
}
