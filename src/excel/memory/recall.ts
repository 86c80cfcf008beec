/** The workbook's memory by itself: read when the pane opens, changed when the rep makes a choice. */
import type { Result } from "../../core/model";
import type { Memory } from "./memory";
import { RefusedError } from "../errors";
import { runExcel } from "../run";
import {
  askSetting,
  formatMemory,
  parseMemory,
  putSetting,
  SETTING_KEY,
  type Recalled,
} from "./workbookSettings";

/** A worksheet as the memory names it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Reads the memory. */
export async function recallMemory(): Promise<Result<Recalled>> {
  return runExcel(async (context, round) => {
    const stored = askSetting(context);
    await round();
    return parseMemory(stored());
  });
}

/** Writes of one change at most: each but the first starts from what another pane left meanwhile. */
const MOST_WRITES = 4;

/**
 * Changes the memory; `sheet` (a worksheet's name, or null) is given to the change with its id when it exists. What
 * stood there is asked again in the write's own batch: another pane's press may have come between the two round trips.
 */
export async function changeMemory(
  sheet: string | null,
  change: (memory: Memory, sheet: Named | null) => Memory,
): Promise<Result<null>> {
  return runExcel(async (context, round) => {
    const { settings, worksheets } = context.workbook;
    const read = askSetting(context);
    const worksheet = sheet === null ? null : worksheets.getItemOrNullObject(sheet);
    worksheet?.load("id,name");
    await round();
    const named =
      worksheet === null || worksheet.isNullObject ? null : { id: worksheet.id, name: worksheet.name };
    let theirs = read();
    let expected = theirs;
    for (let i = 0; i < MOST_WRITES; i += 1) {
      const text = formatMemory(change(parseMemory(theirs).memory, named));
      const found = askSetting(context);
      settings.add(SETTING_KEY, text);
      await round();
      if (found() === expected) return null;
      theirs = found();
      expected = text;
    }
    putSetting(context, theirs);
    await round();
    throw new RefusedError({ code: "busy", values: {} });
  });
}
