/** One Ctrl+Z for a run of several syncs, where Excel has it. */
import { supports } from "../host";

/** Requirement set of this file's members. */
export const NEEDS = "1.20";

/** Options of a run whose syncs are one undo step; those of a plain run in an older Excel. */
export function undoGroupOptions(): Excel.RunOptions {
  return supports(NEEDS) ? { delayForCellEdit: true, mergeUndoGroup: true } : { delayForCellEdit: true };
}
