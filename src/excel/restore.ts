/** Takes a write back later in the session, or all that the workbook remembers of us: the same plain data, put back. */
import type { Result } from "../core/model";
import type { OwnSheet } from "../core/output/edits";
import { finish } from "../core/steps";
import { askPresent, type Answer } from "./former/askFormer";
import { BLOCK_BYTES, bytesOf } from "./grid/bytes";
import { addRules, ownRules, removeRules, rulesRange } from "./writing/colorRules";
import { worksheetsOf, type Desk } from "./desk";
import { formersOfColumn } from "./former/columnBefore";
import { RefusedError } from "./errors";
import { clearFilter, exceptGone, restoreFilter } from "./filters";
import { putBack, type Former } from "./former/former";
import { bytesThereAndBack, portionsOf } from "./former/portions";
import { putCharts } from "./former/formerCharts";
import { tablesRead } from "./former/tablesNow";
import { askUnchanged, guardedAreas, readValues, type Guard } from "./writing/guard";
import type { ColumnMemory, Memory } from "./memory/memory";
import { lockedSheet } from "./writing/lockedSheet";
import { putAllBack } from "./putAllBack";
import { runExcel } from "./run";
import type { SheetSnapshot } from "./snapshot";
import { memoryOfSheet, putSetting } from "./memory/workbookSettings";
import { deleteOwnSheet } from "./writing/writeSheet";

/** What puts a sheet back as it was before a write. */
export interface Restoration {
  /** What stood there before, in the order it was written over. */
  readonly formers: readonly Former[];
  /** Sheets of ours to delete. */
  readonly added: readonly OwnSheet[];
  /** The memory to leave, and its setting as it stood (null = none). */
  readonly memory: Memory;
  readonly stored: unknown;
}

/** True when the guarded cells of a sheet are what they were at another reading, at the same places. */
export function isSameSheet(then: SheetSnapshot, now: SheetSnapshot, guard: Guard): boolean {
  const last = (data: SheetSnapshot["data"]): number => data.firstRow + data.values.length - 1;
  if (then.sheetId !== now.sheetId || last(then.data) !== last(now.data)) return false;
  const areas = guardedAreas(then.data, guard.headerRow, guard.columns, [guard.headerRow, last(then.data)]);
  const cells = (data: SheetSnapshot["data"]): string =>
    JSON.stringify(areas.map((area) => readValues(data, area)));
  return cells(then.data) === cells(now.data);
}

/**
 * Puts a sheet back. `now`: the sheet as just read; refuses without a trace when a sheet of ours that goes back is
 * protected, or when the user's changes meanwhile. The user's cells go back in one round trip; our sheets go in a
 * second one, when the first is known to be right.
 */
export async function restore(
  restoration: Restoration,
  now: SheetSnapshot,
  guard: Guard,
): Promise<Result<null>> {
  return runExcel(async (context, round) => {
    const worksheet = worksheetsOf(context);
    const sheet = worksheet(now.sheetId);
    const ids = new Map(now.ownSheets.map((own) => [own.sheet, own.id]));
    const desk: Desk = {
      context,
      sheet: worksheet,
      snapshot: now,
      rules: () => [],
      names: new Map(),
      ids,
      added: new Map(),
    };
    const kept = new Set([now.sheetId, ...now.ownSheets.map(({ id }) => id)]);
    const gone = new Set(restoration.added.flatMap((own) => ids.get(own) ?? []));
    const hidden = new Set(now.ownSheets.filter(({ isHidden }) => isHidden).map(({ id }) => id));
    const formers = restoration.formers.filter((one) => kept.has(one.sheet) && !gone.has(one.sheet));
    const locked = lockedSheet(now.ownSheets, ({ id }) => formers.some(({ sheet: on }) => on === id));
    if (locked !== null) throw new RefusedError(locked);
    const lastRow = now.data.firstRow + now.data.values.length - 1;
    const all = guardedAreas(now.data, guard.headerRow, guard.identity, [guard.headerRow, lastRow]);
    const isSmall = bytesOf(all.map((area) => readValues(now.data, area))) < BLOCK_BYTES / 2;
    const areas = isSmall ? all : guardedAreas(now.data, guard.headerRow, guard.identity, null);
    const going = goingColumns(now, restoration);
    const tables = tablesRead(now.sheetId, now.data);
    const done: Former[] = [];
    let present: Answer | null = null;
    try {
      const portions = portionsOf(formers, bytesThereAndBack(now));
      for (const [i, group] of portions.entries()) {
        const unchanged = askUnchanged(sheet, now.data, areas, true);
        present = askPresent(worksheet, group);
        // Each portion gives the filters back, for it may be the last that Excel takes.
        for (const filter of now.filters) clearFilter(sheet, filter);
        // Clearing looks takes rules away: what is gone cannot be removed.
        if (i === 0) removeRulesOfToday(desk, gone);
        putBack(worksheet, group, tables);
        // As clearing looks does in a later portion.
        if (i === portions.length - 1) addFormerRules(desk, restoration, gone);
        if (i === 0) putCharts(desk, restoration.memory, now.recalled.memory, chartsRead(now), gone);
        for (const filter of now.filters) restoreFilter(sheet, exceptGone(filter, going));
        await round();
        done.push(...finish(present()));
        if (i === 0 && !unchanged()) {
          throw new RefusedError({ code: "sheetChanged", values: { sheet: now.data.name } });
        }
      }
      putSetting(context, restoration.stored);
      for (const id of gone) deleteOwnSheet(worksheet(id), hidden.has(id)); // last: what Excel refuses must not stop between two
      await round();
    } catch (error) {
      if (done.length === 0) done.push(...(present === null ? [] : ifKnown(present)));
      await putAllBack({ desk, round, done, attempted: restoration.memory, error });
      throw error;
    }
    return null;
  });
}

