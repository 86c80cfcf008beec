import type { Result } from "../../model";
import type { OutputInput } from "../input";
import { ownSheetEdits, type OwnSheetEdits } from "../sheet/ownSheet";
import { qualitySheet } from "./qualitySheet";

/** *Qualité des données* alone, made or refilled: the rep's own sheet gets no column and no colour. */
export function qualityEdits(input: OutputInput): Result<OwnSheetEdits> {
  return ownSheetEdits(input, qualitySheet(input));
}
