/** After a write that went wrong: the user's sheet, its filters, its colours and the memory as they were. */
import type { PutBack } from "./before";
import { addRules, askRules, ownRules, removeRules, rulesRange } from "./colorRules";
import type { Desk } from "./desk";
import { RefusedError } from "./errors";
import { clearFilter, restoreFilter } from "./filters";
import type { Memory } from "./memory";
import { memoryAfterFailure } from "./newMemory";
import { formatMemory, memoryOfSheet, SETTING_KEY } from "./workbookSettings";

interface Failure {
  readonly desk: Desk;
  readonly round: () => Promise<void>;
  readonly done: readonly PutBack[];
  /** The memory that the write was to leave. */
  readonly attempted: Memory;
  readonly error: unknown;
}

/** Puts everything back. When even that fails, nothing more can be done: the first error is the one told. */
export async function putAllBack({ desk, round, done, attempted, error }: Failure): Promise<void> {
  const code = error instanceof RefusedError ? error.refusal.code : null;
  // After a silence there is nobody to ask.
  if (done.length === 0 || code === "noAnswer") return;
  const { context, snapshot } = desk;
  const { memory } = snapshot.recalled;
  const sheet = context.workbook.worksheets.getItem(snapshot.sheetId);
  try {
    for (const filter of snapshot.filters) clearFilter(sheet, filter);
    for (const putBack of [...done].reverse()) putBack();
    for (const filter of snapshot.filters) restoreFilter(sheet, filter);
    context.workbook.settings.add(SETTING_KEY, formatMemory(memoryAfterFailure(memory, attempted)));
    const before = memoryOfSheet(memory, snapshot.sheetId, snapshot.data.name)?.rules ?? [];
    const tried = memoryOfSheet(attempted, snapshot.sheetId, snapshot.data.name)?.rules ?? [];
    const all = [...before, ...tried];
    const rules = all.length === 0 ? () => [] : askRules(rulesRange(sheet, all));
    await round();
    removeRules(sheet, ownRules(rules(), all));
    // In a sheet that moved, the remembered places are no longer ours to colour: the next run does it.
    if (code !== "sheetChanged") for (const rule of before) addRules(sheet, rule.area, [rule]);
    await round();
  } catch {
    return;
  }
}
