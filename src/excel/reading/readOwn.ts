/** What of ours stands in the workbook: our sheets by their mark, and our colour rules. */
import type { OwnSheet } from "../../core/output/edits";
import { askRules, rulesRange } from "../writing/colorRules";
import type { Memory, SheetMemory } from "../memory/memory";
import { askMark } from "../newer/sheetMark";
import { ownSheetOf } from "../memory/ownSheetOf";
import { readContents, wholeOf } from "./readContents";
import type { OwnSheetFound, RuleFound, SheetName } from "../snapshot";

/** A sheet of ours with what it holds, and its rules. */
interface Part {
  readonly content: Pick<OwnSheetFound, "cells" | "tables" | "charts" | "isProtected">;
  readonly rules: readonly RuleFound[];
}

/** What was found of ours: our sheets by their mark, and what those hold that were asked about. */
export interface OwnFound {
  readonly sheets: ReadonlyMap<OwnSheet, SheetName>;
  readonly parts: ReadonlyMap<string, Part>;
}

/** Asks which sheets are ours, and what those hold that are known by id or name. */
export function askOwnSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetName[],
  memory: Memory,
  asked: Asked,
): () => OwnFound {
  const marks = sheets.map((name) => ({
    name,
    mark: askMark(context.workbook.worksheets.getItem(name.id)),
  }));
  const known = sheets.filter(({ id, name }) =>
    memory.ownSheets.some((own) => own.id === id || own.name === name),
  );
  const parts = askParts(context, known, asked);
  return () => {
    const found = new Map<OwnSheet, SheetName>();
    for (const { name, mark } of marks) {
      const sheet = ownSheetOf(name, mark(), memory);
      // A copy that the user made of our sheet has its mark too: the remembered one is ours.
      const known = memory.ownSheets.find((one) => one.sheet === sheet);
      const remembered =
        known !== undefined && (known.id === name.id || (known.id === "" && known.name === name.name));
      if (sheet !== null && (!found.has(sheet) || remembered)) found.set(sheet, name);
    }
    return { sheets: found, parts: parts() };
  };
}

/** What of ours is asked for besides cells and tables: an Excel may know neither. */
export interface Asked {
  readonly charts: boolean;
  /** Colour rules, and which rows are hidden. */
  readonly rules: boolean;
  /** What the cells of our sheets hold, in this same answer. */
  readonly contents: boolean;
}

/** Asks what sheets of ours hold: cells, tables, charts, rules. */
export function askParts(
  context: Excel.RequestContext,
  sheets: readonly SheetName[],
  asked: Asked,
): () => ReadonlyMap<string, Part> {
  const parts = sheets.map(({ id }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.tables.load("items/name");
    sheet.protection.load("protected");
    if (asked.charts) sheet.charts.load("items/name,items/series/items/name");
    const rules = asked.rules ? askRules(sheet.getRange()) : () => [];
    return { id, sheet, cells: asked.contents ? askContent(sheet) : () => [], rules };
  });
  return () =>
    new Map(
      parts.map(({ id, sheet, cells, rules }) => {
        const tables = sheet.tables.items.map((table) => table.name);
        const charts = (asked.charts ? sheet.charts.items : []).map(({ name, series }) => ({
          name,
          series: series.items.length,
        }));
        const content = { cells: cells(), tables, charts, isProtected: sheet.protection.protected };
        return [id, { content, rules: rules() }];
      }),
    );
}

/** The same parts with what the cells hold, read in messages of its own. */
export async function withContents(
  context: Excel.RequestContext,
  own: OwnFound,
  round: () => Promise<void>,
): Promise<OwnFound> {
  const ids = [...own.sheets.values()].map(({ id }) => id).filter((id) => own.parts.has(id));
  const contents = await readContents(context, ids, round);
  const parts = [...own.parts].map(([id, part]): [string, Part] => {
    const cells = contents.get(id) ?? part.content.cells;
    return [id, { ...part, content: { ...part.content, cells } }];
  });
  return { ...own, parts: new Map(parts) };
}

/** Asks what a sheet holds from A1 on, formulas as text. */
function askContent(sheet: Excel.Worksheet): () => OwnSheetFound["cells"] {
  const whole = wholeOf(sheet);
  whole.load("formulas");
  return () => whole.formulas ?? [];
}

/** Asks for the rules around our columns of a sheet; none were ever written when it is not remembered. */
export function askColumnRules(
  sheet: Excel.Worksheet,
  remembered: SheetMemory | null,
): () => readonly RuleFound[] {
  const rules = remembered?.rules ?? [];
  return rules.length === 0 ? () => [] : askRules(rulesRange(sheet, rules));
}
