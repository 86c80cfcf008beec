/** What the edits of one run share, and the worksheets that they name. */
import type { Edit, OwnSheet, SheetTarget } from "../core/output/edits";
import type { WrittenCell } from "./grid/literal";
import type { OwnRule } from "./memory/memory";
import type { SheetSnapshot } from "./snapshot";

/** What the edits of one run share. */
export interface Desk {
  readonly context: Excel.RequestContext;
  /** A worksheet by id or name: one object of the client, however often it is named. */
  readonly sheet: (key: string) => Excel.Worksheet;
  readonly snapshot: SheetSnapshot;
  /** Our rules of past runs, by sheet. */
  readonly rules: (target: SheetTarget) => readonly OwnRule[];
  /** Our sheets' present names: those found, and those that this run makes. */
  readonly names: ReadonlyMap<OwnSheet, string>;
  /** Cells of edits as Excel takes them, where they are made already. */
  readonly written?: ReadonlyMap<Edit, readonly (readonly WrittenCell[])[]>;
  /** Ids of the worksheets of ours that stood in the workbook when it was read. */
  readonly ids: ReadonlyMap<OwnSheet, string>;
  /** The worksheets that this run added, as far as it came. */
  readonly added: Map<OwnSheet, Excel.Worksheet>;
}

/** The worksheets of a conversation, each asked for once. */
export function worksheetsOf(context: Excel.RequestContext): Desk["sheet"] {
  const known = new Map<string, Excel.Worksheet>();
  return (key) => {
    const sheet = known.get(key) ?? context.workbook.worksheets.getItem(key);
    known.set(key, sheet);
    return sheet;
  };
}

/** The worksheet of a target. A sheet that this run made is found by its name. */
export function worksheetOf({ sheet, snapshot, ids, names }: Desk, target: SheetTarget): Excel.Worksheet {
  return sheet(target === "source" ? snapshot.sheetId : (ids.get(target) ?? names.get(target) ?? target));
}
