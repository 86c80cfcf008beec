/** Ours or the user's: told by the mark of a sheet, else by what is remembered. */
import type { OwnSheet } from "../../core/output/edits";
import { supports } from "../host";
import { OWN_SHEETS, type Memory } from "./memory";
import { NEEDS as MARK_NEEDS } from "../newer/sheetMark";
import type { SheetName } from "../snapshot";

/**
 * Which sheet of ours a worksheet is. The mark decides; without one, the remembered id and name together (a user's
 * own sheet may have the name of ours).
 */
export function ownSheetOf({ id, name }: SheetName, mark: string | null, memory: Memory): OwnSheet | null {
  const marked = OWN_SHEETS.find((sheet) => sheet === mark);
  if (marked) return marked;
  // A sheet just made has no remembered id yet.
  const remembered = memory.ownSheets.find((own) => own.id === id || (own.id === "" && own.name === name));
  if (!remembered) return null;
  return remembered.name === name || !supports(MARK_NEEDS) ? remembered.sheet : null;
}
