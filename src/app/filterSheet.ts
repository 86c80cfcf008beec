/** Shows chosen customers in the sheet itself, with Excel's own filter. */
import type { Result } from "../core/model";
import type { Segmentation } from "../core/segments";
import { filterRows } from "../excel/filterRows";

/** Leaves the rows visible that are given; their client code tells them, else their name. */
export async function filterSheet(
  { reading }: Segmentation,
  rows: readonly number[],
): Promise<Result<{ readonly shown: number }>> {
  const column = (["code", "name"] as const)
    .map((field) => reading.columns.find((one) => one.field === field)?.column)
    .filter((one) => one !== undefined);
  let refused: Result<{ readonly shown: number }> = {
    ok: false,
    refusal: { code: "cannotFilter", values: { sheet: reading.sheet, rows: rows.length } },
  };
  for (const one of column) {
    const done = await filterRows({
      sheet: reading.sheet,
      region: { ...reading.region, firstRow: reading.headerRow },
      column: one,
      rows,
    });
    if (done.ok || done.refusal.code !== "cannotFilter") return done;
    refused = done;
  }
  return refused;
}
