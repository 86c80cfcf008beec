/** Reads a sheet in two round trips: where everything is, then the cells. Large sheets take one more a block. */
import type { Area, Refusal, Result } from "../core/model";
import { parseA1 } from "./grid/address";
import { isPayloadError, isUnknownMember, namingOthers, officeCode, RefusedError } from "./errors";
import { activeCriteria, askTableFilter } from "./filters";
import { HALVINGS } from "./grid/bytes";
import {
  askCells,
  firstBlockRows,
  MAX_CELLS,
  nextBlockRows,
  readBlocks,
  rowsFrom,
  NOBODY,
  type Cells,
  type ReadListener,
} from "./reading/readBlocks";
import {
  askColumnRules,
  askOwnSheets,
  askParts,
  withContents,
  type Asked,
  type OwnFound,
} from "./reading/readOwn";
import { runExcel } from "./run";
import { sheetsWithCells } from "./reading/sheetsWithCells";
import type { ActiveFilter, SheetName, SheetSnapshot } from "./snapshot";
import { askHiddenRows } from "./reading/hiddenRows";
import { askSurface, type Surface } from "./reading/surface";
import { memoryOfOriginal, memoryOfSheet } from "./memory/workbookSettings";

/**
 * Reads a sheet by name, or the active one (null); when the active one is a sheet of ours, the sheet that it was made
 * from. Refuses an empty, missing, chart or too large sheet, and one of ours by name. A protected one is read, and says it is not writable.
 */
export async function readSheet(
  name: string | null,
  listener: ReadListener = NOBODY,
): Promise<Result<SheetSnapshot>> {
  const read = await readOnce(name, listener, false);
  // It may have lacked something newer than what we need, which is not asked for again; else something of ours.
  return !read.ok && read.refusal.code === "oldOffice" ? readOnce(name, listener, true) : read;
}

/** Name of the sheet that null means now; null when there is none. */
export async function activeSource(): Promise<string | null> {
  const found = await runExcel(async (context, round) => {
    const surface = await readSurface(context, null, round);
    return surface.isOwn ? sourceOf(surface) : (surface.sheet?.name ?? null);
  });
  return found.ok ? found.value : null;
}

/** `lacks`: this Excel was asked before, and lacked something. */
async function readOnce(
  name: string | null,
  listener: ReadListener,
  lacks: boolean,
): Promise<Result<SheetSnapshot>> {
  return runExcel(async (context, round) => {
    const surface = await readSurface(context, name, round);
    if (!surface.isOwn) return readAll(context, surface, round, listener, lacks);
    const source = name === null ? sourceOf(surface) : null;
    if (source === null) {
      throw new RefusedError({ code: "ownSheet", values: { sheet: surface.sheet?.name ?? "" } });
    }
    return readAll(context, await readSurface(context, source, round), round, listener, lacks);
  });
}

async function readSurface(
  context: Excel.RequestContext,
  name: string | null,
  round: () => Promise<void>,
): Promise<Surface> {
  const answer = askSurface(context, name);
  try {
    await round();
  } catch (error) {
    if (officeCode(error) !== "UnsupportedSheet") throw error;
    const sheets = context.workbook.worksheets;
    sheets.load("items/name,items/visibility");
    await round();
    const visible = sheets.items.filter((one) => one.visibility === "Visible").map((one) => one.name);
    const names = await sheetsWithCells(context, visible, round);
    throw new RefusedError({ code: "chartSheet", values: { sheets: names.join(", ") } });
  }
  return answer();
}

/** Names of the other sheets that a user sees, without ours. */
function othersOf({ sheet, visible }: Surface, ours: readonly SheetName[]): readonly string[] {
  const isOurs = (one: SheetName): boolean => ours.some(({ id, name }) => id === one.id || name === one.name);
  return visible.filter((one) => one.id !== sheet?.id && !isOurs(one)).map(({ name }) => name);
}

/** Name of the sheet that ours were made from; null when it is gone. */
function sourceOf({ sheets, recalled: { memory } }: Surface): string | null {
  return sheets.find((one) => one.id === memory.lastSheet)?.name ?? null;
}

async function readAll(
  context: Excel.RequestContext,
  surface: Surface,
  round: () => Promise<void>,
  listener: ReadListener,
  lacks: boolean,
): Promise<SheetSnapshot> {
  const { sheet: found, used, recalled } = surface;
  const names = surface.visible.map((one) => one.name).join(", ");
  if (found === null) throw new RefusedError({ code: "unknownSheet", values: { sheets: names } });
  if (used === null) {
    const refusal = { code: "emptySheet", values: { sheet: found.name } };
    throw new RefusedError(namingOthers(refusal, othersOf(surface, recalled.memory.ownSheets)));
  }
  const cellCount = (used.lastRow - used.firstRow + 1) * (used.lastColumn - used.firstColumn + 1);
  if (cellCount > MAX_CELLS) {
    throw new RefusedError({ code: "tooLarge", values: { sheet: found.name, cells: cellCount } });
  }
  const sheet = context.workbook.worksheets.getItem(found.id);
  const read = async (asked: Asked) => {
    // Where all of it is too much for one answer, what our sheets hold follows by itself.
    let told = asked;
    const ask = (isFirst: boolean) => {
      told = { ...asked, contents: isFirst };
      return askAround(context, sheet, surface, told);
    };
    const found = await readCells(sheet, used, round, listener, ask);
    return { asked: told, ...found };
  };
  const { cells, asked, answer } = await asFarAsKnown(read, EVERYTHING, ...(lacks ? LESS : []));
  const around = answer();
  const ours = await withMissingParts(context, around.own, asked, round);
  const own = asked.contents ? ours : await withContents(context, ours, round);
  return {
    data: {
      name: found.name,
      firstRow: used.firstRow,
      firstColumn: used.firstColumn,
      values: cells.values,
      formats: cells.formats,
      tables: around.tables.map(({ name, area, hasTotals }) => ({ name, area, hasTotals })),
      selection: surface.selection,
      ownColumns: [],
      hasHiddenRows: surface.hasHiddenRows,
      hiddenRows: around.hiddenRows,
    },
    sheetId: found.id,
    unwritable: unwritable(surface),
    sheets: surface.sheets,
    others: othersOf(surface, [...own.sheets.values()]),
    ownSheets: [...own.sheets].flatMap(([kind, name]) => {
      const part = own.parts.get(name.id);
      const isHidden = !surface.visible.some(({ id }) => id === name.id);
      return part === undefined ? [] : [{ ...name, ...part.content, sheet: kind, isHidden }];
    }),
    recalled,
    filters: [...sheetFilter(surface), ...around.tables.flatMap(({ filter }) => filter ?? [])],
    rules: new Map([
      ...[...own.parts].map(([id, part]) => [id, part.rules] as const),
      [found.id, around.rules],
    ]),
  };
}

