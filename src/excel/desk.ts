/** What the edits of one run share, and the worksheets that they name. */
import type { OwnSheet, SheetTarget } from "../core/output/edits";
import type { OwnRule } from "./memory";
import type { SheetSnapshot } from "./snapshot";

/** What the edits of one run share. */
export interface Desk {
  readonly context: Excel.RequestContext;
  readonly snapshot: SheetSnapshot;
  /** Our rules of past runs, by sheet. */
  readonly rules: (target: SheetTarget) => readonly OwnRule[];
  /** Our sheets' present names: those found, and those that this run makes. */
  readonly names: ReadonlyMap<OwnSheet, string>;
  /** Ids of the worksheets of ours that stood in the workbook when it was read. */
  readonly ids: ReadonlyMap<OwnSheet, string>;
}

/** The worksheet of a target. A sheet that this run made is found by its name. */
export function worksheetOf({ context, snapshot, ids, names }: Desk, target: SheetTarget): Excel.Worksheet {
  const key = target === "source" ? snapshot.sheetId : (ids.get(target) ?? names.get(target) ?? target);
  return context.workbook.worksheets.getItem(key);
}