/** Our columns of today that will not be there. */
function goingColumns({ data, sheetId }: SheetSnapshot, { memory }: Restoration): ReadonlySet<number> {
  const kept = memoryOfSheet(memory, sheetId, data.name)?.columns.map(({ column }) => column) ?? [];
  return new Set(data.ownColumns.filter((column) => !kept.includes(column)));
}

/** The charts that the reading found on our sheets. */
function chartsRead({ ownSheets }: SheetSnapshot): Parameters<typeof putCharts>[3] {
  return (own) => {
    const charts = ownSheets.find(({ sheet }) => sheet === own)?.charts ?? [];
    return new Map(charts.map(({ name, series }) => [name, series]));
  };
}

function ifKnown(present: Answer): readonly Former[] {
  try {
    return finish(present());
  } catch {
    return [];
  }
}

/** Our rules of today go … */
function removeRulesOfToday({ sheet, snapshot, ids }: Desk, gone: ReadonlySet<string>): void {
  const { recalled, rules, sheetId, data } = snapshot;
  const remembered = memoryOfSheet(recalled.memory, sheetId, data.name)?.rules ?? [];
  // On the range that was asked about.
  const ours = ownRules(rules.get(sheetId) ?? [], remembered);
  if (ours.length > 0) removeRules(rulesRange(sheet(sheetId), remembered), ours);
  for (const [own, id] of ids) {
    if (gone.has(id)) continue;
    const those = ownRules(rules.get(id) ?? [], rulesOf(recalled.memory, own));
    if (those.length > 0) removeRules(sheet(id).getRange(), those);
  }
}

/** … and those of before come back. */
function addFormerRules(
  { sheet, snapshot, ids }: Desk,
  { memory }: Restoration,
  gone: ReadonlySet<string>,
): void {
  const add = (id: string, before: Rules): void => {
    for (const rule of before) addRules(sheet(id), rule.area, [rule]);
  };
  add(snapshot.sheetId, memoryOfSheet(memory, snapshot.sheetId, snapshot.data.name)?.rules ?? []);
  for (const [own, id] of ids) if (!gone.has(id)) add(id, rulesOf(memory, own));
}

type Rules = Memory["ownSheets"][number]["rules"];

function rulesOf({ ownSheets }: Memory, own: OwnSheet): Rules {
  return ownSheets.find(({ sheet }) => sheet === own)?.rules ?? [];
}

/** What empties our columns of a sheet and makes them look as is remembered; null when a table holds them fast. */
export function blankColumns(
  now: SheetSnapshot,
  columns: readonly ColumnMemory[],
  headerRow: number,
): readonly Former[] | null {
  const sheet = now.sheetId;
  const lastRow = now.data.firstRow + now.data.values.length - 1;
  const formers: Former[] = [];
  const own = new Set(columns.map(({ column }) => column));
  for (const column of columns) formers.push(...formersOfColumn(column, { sheet, headerRow, lastRow }));
  for (const { name, area } of now.data.tables) {
    let { lastColumn } = area;
    while (own.has(lastColumn)) lastColumn -= 1;
    const inside = columns.some(({ column }) => column >= area.firstColumn && column <= lastColumn);
    // A table's column between others cannot be emptied: its cells are the table's.
    if (inside || lastColumn < area.firstColumn) return null;
    if (lastColumn < area.lastColumn) {
      formers.push({ kind: "table", sheet, table: name, area: { ...area, lastColumn } });
    }
  }
  return formers;
}
