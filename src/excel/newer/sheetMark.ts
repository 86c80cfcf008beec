/** The mark of our sheets: it stays when the user renames or moves the sheet. */
import type { OwnSheet } from "../../core/output/edits";
import { supports } from "../host";

/** Requirement set of this file's members. */
export const NEEDS = "1.12";
const KEY = "segmentation-portefeuille";

/** Asks which sheet of ours this is; null = not marked, or this Excel keeps no marks. */
export function askMark(sheet: Excel.Worksheet): () => string | null {
  if (!supports(NEEDS)) return () => null;
  const mark = sheet.customProperties.getItemOrNullObject(KEY);
  mark.load("value");
  return () => (mark.isNullObject ? null : mark.value);
}

/** Marks a sheet as ours. */
export function markSheet(sheet: Excel.Worksheet, own: OwnSheet): void {
  if (supports(NEEDS)) sheet.customProperties.add(KEY, own);
}
