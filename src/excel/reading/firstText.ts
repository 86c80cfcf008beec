/** What the first filled cell of a row holds, as text. */
import type { Result } from "../../core/model";
import { runExcel } from "../run";

/** The text of the first filled cell of a sheet's row (1-based); refuses a blank row. */
export async function firstTextOfRow(sheet: string, row: number): Promise<Result<string>> {
  const found = await runExcel(async (context, round) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(`${row}:${row}`);
    const used = range.getUsedRangeOrNullObject(true);
    used.load("values");
    await round();
    const cells: readonly unknown[] = used.isNullObject ? [] : (used.values[0] ?? []);
    return cells.map((cell) => String(cell ?? "")).find((text) => text.trim() !== "") ?? null;
  });
  if (!found.ok) return found;
  if (found.value === null) return { ok: false, refusal: { code: "blankHeaderRow", values: { sheet, row } } };
  return { ok: true, value: found.value };
}
