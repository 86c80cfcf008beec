/** Corrections of the rep's own cells, one kind at a time, on request only. */
import type { CorrectionKind, Day, Result } from "../core/model";
import { applyCorrection } from "../core/reading/applyCorrection";
import { correctCells, type Corrected } from "../excel/correctCells";
import { readSheet } from "../excel/read";
import { guardOf } from "./compose";
import { readPortfolio } from "./readPortfolio";
import { savedOptions } from "./recalled";

/**
 * Corrects one kind of cells over a whole sheet: text amounts to numbers, text dates to dates, postal codes to five
 * characters, names without stray spaces. Reads the sheet anew; writes those cells alone, in one undo step. A cell that
 * holds a formula is left to it. Refuses a protected or read-only sheet, and one that changes meanwhile.
 */
export async function applyCorrections(
  sheet: string,
  kind: CorrectionKind,
  clock: Day,
): Promise<Result<Corrected>> {
  const read = await readSheet(sheet);
  if (!read.ok) return read;
  const { unwritable, recalled } = read.value;
  // A protected structure forbids sheets, not cells.
  if (unwritable !== null && unwritable.code !== "protectedWorkbook")
    return { ok: false, refusal: unwritable };
  const { options } = savedOptions(recalled.memory);
  const understood = await readPortfolio(read.value, options, { clock, today: null });
  if (understood === null) throw new Error("without a signal nothing is cancelled");
  if (!understood.ok) return understood;
  const { reading, snapshot } = understood.value;
  const cells = applyCorrection(kind, snapshot.data, reading);
  return correctCells({ snapshot, cells, guard: guardOf({ reading }) });
}
