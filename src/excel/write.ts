/** Applies edits in one round trip; large sheets take one a block. A write that goes wrong is put back. */
import type { Result } from "../core/model";
import type { Edit, SheetTarget } from "../core/output/edits";
import { mapSteps, type Steps } from "../core/steps";
import { removeFormerRules } from "./writing/applyEdit";
import { areaOfCells } from "./grid/areaOfCells";
import { worksheetsOf, type Desk } from "./desk";
import { askFormer, type Answer } from "./former/askFormer";
import { looksBytes } from "./former/askOwnSheet";
import { blankBefore } from "./former/blankBefore";
import { inWritingOrder, planBlocks, rowsWritten, type Block } from "./writing/blocks";
import { BLOCK_BYTES, bytesOf, HALVINGS } from "./grid/bytes";
import { isRequestTooLarge, RefusedError } from "./errors";
import { clearFilter, exceptEmptied, restoreFilter } from "./filters";
import { gridOf, type Former } from "./former/former";
import { askUnchanged, guardedAreas, readValues, type Guard } from "./writing/guard";
import { writtenCell, type WrittenCell } from "./grid/literal";
import type { Memory, SheetMemory } from "./memory/memory";
import { emptiedColumns } from "./writing/emptiedColumns";
import { lockedSheet } from "./writing/lockedSheet";
import { askMeanwhile } from "./writing/meanwhile";
import { namedSheets, newMemory, withColumnsBefore } from "./newMemory";
import { AT_ONE_GO, type Pace } from "./pace";
import { putAllBack, putAllBackApart, type Unfinished } from "./putAllBack";
import { queueEdits } from "./writing/queueEdits";
import { runExcel } from "./run";
import type { SheetSnapshot } from "./snapshot";
import type { Restoration } from "./restore";
import { withStandingRules } from "./writing/standingRules";
import { askLanded } from "./writing/verify";
import { formatMemory, memoryOfSheet, SETTING_KEY } from "./memory/workbookSettings";

/** What one press writes. */
export interface WriteRequest {
  /** What the edits were made from: the write is refused when the sheet is no longer that. */
  readonly snapshot: SheetSnapshot;
  readonly edits: readonly Edit[];
  readonly guard: Guard;
  /** What to remember besides where our sheets and rules are, which the adapter fills in. */
  readonly memory: Memory;
  readonly sheet: Pick<SheetMemory, "headerRow" | "columns" | "corrected" | "labels">;
  /** Whether Excel is asked not to calculate or paint meanwhile; it is when absent. */
  readonly suspends?: boolean;
}

/** Who follows a long write: hears the share that is done (0–1), and lets the page breathe. */
export interface WriteListener {
  readonly onShare: (share: number) => void;
  readonly pace: Pace;
}
const NO_COLUMNS: ReadonlySet<number> = new Set();
const ALONE: WriteListener = { onShare: () => undefined, pace: AT_ONE_GO };

interface Planned {
  readonly edits: readonly Edit[];
  readonly blocks: readonly Block[];
  readonly budget: number;
  /** Who puts a write back that went wrong; null = the write itself. */
  readonly onFailure: ((unfinished: Unfinished) => void) | null;
}

/** What a write did, once Excel took all of it. */
export interface Applied {
  /** Names of our sheets as they stand in the workbook. */
  readonly ownSheets: readonly string[];
  /** How to take the write back. */
  readonly restoration: Restoration;
  /** The memory as it was left. */
  readonly after: Memory;
}

/**
 * Writes the edits and the memory. Refuses without a trace when a sheet of ours is protected, or when the user's
 * changed since it was read; any other failure puts the user's sheet back as it was. `budget`: bytes of one request.
 */
