/** What the workbook remembers of the rep's choices, for the pane. */
import { isReadOtherwise } from "../core/reading/columns/isReadOtherwise";
import type { Day, OtherReading, Result } from "../core/model";
import { DEFAULT_OPTIONS, type Options } from "../core/options";
import type { RememberedColumns } from "../core/reading/readingContext";
import type { Criterion } from "../core/labels";
import type { Memory, SheetMemory } from "../excel/memory/memory";
import { firstTextOfRow } from "../excel/reading/firstText";
import { changeMemory, recallMemory, type Named } from "../excel/memory/recall";
import { memoryOfSheet, readingsOfSheet, withReadings, withSheet } from "../excel/memory/workbookSettings";
import { savedOptions } from "./recalled";

/** The choices as the pane takes them up, checked. */
export interface Recollection {
  readonly options: Options;
  /** Null = never chosen: the sheet decides. */
  readonly criteria: readonly Criterion[] | null;
  /** Day of the last written run; null = never segmented. */
  readonly lastRun: Day | null;
  /** Named filters, as the pane saved them. */
  readonly views: Memory["views"];
}

/** The rep's choices; the defaults when the workbook cannot be asked. */
export async function recall(): Promise<Recollection> {
  const found = await recallMemory();
  if (!found.ok) return { options: DEFAULT_OPTIONS, criteria: null, lastRun: null, views: [] };
  const { memory } = found.value;
  const { criteria, lastRun, views } = memory;
  return { options: savedOptions(memory).options, criteria, lastRun, views };
}

/** Keeps the rep's named filters. */
export async function saveViews(views: Memory["views"]): Promise<Result<null>> {
  return changeMemory(null, (memory) => ({ ...memory, views }));
}

/** Keeps which column of a sheet a field is (null = none), beside what was remembered before. */
export async function rememberColumns(sheet: string, choices: RememberedColumns): Promise<Result<null>> {
  return changeMemory(sheet, (memory, named) =>
    named === null ? memory : withColumns(memory, named, choices),
  );
}

/** Keeps that the ambiguous cells of a column are read the other way, or the French way again. */
export async function rememberReading(
  sheet: string,
  { field, header }: OtherReading,
  isOther: boolean,
): Promise<Result<null>> {
  return changeMemory(sheet, (memory, named) => {
    if (named === null) return memory;
    const before = readingsOfSheet(memory, named.id, named.name);
    const others = before.columns.filter((one) => !isReadOtherwise([one], field, header));
    const columns = isOther ? [...others, { field, header }] : others;
    return withReadings(memory, { ...before, ...named, columns });
  });
}

/** Keeps which row of a sheet is its header; null = the product finds it again. Refuses a blank row. */
export async function rememberHeader(sheet: string, row: number | null): Promise<Result<null>> {
  const text = row === null ? null : await firstTextOfRow(sheet, row);
  if (text !== null && !text.ok) return text;
  const header = row === null || text === null ? null : { row, text: text.value };
  return changeMemory(sheet, (memory, named) =>
    named === null
      ? memory
      : withReadings(memory, { ...readingsOfSheet(memory, named.id, named.name), ...named, header }),
  );
}

function withColumns(memory: Memory, { id, name }: Named, choices: RememberedColumns): Memory {
  const known = memoryOfSheet(memory, id, name);
  const blank: SheetMemory = { id, name, headerRow: 1, columns: [], rules: [], corrected: [] };
  const before = known ?? blank;
  // Object.entries widens keys to string -- the record's keys are field ids by its type
  const chosen = Object.entries(choices) as unknown as SheetMemory["corrected"];
  const fields = new Set(chosen.map(([field]) => field));
  const corrected = [...before.corrected.filter(([field]) => !fields.has(field)), ...chosen];
  return withSheet(memory, { ...before, id, name, corrected });
}