const EVERYTHING: Asked = { charts: true, rules: true, contents: true };
const LESS: readonly Asked[] = [
  { ...EVERYTHING, charts: false },
  { ...EVERYTHING, charts: false, rules: false },
];

/** Asks for less and less where the Excel does not know what it is asked: it then has none of ours either. */
async function asFarAsKnown<T>(
  ask: (asked: Asked) => Promise<T>,
  asked: Asked,
  ...less: readonly Asked[]
): Promise<T> {
  try {
    return await ask(asked);
  } catch (error) {
    const [next, ...others] = less;
    if (next === undefined || !isUnknownMember(error)) throw error;
    return asFarAsKnown(ask, next, ...others);
  }
}

/** Asks for what stands around the cells: tables with their filters, hidden rows, our sheets, and our colour rules and charts. */
function askAround(context: Excel.RequestContext, sheet: Excel.Worksheet, surface: Surface, asked: Asked) {
  const { memory } = surface.recalled;
  const { id, name } = surface.sheet ?? { id: "", name: "" };
  const tables = surface.tables.map((one) => {
    const table = sheet.tables.getItem(one.name);
    const range = table.getRange();
    range.load("address");
    return { ...one, range, filter: askTableFilter(table, one.name) };
  });
  const remembered = memoryOfOriginal(memory, id, name) ?? memoryOfSheet(memory, id, name);
  const rules = askColumnRules(sheet, asked.rules ? remembered : null);
  const ownSheets = askOwnSheets(context, surface.sheets, memory, asked);
  const { used, hasHiddenRows } = surface;
  const hiddenRows = used !== null && hasHiddenRows && asked.rules ? askHiddenRows(sheet, used) : () => null;
  return () => {
    return {
      tables: tables.flatMap(({ range, filter, ...one }) => {
        const area = parseA1(range.address);
        return area === null ? [] : [{ ...one, area, filter: filter(area) }];
      }),
      own: ownSheets(),
      rules: rules(),
      hiddenRows: hiddenRows(),
    };
  };
}

/** A sheet of ours that the user renamed is known by its mark only: what it holds is asked in one more round trip. */
async function withMissingParts(
  context: Excel.RequestContext,
  own: OwnFound,
  asked: Asked,
  round: () => Promise<void>,
): Promise<OwnFound> {
  const missing = [...own.sheets.values()].filter(({ id }) => !own.parts.has(id));
  if (missing.length === 0) return own;
  const parts = askParts(context, missing, asked);
  await round();
  return { ...own, parts: new Map([...own.parts, ...parts()]) };
}

/** The first block of cells travels with the other questions of the second round trip; further blocks follow. */
async function readCells<A>(
  sheet: Excel.Worksheet,
  used: Area,
  round: () => Promise<void>,
  listener: ReadListener,
  ask: (isFirst: boolean) => A,
): Promise<{ cells: Cells; answer: A }> {
  let rows = firstBlockRows(used);
  for (let halvings = 0; ; halvings++) {
    const first = rowsFrom(used, used.firstRow, rows);
    const block = askCells(sheet, first);
    const answer = ask(halvings === 0);
    try {
      await round();
    } catch (error) {
      if (!isPayloadError(error) || halvings === HALVINGS || rows === 1) throw error;
      rows = Math.ceil(Math.min(rows, used.lastRow - used.firstRow + 1) / 2);
      continue;
    }
    const cells = block();
    if (first.lastRow === used.lastRow) return { cells, answer };
    const size = halvings > 0 ? rows : nextBlockRows(cells);
    return { cells: await readBlocks(sheet, used, cells, size, round, listener), answer };
  }
}

function sheetFilter({ filter }: Surface): readonly ActiveFilter[] {
  if (filter === null) return [];
  return [{ table: null, area: filter.area, criteria: activeCriteria(filter.criteria) }];
}

function unwritable(surface: Surface): Refusal | null {
  const sheet = surface.sheet?.name ?? "";
  if (surface.readOnly) return { code: "readOnly", values: {} };
  if (surface.sheetProtected) return { code: "protectedSheet", values: { sheet } };
  if (surface.structureProtected) return { code: "protectedWorkbook", values: {} };
  return null;
}
