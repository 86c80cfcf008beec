/** After a write that went wrong: cells, looks, filters, colours, sheets and the memory as they were. */
import type { SheetTarget } from "../core/output/edits";
import { addRules, askRules, ownRules, removeRules, rulesRange } from "./writing/colorRules";
import { worksheetOf, worksheetsOf, type Desk } from "./desk";
import { officeCode, RefusedError } from "./errors";
import { clearFilter, restoreFilter } from "./filters";
import { inPuttingOrder, putBack, type Former } from "./former/former";
import { askCharts, putCharts } from "./former/formerCharts";
import { bytesThere, portionsOf } from "./former/portions";
import { askTablesNow } from "./former/tablesNow";
import type { Memory, OwnRule } from "./memory/memory";
import { memoryAfterFailure } from "./newMemory";
import { askMark } from "./newer/sheetMark";
import { runExcel } from "./run";
import { withStandingRules } from "./writing/standingRules";
import { deleteOwnSheet } from "./writing/writeSheet";
import { formatMemory, memoryOfSheet, putSetting } from "./memory/workbookSettings";

/** A write that went wrong. */
export interface Unfinished {
  readonly desk: Desk;
  readonly done: readonly Former[];
  /** The memory that the write was to leave. */
  readonly attempted: Memory;
  readonly error: unknown;
}

interface Failure extends Unfinished {
  readonly round: () => Promise<void>;
}

/**
 * Puts everything back in a run of its own: inside an undo group Excel refuses to delete the sheets that were added.
 */
export async function putAllBackApart({ desk, ...unfinished }: Unfinished): Promise<void> {
  await runExcel((context, round) =>
    putAllBack({ ...unfinished, round, desk: { ...desk, context, sheet: worksheetsOf(context) } }),
  );
}

/**
 * What is put back, try by try: what struck the write may strike here once more, and then Excel may refuse a look, or a
 * cell, or to tell its charts or its rules; the last tries are for the rest.
 */
const TRIES = ["everything", "everything", "essential", "oneByOne", "noCharts", "noRules"] as const;
type Extent = (typeof TRIES)[number];
/** What matters most. */
const ESSENTIAL: ReadonlySet<Former["kind"]> = new Set(["cells", "formats", "table"] as const);

/**
 * Puts everything back. When even that fails, nothing more can be done: the first error is the one told, and the
 * memory that the write left says what is ours, for the next run to find.
 */
export async function putAllBack(failure: Failure): Promise<void> {
  // Nothing was written, or nothing is known of it.
  const hasAdded = [...failure.desk.added.values()].some((sheet) => toldId(sheet) !== null);
  if (failure.done.length === 0 && !hasAdded) return;
  const essential = { ...failure, done: failure.done.filter(({ kind }) => ESSENTIAL.has(kind)) };
  for (const extent of isSilence(failure.error) ? [] : TRIES) {
    try {
      if (extent === "oneByOne") await putBackOneByOne(essential);
      const rest = { ...failure, done: [] };
      await tryOnce(extent === "everything" ? failure : extent === "essential" ? essential : rest, extent);
      return;
    } catch (error) {
      if (isSilence(error)) return;
    }
  }
}

/** After a silence there is nobody to ask. */
function isSilence(error: unknown): boolean {
  return error instanceof RefusedError && error.refusal.code === "noAnswer";
}

/** The last resort: what Excel refuses to take back (cells of a PivotTable) it refused to change. */
async function putBackOneByOne({ desk, round, done }: Failure): Promise<void> {
  const { snapshot } = desk;
  const sheet = desk.sheet(snapshot.sheetId);
  const tables = await askTablesNow(desk, done, round);
  for (const filter of snapshot.filters) clearFilter(sheet, filter);
  for (const former of inPuttingOrder(done)) {
    putBack(desk.sheet, [former], tables);
    try {
      await round();
    } catch (error) {
      if (isSilence(error)) throw error;
    }
  }
}