export async function applyEdits(
  request: WriteRequest,
  budget = BLOCK_BYTES,
  listener: WriteListener = ALONE,
): Promise<Result<Applied>> {
  const { ownSheets, data } = request.snapshot;
  const edits = inWritingOrder(request.edits);
  const locked = lockedSheet(ownSheets, ({ sheet }) => edits.some((edit) => edit.sheet === sheet));
  if (locked !== null) return { ok: false, refusal: locked };
  const own = ownSheets.map(({ sheet }) => sheet);
  const blocks = await listener.pace(planBlocks(edits, budget, blankBefore(data), looksBytes(own, edits)));
  const grouped = blocks.length > 1;
  const once = async (asGroup: boolean): Promise<Result<Applied>> => {
    let unfinished: Unfinished | null = null;
    const plan: Planned = { edits, blocks, budget, onFailure: asGroup ? (it) => (unfinished = it) : null };
    const result = await runExcel((context, round) => writeAll(context, round, request, plan, listener), {
      grouped: asGroup,
    });
    if (unfinished !== null) await putAllBackApart(unfinished);
    return result;
  };
  const result = await once(grouped);
  return !result.ok && grouped && result.refusal.code === "undoNotSupported" ? once(false) : result;
}

async function writeAll(
  context: Excel.RequestContext,
  round: () => Promise<void>,
  request: WriteRequest,
  { edits, blocks: planned, budget, onFailure }: Planned,
  { onShare, pace }: WriteListener,
): Promise<Applied> {
  const { snapshot } = request;
  const desk = deskOf(context, snapshot, edits);
  let found = desk;
  const memory = newMemory(request.memory, snapshot, request.sheet, edits);
  const done: Former[] = [];
  const isBlank = blankBefore(snapshot.data);
  let blocks = planned;
  let size = budget;
  let halvings = 0;
  let count = 0;
  try {
    for (let first = true; blocks.length > 0;) {
      const [block = [], ...rest] = blocks;
      const place = { first, last: rest.length === 0, alone: first && rest.length === 0 };
      const written = await pace(writtenCells(block));
      const queued = queueBlock({ ...desk, written }, request, block, place, memory);
      try {
        await round();
      } catch (error) {
        // Turned away at the door: nothing was answered, so nothing was done.
        const formers = await ifAnswered(queued.formers, pace);
        if (isRequestTooLarge(error) && formers === null && halvings < HALVINGS) {
          halvings += 1;
          size = Math.ceil(size / 2);
          blocks = [...(await pace(planBlocks(block, size, isBlank))), ...rest];
          continue;
        }
        done.push(...(formers ?? queued.otherwise()));
        found = queued.deskIfKnown() ?? found;
        throw error;
      }
      done.push(...((await ifAnswered(queued.formers, pace)) ?? queued.otherwise()));
      found = queued.deskIfKnown() ?? found;
      if (!queued.unchanged()) {
        throw new RefusedError({ code: "sheetChanged", values: { sheet: snapshot.data.name } });
      }
      const lost = queued.lost();
      if (lost !== null) throw new RefusedError({ code: lost, values: {} });
      first = false;
      blocks = rest;
      count += 1;
      if (rest.length > 0) onShare(count / (count + rest.length));
    }
  } catch (error) {
    const unfinished = { desk: found, done, attempted: memory, error };
    if (onFailure === null) await putAllBack({ ...unfinished, round });
    else onFailure(unfinished);
    throw error;
  }
  const after = await rememberBefore(
    context,
    round,
    withColumnsBefore(memory, snapshot, request.sheet.headerRow, done),
    memory,
  );
  return {
    ownSheets: [...desk.names].filter(([sheet]) => sheet !== "runs").map(([, name]) => name),
    restoration: {
      formers: done,
      added: [...desk.names.keys()].filter((own) => !desk.ids.has(own)),
      memory: withStandingRules(snapshot),
      stored: snapshot.recalled.stored,
    },
    after,
  };
}

/**
 * Where the new columns did not look plain before, one more round trip keeps how they did, for *Restaurer* in another
 * session: Excel told it with the write. When that fails, they will come back plain: no reason to undo a good write.
 */
async function rememberBefore(
  context: Excel.RequestContext,
  round: () => Promise<void>,
  wanted: Memory,
  written: Memory,
): Promise<Memory> {
  if (wanted === written) return written;
  context.workbook.settings.add(SETTING_KEY, formatMemory(wanted));
  try {
    await round();
    return wanted;
  } catch {
    return written;
  }
}

function deskOf(context: Excel.RequestContext, snapshot: SheetSnapshot, edits: readonly Edit[]): Desk {
  const { memory } = snapshot.recalled;
  const rules = (target: SheetTarget) =>
    target === "source"
      ? (memoryOfSheet(memory, snapshot.sheetId, snapshot.data.name)?.rules ?? [])
      : (memory.ownSheets.find((own) => own.sheet === target)?.rules ?? []);
  return {
    context,
    sheet: worksheetsOf(context),
    snapshot,
    rules,
    names: namedSheets(edits),
    ids: new Map(snapshot.ownSheets.map((own) => [own.sheet, own.id])),
    added: new Map(),
  };
}

