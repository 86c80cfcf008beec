/** What sheets of ours hold, in blocks of rows: for those that are too much for one answer of Excel's. */
import type { Area, CellValue } from "../../core/model";
import { isPayloadError } from "../errors";
import { parseA1, toA1 } from "../grid/address";
import { HALVINGS } from "../grid/bytes";
import { firstBlockRows, rowsFrom } from "./readBlocks";

type Rows = readonly (readonly CellValue[])[];

/** The cells of a worksheet of ours from A1 on, to be loaded. */
export function wholeOf(sheet: Excel.Worksheet): Excel.Range {
  return sheet.getUsedRange(true).getBoundingRect("A1");
}

/** Reads what worksheets hold from A1 on, formulas as text, by worksheet id. */
export async function readContents(
  context: Excel.RequestContext,
  ids: readonly string[],
  round: () => Promise<void>,
): Promise<ReadonlyMap<string, Rows>> {
  const asked = ids.map((id) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const whole = wholeOf(sheet);
    whole.load("address");
    return { id, sheet, whole };
  });
  await round();
  const found = new Map<string, Rows>();
  for (const { id, sheet, whole } of asked) {
    const area = parseA1(whole.address);
    found.set(id, area === null ? [] : await rowsOf(sheet, area, round));
  }
  return found;
}

async function rowsOf(sheet: Excel.Worksheet, area: Area, round: () => Promise<void>): Promise<Rows> {
  const rows: (readonly CellValue[])[] = [];
  let size = firstBlockRows(area);
  for (let halvings = 0; rows.length <= area.lastRow - area.firstRow;) {
    const block = sheet.getRange(toA1(rowsFrom(area, area.firstRow + rows.length, size)));
    block.load("formulas");
    try {
      await round();
    } catch (error) {
      if (!isPayloadError(error) || halvings === HALVINGS || size === 1) throw error;
      halvings += 1;
      size = Math.ceil(Math.min(size, area.lastRow - area.firstRow + 1) / 2);
      continue;
    }
    const formulas: Rows | null = block.formulas;
    if (formulas === null) return []; // more than Excel tells
    for (const row of formulas) rows.push(row);
  }
  return rows;
}
