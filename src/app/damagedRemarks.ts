import type { Remark } from "../core/reasons";
import { SETTING_PARTS } from "../core/reasons";

/**
 * What the workbook remembered and could not be read again, one remark a setting. `paths`: a part of the memory
 * ("criteria") or the place of an option ("options.abc.limits"), which is told by its group.
 */
export function damagedRemarks(paths: readonly string[]): readonly Remark[] {
  const names = paths.map((path) => path.replace(/^options\./, "").split(".")[0] ?? "");
  return [...new Set(names)].map((name): Remark => ({
    code: "memory.damaged",
    values: { setting: SETTING_PARTS.find((one) => one === name) ?? "options" },
  }));
}
