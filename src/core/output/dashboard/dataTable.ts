import type { Area } from "../../model";
import type { CellContent } from "../edits";
import { INK } from "../palette";
import { columnArea } from "../../a1";
import type { Page } from "../sheet/page";

/** A table of a chart's data as it was laid: the cells of its categories and of each of its series. */
export interface DataTable {
  readonly categories: Area;
  readonly series: readonly Area[];
}

/** Lays the data of a chart: a title, headings, one row a category, formats by column. */
export function addDataTable(
  page: Page,
  title: string,
  headings: readonly string[],
  rows: readonly (readonly CellContent[])[],
  formats: readonly string[],
): DataTable {
  page.gap();
  page.add([title], { style: [[1, 1, { bold: true, color: INK.title }]] });
  page.add([...headings], {
    style: [
      [1, headings.length, { bold: true, size: 9, color: INK.soft, borderBottom: INK.line, wrap: true }],
    ],
    height: 27,
  });
  const first = page.nextRow();
  for (const row of rows) {
    page.add(row, {
      format: formats.map((format, i) => [i + 1, i + 1, format] as const),
      style: [[1, row.length, { size: 9 }]],
    });
  }
  const last = Math.max(first, page.nextRow() - 1);
  return {
    categories: columnArea(1, first, last),
    series: headings.slice(1).map((_, i) => columnArea(i + 2, first, last)),
  };
}
