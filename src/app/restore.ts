/** *Restaurer*: the sheet as it was before the last press, or before the first one. */
import type { Refusal, Result } from "../core/model";
import { locateColumns } from "../core/output/columns/locateColumns";
import type { Guard } from "../excel/writing/guard";
import { EMPTY_MEMORY, type ColumnMemory, type Memory, type SheetMemory } from "../excel/memory/memory";
import { readSheet } from "../excel/read";
import type { SheetSnapshot } from "../excel/snapshot";
import { restore, blankColumns, isSameSheet, type Restoration } from "../excel/restore";
import { formatMemory, memoryOfSheet } from "../excel/memory/workbookSettings";
import { ownColumns, withOriginal, withProvenSheets } from "./recalled";

/** What to take back: the last press of this session, or all that was ever written for the sheet. */
export type RestoreScope = "press" | "all";

/** A write of this session, and how it is taken back. */
export interface Kept {
  readonly restoration: Restoration;
  readonly snapshot: SheetSnapshot;
  readonly guard: Guard;
  /** The memory that it left. */
  readonly after: Memory;
}

/** The writes since the last press, that one first. */
let kept: readonly Kept[] = [];

/** Keeps a write to be taken back; a press takes the place of what was kept, another write comes on top. */
export function keepForRestore(one: Kept, isPress: boolean): void {
  kept = isPress ? [one] : kept.length === 0 ? [] : [...kept, one];
}

/**
 * Puts a sheet back (null = the active one). Refuses when there is nothing of ours on it, when it cannot be written,
 * and when rows or columns moved since a press that had labels before it: those would come back on the wrong rows.
 */
export async function restoreSheet(sheet: string | null, scope: RestoreScope): Promise<Result<null>> {
  const read = await readSheet(sheet);
  if (!read.ok) return read;
  // What a file says is ours and is not what a run wrote stays, whatever the memory says.
  const now = withOriginal(withProvenSheets(read.value));
  if (now.unwritable !== null) return { ok: false, refusal: now.unwritable };
  const { name } = now.data;
  const remembered = memoryOfSheet(now.recalled.memory, now.sheetId, name);
  if (remembered === null && now.ownSheets.length === 0) return refused("nothingToRestore", name);
  const session = scope === "press" ? pressRestoration(now) : null;
  const isFirst = scope === "all" || hadNothing(now);
  if (session === null && !isFirst) return refused("cannotRestore", name);
  const located =
    remembered === null
      ? null
      : { ...locateColumns(remembered, now.data), columns: withBefore(now, remembered) };
  const headerRow = located?.headerRow ?? now.data.firstRow;
  const restoration = session?.restoration ?? removal(now, located, remembered?.id ?? now.sheetId);
  if (restoration === null) return refused("cannotRestore", name);
  const own = new Set((located?.columns ?? []).map(({ column }) => column));
  const theirs = Array.from(
    { length: now.data.values[0]?.length ?? 0 },
    (_, i) => now.data.firstColumn + i,
  ).filter((column) => !own.has(column));
  const guard = { headerRow, columns: theirs, identity: session?.guard.identity ?? theirs.slice(0, 2) };
  const marked = { ...now, data: { ...now.data, ownColumns: [...own] } };
  const done = await restore(restoration, marked, guard);
  if (done.ok) kept = [];
  return done;
}

function refused(code: Refusal["code"], sheet: string): Result<never> {
  return { ok: false, refusal: { code, values: { sheet } } };
}

/** What takes back the writes of this session; null when the sheet or the memory is not as they left it. */
function pressRestoration(
  now: SheetSnapshot,
): { readonly restoration: Restoration; readonly guard: Guard } | null {
  const [first] = kept;
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return null;
  // *Segment forcé* is read too; its header is ours, and what was typed in it since then stays.
  const own = ownColumns(now).map(({ column }) => column);
  const columns = first.guard.columns.filter((column) => !own.includes(column));
  const then = { ...first.snapshot, data: { ...first.snapshot.data, ownColumns: own } };
  if (!isSameSheet(then, now, { ...first.guard, columns })) return null;
  if (essence(last.after) !== essence(now.recalled.memory)) return null;
  return {
    guard: first.guard,
    restoration: {
      ...first.restoration,
      formers: kept.flatMap(({ restoration }) => restoration.formers),
      added: kept.flatMap(({ restoration }) => restoration.added),
    },
  };
}

/** What a write of ours changes in the memory, and the rep's choices do not. */
function essence({ sheets, output, lastRun, lastSheet }: Memory): string {
  const written = sheets.map(({ columns, rules }) => [
    columns.map(({ key, header, column }) => [key, header, column]),
    rules,
  ]);
  return JSON.stringify([written, output, lastRun, lastSheet]);
}

/** Our columns as they stand, with how they looked before they were ours. */
function withBefore(now: SheetSnapshot, { columns }: SheetMemory): readonly ColumnMemory[] {
  return ownColumns(now).map((own) => ({ ...columns.find(({ key }) => key === own.key), ...own }));
}

/** True when the press of this session was the first one: without it there is nothing of ours. */
function hadNothing(now: SheetSnapshot): boolean {
  const [first] = kept;
  if (first === undefined || first.snapshot.sheetId !== now.sheetId) return false;
  return (
    first.snapshot.ownSheets.length === 0 &&
    first.restoration.memory.sheets.every(({ columns }) => columns.length === 0)
  );
}

/** What takes away all that the workbook remembers of us on this sheet; null when a table holds our columns fast. */
function removal(
  now: SheetSnapshot,
  located: { readonly headerRow: number; readonly columns: readonly ColumnMemory[] } | null,
  id: string,
): Restoration | null {
  const { memory } = now.recalled;
  const formers = located === null ? [] : blankColumns(now, located.columns, located.headerRow);
  if (formers === null) return null;
  const others = memory.sheets.filter((one) => one.id !== id && one.columns.length > 0);
  if (others.length === 0) {
    const added = now.ownSheets.map(({ sheet }) => sheet);
    return { formers, added, memory: EMPTY_MEMORY, stored: null };
  }
  // Another sheet has labels of ours: what is made from it stays.
  const isSource = memory.lastSheet === now.sheetId;
  const added = isSource ? now.ownSheets.map(({ sheet }) => sheet) : [];
  const left: Memory = {
    ...memory,
    sheets: memory.sheets.filter((one) => one.id !== id),
    ...(isSource && { ownSheets: [], output: null, lastSheet: null, lastRun: null }),
  };
  return { formers, added, memory: left, stored: formatMemory(left) };
}