/** The cells of a block as Excel takes them. */
function* writtenCells(block: Block): Steps<ReadonlyMap<Edit, readonly (readonly WrittenCell[])[]>> {
  const written = new Map<Edit, readonly (readonly WrittenCell[])[]>();
  for (const edit of block) {
    if (edit.kind === "cells") {
      written.set(edit, yield* mapSteps(edit.cells, (row) => row.map(writtenCell)));
    }
  }
  return written;
}

interface Queued {
  readonly unchanged: () => boolean;
  /** Why our cells do not hold what was written; null = they do. */
  readonly lost: ReturnType<typeof askLanded>;
  /** What Excel told of what stood there before; it may have written since. */
  readonly formers: Answer;
  /** The desk with memory and filters as they stood before the first block; null = not asked, or not answered. */
  readonly deskIfKnown: () => Desk | null;
  /** What is known of it when Excel told nothing. */
  readonly otherwise: () => readonly Former[];
}

function queueBlock(
  desk: Desk,
  { snapshot, guard, edits, suspends = true }: WriteRequest,
  block: Block,
  place: { readonly first: boolean; readonly last: boolean; readonly alone: boolean },
  memory: Memory,
): Queued {
  const { context } = desk;
  const sheet = desk.sheet(snapshot.sheetId);
  if (suspends) context.application.suspendApiCalculationUntilNextSync();
  if (suspends && place.alone) context.application.suspendScreenUpdatingUntilNextSync();
  const rows = rowsWritten(block);
  const wide = guardedAreas(snapshot.data, guard.headerRow, guard.columns, rows);
  // The answer carries the guarded cells too: on a large sheet, those that tell whose row it is.
  const areas =
    place.alone && bytesOf(wide.map((area) => readValues(snapshot.data, area))) < BLOCK_BYTES / 2
      ? wide
      : guardedAreas(snapshot.data, guard.headerRow, guard.identity, rows);
  const unchanged = askUnchanged(sheet, snapshot.data, areas, place.first);
  const formers = askFormer(desk, block, place.first ? edits : []);
  const meanwhile = place.first ? askMeanwhile(desk, sheet) : null;
  if (place.first) {
    context.workbook.settings.add(SETTING_KEY, formatMemory(memory));
    for (const filter of snapshot.filters) clearFilter(sheet, filter);
    removeFormerRules(desk, edits);
  }
  queueEdits(desk, block);
  const emptied = place.last && snapshot.filters.length > 0 ? emptiedColumns(edits) : NO_COLUMNS;
  if (place.last) for (const one of snapshot.filters) restoreFilter(sheet, exceptEmptied(one, emptied));
  const lost = askLanded(sheet, block, snapshot.filters.length > 0);
  return {
    unchanged: () => unchanged() && meanwhile?.isAsRead() !== false,
    lost,
    formers,
    deskIfKnown: () => {
      try {
        return meanwhile?.deskNow() ?? null;
      } catch {
        return null; // Excel stopped before it told
      }
    },
    // Excel stopped before the first write of the block. Or its answer was lost: then a later block may be there.
    otherwise: () => (place.first ? [] : formersRead(snapshot, block)),
  };
}

async function ifAnswered(formers: Answer, pace: Pace): Promise<readonly Former[] | null> {
  try {
    return await pace(formers());
  } catch {
    return null;
  }
}

/** What the reading found where a block writes cells on the user's sheet. */
function formersRead({ data, sheetId }: SheetSnapshot, block: Block): readonly Former[] {
  return block.flatMap((edit): Former[] => {
    if (edit.kind !== "cells" || edit.sheet !== "source") return [];
    const area = areaOfCells(edit);
    const rows = readValues(data, area).map((row, i) =>
      // A cell that is left alone stays so.
      row.map((cell, j) => (edit.cells[i]?.[j] === null ? null : writtenCell(cell))),
    );
    return [{ kind: "cells", sheet: sheetId, area, formulas: gridOf(rows) }];
  });
}