async function tryOnce({ desk, round, done, attempted, error }: Failure, extent: Extent): Promise<void> {
  const { context, snapshot } = desk;
  const { memory, stored } = snapshot.recalled;
  const sheet = desk.sheet(snapshot.sheetId);
  const tables = await askTablesNow(desk, done, round);
  for (const filter of snapshot.filters) clearFilter(sheet, filter);
  for (const [i, portion] of portionsOf(done, bytesThere).entries()) {
    if (i > 0) await round();
    putBack(desk.sheet, portion, tables);
  }
  for (const filter of snapshot.filters) restoreFilter(sheet, filter);
  putSetting(context, formatMemory(memoryAfterFailure(memory, attempted)));
  const hasRules = extent !== "noRules";
  const standing = withStandingRules(snapshot);
  const coloured = (["source", ...desk.ids.keys()] as const).flatMap((target) => {
    const before = rulesOf(standing, target, desk);
    const all = [...before, ...rulesOf(attempted, target, desk)];
    if (all.length === 0) return [];
    const on = worksheetOf(desk, target);
    const range = rulesRange(on, all);
    return [{ target, on, range, before, all, found: hasRules ? askRules(range) : null }];
  });
  const charts = hasRules && extent !== "noCharts" ? askCharts(desk) : null;
  const added = askAdded(desk, officeCode(error) === "ItemAlreadyExists");
  await round();
  const moved = error instanceof RefusedError && error.refusal.code === "sheetChanged";
  let isWhole = true;
  for (const { target, on, range, before, all, found } of coloured) {
    if (found === null) {
      isWhole = false; // the memory says where they may stand, for the next run to find
      continue;
    }
    removeRules(range, ownRules(found(), all));
    // In a sheet that moved, the remembered places are no longer ours to colour: the next run does it.
    if (moved && target === "source") isWhole = before.length === 0;
    else for (const rule of before) addRules(on, rule.area, [rule]);
  }
  if (charts !== null) putCharts(desk, memory, attempted, charts);
  const sheets = added();
  for (const one of sheets ?? []) deleteOwnSheet(one, one.visibility === "VeryHidden");
  if (sheets !== null) {
    const { ownSheets, output } = memory;
    const left = { ...memoryAfterFailure(memory, attempted), ownSheets, output };
    putSetting(context, isWhole ? stored : formatMemory(left));
  }
  await round();
}

function rulesOf(memory: Memory, target: SheetTarget, { snapshot }: Desk): readonly OwnRule[] {
  const found =
    target === "source"
      ? memoryOfSheet(memory, snapshot.sheetId, snapshot.data.name)
      : memory.ownSheets.find((own) => own.sheet === target);
  return found?.rules ?? [];
}

/**
 * The sheets that this write added, to be deleted: new, under the name that we gave, and ours by the id that Excel told
 * of them, by their mark, or still empty. Null when there is one that cannot be told from a user's (an old Excel keeps
 * no marks, and its answer was lost): it stays, and the memory with it.
 */
function askAdded(
  { context, snapshot, names, ids, added }: Desk,
  isNameTaken: boolean,
): () => readonly Excel.Worksheet[] | null {
  const wanted = [...names].filter(([own]) => !ids.has(own));
  const known = new Set(snapshot.sheets.map(({ id }) => id));
  const sheets = wanted.map(([own, name]) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("id,visibility");
    const used = sheet.getUsedRangeOrNullObject();
    used.load("address");
    return { own, sheet, used, mark: askMark(sheet) };
  });
  return () => {
    const standing = sheets
      .filter(({ sheet }) => !sheet.isNullObject && !known.has(sheet.id))
      .map((one) => ({
        ...one,
        isSure: one.mark() === one.own || one.sheet.id === toldId(added.get(one.own)),
      }))
      // What took our name is another's.
      .filter(({ isSure }) => isSure || !isNameTaken);
    const ours = standing.filter(({ isSure, used }) => isSure || used.isNullObject);
    return ours.length === standing.length ? ours.map(({ sheet }) => sheet) : null;
  };
}

/** The id of a worksheet that was added; null when Excel stopped before, or its answer was lost. */
function toldId(sheet: Excel.Worksheet | undefined): string | null {
  try {
    return sheet?.id ?? null;
  } catch {
    return null;
  }
}
