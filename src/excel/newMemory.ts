/** The memory as it will be after a write: what the caller chose, and where our sheets and rules are. */
import type { ChartSpec, Edit, OwnSheet, SheetTarget } from "../core/output/edits";
import { columnBefore, styledCells } from "./former/columnBefore";
import type { Former } from "./former/former";
import type { Memory, OwnRule, SheetMemory } from "./memory/memory";
import type { SheetSnapshot } from "./snapshot";
import { memoryOfSheet, withSheet } from "./memory/workbookSettings";

/** Our sheets that the edits ask for, by name. */
export function namedSheets(edits: readonly Edit[]): ReadonlyMap<OwnSheet, string> {
  return new Map(edits.flatMap((edit) => (edit.kind === "ensureSheet" ? [[edit.sheet, edit.name]] : [])));
}

function rulesOn(edits: readonly Edit[], target: SheetTarget): OwnRule[] | null {
  const found = edits.filter((edit) => edit.kind === "colorRules" && edit.sheet === target);
  if (found.length === 0) return null;
  return found.flatMap((edit) =>
    edit.kind === "colorRules"
      ? edit.rules.flatMap(({ area, rules }) =>
          rules.map(({ formula, fill, color, bold = false }) => ({ area, formula, fill, color, bold })),
        )
      : [],
  );
}

function chartsOn(edits: readonly Edit[], target: OwnSheet): ChartSpec[] | null {
  const found = edits.flatMap((edit) => (edit.kind === "chart" && edit.sheet === target ? [edit.chart] : []));
  return found.length === 0 ? null : found;
}

/** Completes the caller's memory with our sheets, their rules and those of the sheet that was segmented. */
export function newMemory(
  chosen: Memory,
  snapshot: SheetSnapshot,
  sheet: Pick<SheetMemory, "headerRow" | "columns" | "corrected" | "labels">,
  edits: readonly Edit[],
): Memory {
  const { memory: old } = snapshot.recalled;
  const named = namedSheets(edits);
  const ownSheets = [...named].map(([own, name]) => {
    const id = snapshot.ownSheets.find((one) => one.sheet === own)?.id ?? "";
    const before = old.ownSheets.find((one) => one.sheet === own);
    const rules = rulesOn(edits, own) ?? before?.rules ?? [];
    return { sheet: own, id, name, rules, charts: chartsOn(edits, own) ?? before?.charts ?? [] };
  });
  const others = old.ownSheets.filter((one) => !named.has(one.sheet));
  const name = snapshot.data.name;
  const before = memoryOfSheet(old, snapshot.sheetId, name);
  const rules = rulesOn(edits, "source") ?? before?.rules ?? [];
  const columns = sheet.columns.map((own) => {
    const known = before?.columns.find(({ key }) => key === own.key);
    const { styled, before: looked } = known ?? { styled: styledCells(edits, own.column, sheet.headerRow) };
    return { ...own, styled, ...(looked !== undefined && { before: looked }) };
  });
  return withSheet(
    { ...chosen, lastSheet: snapshot.sheetId, ownSheets: [...others, ...ownSheets] },
    { ...sheet, columns, id: snapshot.sheetId, name, rules },
  );
}

/** The memory with how the columns that are new on the sheet looked before; the same one where all was plain. */
export function withColumnsBefore(
  memory: Memory,
  snapshot: SheetSnapshot,
  headerRow: number,
  formers: readonly Former[],
): Memory {
  const [id, name] = [snapshot.sheetId, snapshot.data.name];
  const sheet = memoryOfSheet(memory, id, name);
  const known = new Set(memoryOfSheet(snapshot.recalled.memory, id, name)?.columns.map(({ key }) => key));
  if (sheet === null) return memory;
  const ours = formers.filter((former) => former.sheet === id);
  let isPlain = true;
  const columns = sheet.columns.map((own) => {
    const before = known.has(own.key) ? null : columnBefore(ours, own.column, headerRow);
    if (before !== null) isPlain = false;
    return before === null ? own : { ...own, before };
  });
  return isPlain ? memory : withSheet(memory, { ...sheet, columns });
}

/**
 * The memory to leave after a write that went wrong: the former one, with the sheets that were made and the rules
 * that may stand, so that the next run finds them instead of doubling them.
 */
export function memoryAfterFailure(old: Memory, attempted: Memory): Memory {
  const sheets = attempted.sheets.map((sheet) => {
    const before = memoryOfSheet(old, sheet.id, sheet.name);
    const rules = [...(before?.rules ?? []), ...sheet.rules];
    const { columns = [], corrected = [], labels = "" } = before ?? {};
    return { ...sheet, columns, corrected, labels, rules };
  });
  return {
    ...old,
    output: outputAfter(old.output, attempted.output),
    ownSheets: attempted.ownSheets,
    sheets,
  };
}

/** What stood keeps its fingerprints; a sheet that was made may stand as it was to be. */
function outputAfter(old: Memory["output"], attempted: Memory["output"]): Memory["output"] {
  if (old === null || attempted === null) return old ?? attempted;
  const made = attempted.sheets.filter((one) => !old.sheets.some(({ sheet }) => sheet === one.sheet));
  return { sheets: [...old.sheets, ...made], plan: old.plan ?? attempted.plan };
}
