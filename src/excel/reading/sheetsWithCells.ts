/** Which sheets hold cells rather than a chart: Excel tells it only by refusing to answer. */
import { officeCode } from "../errors";

/** Sheets asked about, each in a round trip of its own: enough to name some to a user who is on a chart. */
const MOST_ASKED = 20;

/** The names, of those given, that are sheets of cells. */
export async function sheetsWithCells(
  context: Excel.RequestContext,
  names: readonly string[],
  round: () => Promise<void>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of names.slice(0, MOST_ASKED)) {
    const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    used.load("address");
    try {
      await round();
      found.push(name);
    } catch (error) {
      if (officeCode(error) !== "UnsupportedSheet") throw error;
    }
  }
  return found;
}
