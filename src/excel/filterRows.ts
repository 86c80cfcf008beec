/** The sheet's own filter: shows the rows that hold given texts in one column. */
import type { Area, Result } from "../core/model";
import { parseA1, toA1 } from "./grid/address";
import { RefusedError } from "./errors";
import { runExcel } from "./run";

/** Texts that one filter may list in Excel. */
const MOST_TEXTS = 10_000;

/** Which rows of a sheet to leave visible, by the texts of a column. */
export interface RowFilter {
  readonly sheet: string;
  /** Header and data. */
  readonly region: Area;
  /** 1-based sheet column whose texts tell the rows apart. */
  readonly column: number;
  /** 1-based rows to leave visible. */
  readonly rows: readonly number[];
}

/**
 * Leaves the given rows visible with a native filter, on the table when the data is one. Refuses when the column's
 * texts cannot tell those rows from others, or are more than a filter may list.
 */
export async function filterRows({
  sheet,
  region,
  column,
  rows,
}: RowFilter): Promise<Result<{ shown: number }>> {
  return runExcel(async (context, round) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const cells = worksheet.getRange(
      toA1({ ...region, firstRow: region.firstRow + 1, firstColumn: column, lastColumn: column }),
    );
    cells.load("text");
    worksheet.tables.load("items/name");
    await round();
    const tables = worksheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load("address");
      return { table, range };
    });
    if (tables.length > 0) await round();
    const texts = cells.text.map(([text]) => String(text ?? ""));
    const wanted = new Set(rows);
    const shown = new Set(texts.filter((_, i) => wanted.has(region.firstRow + 1 + i)));
    const others = texts.filter((text, i) => shown.has(text) && !wanted.has(region.firstRow + 1 + i));
    if (others.length > 0 || shown.size > MOST_TEXTS) {
      throw new RefusedError({ code: "cannotFilter", values: { sheet, rows: others.length } });
    }
    const criteria: Excel.FilterCriteria = { filterOn: "Values", values: [...shown] };
    const home = tables
      .map(({ table, range }) => ({ table, area: parseA1(range.address) }))
      .find(
        ({ area }) =>
          area?.firstRow === region.firstRow && area.firstColumn <= column && column <= area.lastColumn,
      );
    if (home?.area) {
      home.table.columns.getItemAt(column - home.area.firstColumn).filter.apply(criteria);
    } else {
      worksheet.autoFilter.apply(worksheet.getRange(toA1(region)), column - region.firstColumn, criteria);
    }
    await round();
    return { shown: rows.length };
  });
}

/** Shows every row of a sheet again: clears the criteria of its tables and of its own filter, keeps the arrows. */
export async function clearFilters(sheet: string): Promise<Result<null>> {
  return runExcel(async (context, round) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const { tables, autoFilter } = worksheet;
    tables.load("items/name");
    autoFilter.load("isDataFiltered");
    await round();
    for (const table of tables.items) table.clearFilters();
    if (autoFilter.isDataFiltered) autoFilter.clearCriteria();
    await round();
    return null;
  });
}
