/** What the workbook remembers, as the core takes it. */
import { DEFAULT_OPTIONS, type Options } from "../core/options";
import type { OutputMemory } from "../core/output/memory";
import type { OwnColumn } from "../core/output/edits";
import type { SheetData } from "../core/model";
import type { ReadingContext, RememberedColumns } from "../core/reading/readingContext";
import { writtenLabels, type RunRecord } from "../core/planning/runRecord";
import type { SavedThresholds } from "../core/methods/rfm/rfm";
import { locateColumns } from "../core/output/columns/locateColumns";
import { provenColumns } from "../core/output/columns/provenColumns";
import { headerReader } from "../core/reading/headers/headerQuality";
import { isProvenSheet } from "../core/output/sheet/isProvenSheet";
import type { Memory } from "../excel/memory/memory";
import type { SheetSnapshot } from "../excel/snapshot";
import {
  memoryOfOriginal,
  memoryOfSheet,
  readingsOfSheet,
  withSheet,
} from "../excel/memory/workbookSettings";
import { sheet as en } from "../i18n/en/sheet";
import { sheet as fr } from "../i18n/fr/sheet";
import { OPTION_SCHEMAS, type OptionGroup } from "./optionSchemas";
import { parseOptions } from "./parseOptions";
import { isRunSheet } from "./runHistory";

/** The languages that a past run may have written in. */
const SHEET_WORDS = [fr, en];

const GROUPS = Object.keys(OPTION_SCHEMAS) as readonly OptionGroup[]; // -- the keys of a constant table

/** Saved options over the defaults; what is damaged is named by its path. */
export function savedOptions(memory: Memory): { options: Options; damaged: readonly string[] } {
  if (memory.options === null) return { options: DEFAULT_OPTIONS, damaged: [] };
  const { options, wrong } = parseOptions(memory.options, GROUPS);
  return { options, damaged: wrong.map(({ path }) => `options.${path}`) };
}

/** Saved cut points, for the core to reuse. */
export function savedThresholds({ rfm }: Memory): SavedThresholds | null {
  return rfm === null ? null : { rfm: { ...rfm, from: "saved" }, since: rfm.since };
}

/** Where our columns of past runs stand on the sheet as it was read. */
export function ownColumns(snapshot: SheetSnapshot): readonly OwnColumn[] {
  const remembered = memoryOfSheet(snapshot.recalled.memory, snapshot.sheetId, snapshot.data.name);
  if (remembered === null) return [];
  return provenColumns(locateColumns(remembered, snapshot.data), snapshot.data, SHEET_WORDS);
}

/**
 * The workbook as it was read, where a copy that the user made of a sheet of theirs has our columns as the sheet it was
 * copied from: what is remembered of that one holds for both.
 */
export function withOriginal(snapshot: SheetSnapshot): SheetSnapshot {
  const { data, sheetId: id, recalled } = snapshot;
  const { name } = data;
  const original = memoryOfOriginal(recalled.memory, id, name);
  if (original === null) return snapshot;
  const { columns } = original;
  const found = provenColumns(locateColumns(original, data), data, SHEET_WORDS).filter(({ key, header }) =>
    columns.some((own) => own.key === key && own.header === header),
  );
  if (found.length * 2 < columns.length) return snapshot;
  const corrected = memoryOfSheet(recalled.memory, id, name)?.corrected ?? original.corrected;
  const memory = withSheet(recalled.memory, { ...original, id, name, corrected });
  return { ...snapshot, recalled: { ...recalled, memory } };
}

/** What the last run wrote for each customer of the sheet; null when it is not kept. */
export function labelsOf({ recalled, sheetId, data }: SheetSnapshot, past: readonly RunRecord[]) {
  return writtenLabels(past, memoryOfSheet(recalled.memory, sheetId, data.name)?.labels ?? null);
}

/** The workbook as it was read, without the sheets that bear our mark or name and are not what a run wrote. */
export function withProvenSheets(snapshot: SheetSnapshot): SheetSnapshot {
  const written = snapshot.recalled.memory.output?.sheets ?? [];
  const ownSheets = snapshot.ownSheets.filter((own) =>
    own.sheet === "runs"
      ? isRunSheet(own.cells)
      : isProvenSheet(
          own,
          written.find(({ sheet }) => sheet === own.sheet),
          SHEET_WORDS,
        ),
  );
  return { ...snapshot, ownSheets };
}

/** The sheet without our columns, and which columns are known beforehand. */
export interface OwnReading {
  readonly data: SheetData;
  /** Columns that the user once corrected on this sheet, and the forced segments. */
  readonly remembered: RememberedColumns;
}

/**
 * Sets our columns apart. *Segment forcé* stays the user's: its header is ours, what is typed in it is not; but where
 * the user has such a column of their own, that one is read.
 */
export function ownReading(snapshot: SheetSnapshot, columns: readonly OwnColumn[]): OwnReading {
  const { data } = snapshot;
  const memory = memoryOfSheet(snapshot.recalled.memory, snapshot.sheetId, data.name);
  const corrected: RememberedColumns = Object.fromEntries(memory?.corrected ?? []);
  const ours = columns.find(({ key }) => key === "forcedSegment") ?? null;
  const isTheirs = corrected.forcedSegment ?? (corrected.forcedSegment !== null && hasForced(data, columns));
  const forced = isTheirs ? null : ours;
  return {
    data: { ...data, ownColumns: columns.filter((own) => own !== forced).map(({ column }) => column) },
    remembered: {
      ...corrected,
      ...(forced && { forcedSegment: { header: forced.header, column: forced.column } }),
    },
  };
}

/** Whether the header row of our columns names forced segments over a column of the user's. */
function hasForced(data: SheetData, columns: readonly OwnColumn[]): boolean {
  const own = new Set(columns.map(({ column }) => column - data.firstColumn));
  const bears = (row: SheetData["values"][number]): boolean =>
    columns.some(({ header, column }) => row[column - data.firstColumn] === header);
  const { field } = headerReader();
  const headers = data.values.find(bears) ?? [];
  return headers.some(
    (cell, i) => !own.has(i) && typeof cell === "string" && field(cell) === "forcedSegment",
  );
}

/** How the user reads this sheet: the row of the header, columns whose ambiguous cells are read the other way. */
export function chosenReading({
  recalled,
  sheetId,
  data,
}: SheetSnapshot): Pick<ReadingContext, "header" | "otherReadings"> {
  const { header, columns } = readingsOfSheet(recalled.memory, sheetId, data.name);
  return { header, otherReadings: columns };
}

/** What the core's writing remembers of past runs; null on a first run. */
export function outputMemory(snapshot: SheetSnapshot, columns: readonly OwnColumn[]): OutputMemory | null {
  const { memory } = snapshot.recalled;
  const sheet = memoryOfSheet(memory, snapshot.sheetId, snapshot.data.name);
  if (sheet === null && memory.output === null) return null;
  return {
    language: memory.language ?? "fr",
    source: snapshot.data.name,
    headerRow: sheet?.headerRow ?? 1,
    columns,
    sheets: memory.output?.sheets ?? [],
    plan: memory.output?.plan ?? null,
  };
}
