/** A new sheet with given cells, at the end of the workbook. */
import type { CellValue, Result } from "../../core/model";
import { toA1 } from "../grid/address";
import { RefusedError } from "../errors";
import { literalText } from "../grid/literal";
import { runExcel } from "../run";
import { widthInPoints } from "../grid/units";

/** A sheet to add: header row first, a column for each of `formats`. */
export interface NewSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Number format of each column, below the header. */
  readonly formats: readonly string[];
}

/** Widest column of a new sheet, in characters. */
const WIDEST = 32;

/** Adds the sheet under its name, or the next free one, and activates it. */
export async function insertSheet({
  name,
  rows,
  formats,
}: NewSheet): Promise<Result<{ readonly sheet: string }>> {
  return runExcel(async (context, round) => {
    const { workbook } = context;
    workbook.load("readOnly");
    workbook.protection.load("protected");
    workbook.worksheets.load("items/name");
    await round();
    if (workbook.readOnly) throw new RefusedError({ code: "readOnly", values: {} });
    if (workbook.protection.protected) throw new RefusedError({ code: "protectedWorkbook", values: {} });
    const free = freeName(
      name,
      workbook.worksheets.items.map((sheet) => sheet.name),
    );
    const sheet = workbook.worksheets.add(free);
    context.application.suspendScreenUpdatingUntilNextSync();
    const area = { firstRow: 1, firstColumn: 1, lastRow: rows.length, lastColumn: formats.length };
    const cells = sheet.getRange(toA1(area));
    cells.numberFormat = rows.map((_, i) => formats.map((format) => (i === 0 ? "General" : format)));
    cells.formulas = rows.map((row) =>
      formats.map((_, i) => {
        const cell = row[i] ?? "";
        return typeof cell === "string" ? literalText(cell) : cell;
      }),
    );
    sheet.getRange(toA1({ ...area, lastRow: 1 })).format.font.bold = true;
    formats.forEach((_, i) => {
      const longest = rows.reduce((most, row) => Math.max(most, String(row[i] ?? "").length), 0);
      sheet.getCell(0, i).format.columnWidth = widthInPoints(Math.min(WIDEST, longest + 2));
    });
    sheet.freezePanes.freezeRows(1);
    sheet.activate();
    await round();
    return { sheet: free };
  });
}

function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let copy = 2; names.has(name.toLowerCase()); copy += 1) name = `${wanted} (${copy})`;
  return name;
}
