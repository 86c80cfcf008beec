/** The memory in and out of the workbook's settings: one setting, JSON text, with a version. */
import * as v from "valibot";
import {
  EMPTY_MEMORY,
  MEMORY_PARTS,
  type Memory,
  type MemoryPart,
  type SheetMemory,
  type SheetReadings,
} from "./memory";

/** Key of the one setting that the product keeps in the file. */
export const SETTING_KEY = "segmentation-portefeuille";
const VERSION = 1;

/** A memory as read, and the parts of it that were damaged and taken as empty. */
export interface Recalled {
  readonly memory: Memory;
  /** The setting as it stands, to be put back as it was; null = the workbook has none. */
  readonly stored: unknown;
  readonly damaged: readonly string[];
}

const envelope = v.object({ version: v.literal(VERSION), memory: v.record(v.string(), v.unknown()) });

/** Reads the setting's text; null = the workbook has none. A damaged part is named and its default taken. */
export function parseMemory(text: unknown): Recalled {
  if (text === null || text === undefined) return { memory: EMPTY_MEMORY, stored: null, damaged: [] };
  const parsed = v.safeParse(v.pipe(v.string(), v.check(isReasonable), v.parseJson(), envelope), text);
  if (!parsed.success) return { memory: EMPTY_MEMORY, stored: text, damaged: ["memory"] };
  const stored = parsed.output.memory;
  const damaged: string[] = [];
  const part = <T>(name: MemoryPart, schema: v.GenericSchema<unknown, T>, empty: T): T => {
    if (!(name in stored)) return empty;
    const found = v.safeParse(schema, stored[name]);
    if (found.success) return found.output;
    damaged.push(name);
    return empty;
  };
  const memory: Memory = {
    language: part("language", MEMORY_PARTS.language, EMPTY_MEMORY.language),
    criteria: part("criteria", MEMORY_PARTS.criteria, EMPTY_MEMORY.criteria),
    options: part("options", MEMORY_PARTS.options, EMPTY_MEMORY.options),
    rfm: part("rfm", MEMORY_PARTS.rfm, EMPTY_MEMORY.rfm),
    lastRun: part("lastRun", MEMORY_PARTS.lastRun, EMPTY_MEMORY.lastRun),
    lastSheet: part("lastSheet", MEMORY_PARTS.lastSheet, EMPTY_MEMORY.lastSheet),
    ownSheets: part("ownSheets", MEMORY_PARTS.ownSheets, EMPTY_MEMORY.ownSheets),
    sheets: part("sheets", MEMORY_PARTS.sheets, EMPTY_MEMORY.sheets),
    readings: part("readings", MEMORY_PARTS.readings, EMPTY_MEMORY.readings),
    views: part("views", MEMORY_PARTS.views, EMPTY_MEMORY.views),
    output: part("output", MEMORY_PARTS.output, EMPTY_MEMORY.output),
  };
  return { memory, stored: text, damaged };
}

/** Asks for the setting as it stands when the batch comes to it; null = the workbook has none. */
export function askSetting(context: Excel.RequestContext): () => unknown {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING_KEY);
  setting.load("value");
  return () => (setting.isNullObject ? null : setting.value);
}

/** Queues the setting as it once stood; null takes it away. */
export function putSetting(context: Excel.RequestContext, stored: unknown): void {
  const { settings } = context.workbook;
  // Added first: a setting that is not there cannot be deleted.
  const setting = settings.add(SETTING_KEY, stored ?? "");
  if (stored === null) setting.delete();
}

/** Characters of the largest memory: a hundred thousand customers take a tenth. */
const LONGEST = 20_000_000;
/** Levels of brackets: ours have fewer than ten, and a text of millions could be read but never written again. */
const DEEPEST = 30;

function isReasonable(text: string): boolean {
  if (text.length > LONGEST) return false;
  let level = 0;
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (sign === "[" || sign === "{") level += 1;
    else if (sign === "]" || sign === "}") level -= 1;
    if (level > DEEPEST) return false;
  }
  return true;
}

/** The setting's text for a memory. */
export function formatMemory(memory: Memory): string {
  return JSON.stringify({ version: VERSION, memory });
}

/** One of a list kept by sheet: by id and name, else by name (ids change in some copies of a file), else by id. */
function ofSheet<T extends { readonly id: string; readonly name: string }>(
  list: readonly T[],
  id: string,
  name: string,
): T | null {
  return (
    list.find((one) => one.id === id && one.name === name) ??
    list.find((one) => one.name === name) ??
    list.find((one) => one.id === id) ??
    null
  );
}

/** What is remembered of a sheet; null when it was never written. */
export function memoryOfSheet(memory: Memory, id: string, name: string): SheetMemory | null {
  return ofSheet(memory.sheets, id, name);
}

/**
 * What is remembered of the sheet that another may be a copy of: « Clients » for « Clients (2) », else the last one
 * segmented. Null for a sheet with columns of its own, and where no sheet has columns.
 */
export function memoryOfOriginal(memory: Memory, id: string, name: string): SheetMemory | null {
  if ((memoryOfSheet(memory, id, name)?.columns.length ?? 0) > 0) return null;
  const labelled = memory.sheets.filter(({ columns }) => columns.length > 0);
  const before = name.replace(/ \(\d+\)$/, "");
  return (
    labelled.find((one) => one.name === before) ?? labelled.find((one) => one.id === memory.lastSheet) ?? null
  );
}

/** How the user reads a sheet; nothing special when it was never said. */
export function readingsOfSheet(memory: Memory, id: string, name: string): SheetReadings {
  return ofSheet(memory.readings, id, name) ?? { id, name, columns: [], header: null };
}

/** The memory with how one sheet is read replaced. */
export function withReadings(memory: Memory, readings: SheetReadings): Memory {
  const others = memory.readings.filter((one) => one.id !== readings.id && one.name !== readings.name);
  const isPlain = readings.columns.length === 0 && readings.header === null;
  return { ...memory, readings: isPlain ? others : [...others, readings] };
}

/** The memory with one sheet's part replaced or added. */
export function withSheet(memory: Memory, sheet: SheetMemory): Memory {
  const others = memory.sheets.filter((one) => one.id !== sheet.id && one.name !== sheet.name);
  return { ...memory, sheets: [...others, sheet] };
}
