/** The workbook's memory by itself: read when the pane opens, changed when the rep makes a choice. */
import type { Result } from "../../core/model";
import type { Memory } from "./memory";
import { runExcel } from "../run";
import { formatMemory, parseMemory, SETTING_KEY, type Recalled } from "./workbookSettings";

/** A worksheet as the memory names it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Reads the memory. */
export async function recallMemory(): Promise<Result<Recalled>> {
  return runExcel(async (context, round) => {
    const setting = context.workbook.settings.getItemOrNullObject(SETTING_KEY);
    setting.load("value");
    await round();
    return parseMemory(setting.isNullObject ? null : setting.value);
  });
}

/** Changes the memory; `sheet` (a worksheet's name, or null) is given to the change with its id when it exists. */
export async function changeMemory(
  sheet: string | null,
  change: (memory: Memory, sheet: Named | null) => Memory,
): Promise<Result<null>> {
  return runExcel(async (context, round) => {
    const { settings, worksheets } = context.workbook;
    const setting = settings.getItemOrNullObject(SETTING_KEY);
    setting.load("value");
    const worksheet = sheet === null ? null : worksheets.getItemOrNullObject(sheet);
    worksheet?.load("id,name");
    await round();
    const { memory } = parseMemory(setting.isNullObject ? null : setting.value);
    const named =
      worksheet === null || worksheet.isNullObject ? null : { id: worksheet.id, name: worksheet.name };
    settings.add(SETTING_KEY, formatMemory(change(memory, named)));
    await round();
    return null;
  });
}
