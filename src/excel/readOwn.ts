/** What of ours stands in the workbook: our sheets by their mark, and our colour rules. */
import type { OwnSheet } from "../core/output/edits";
import { LAST_ROW, toA1 } from "./address";
import { askRules } from "./colorRules";
import { supports } from "./host";
import { OWN_SHEETS, type Memory, type SheetMemory } from "./memory";
import { askMark, NEEDS as MARK_NEEDS } from "./newer/sheetMark";
import type { OwnSheetFound, RuleFound, SheetName } from "./snapshot";

/** How far right of their remembered place our columns are looked for: columns inserted meanwhile push them. */
const DRIFT = 40;

/** Asks which sheets are ours, and what tables, charts and rules they hold. */
export function askOwnSheets(
  context: Excel.RequestContext,
  sheets: readonly SheetName[],
  memory: Memory,
): () => { own: readonly OwnSheetFound[]; rules: ReadonlyMap<string, readonly RuleFound[]> } {
  const marks = sheets.map((name) => ({
    name,
    mark: askMark(context.workbook.worksheets.getItem(name.id)),
  }));
  const candidates = sheets.filter(({ id, name }) =>
    memory.ownSheets.some((own) => own.id === id || own.name === name),
  );
  const parts = new Map(
    candidates.map(({ id }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.tables.load("items/name");
      sheet.charts.load("items/name,items/series/items/name");
      return [id, { sheet, rules: askRules(sheet.getRange()), cells: askContent(sheet) }];
    }),
  );
  return () => {
    const own = new Map<OwnSheet, OwnSheetFound>();
    for (const { name, mark } of marks) {
      const sheet = ownSheetOf(name, mark(), memory);
      const remembered = memory.ownSheets.find((one) => one.sheet === sheet)?.id === name.id;
      if (sheet === null || (own.has(sheet) && !remembered)) continue;
      const found = parts.get(name.id);
      const part = found?.sheet;
      own.set(sheet, {
        ...name,
        sheet,
        cells: found?.cells() ?? [],
        tables: part?.tables.items.map((table) => table.name) ?? [],
        charts:
          part?.charts.items.map((chart) => ({ name: chart.name, series: chart.series.items.length })) ?? [],
      });
    }
    return {
      own: [...own.values()],
      rules: new Map([...parts].map(([id, part]) => [id, part.rules()])),
    };
  };
}

/** Asks what a sheet holds from A1 on, formulas as text. */
function askContent(sheet: Excel.Worksheet): () => OwnSheetFound["cells"] {
  const whole = sheet.getUsedRange(true).getBoundingRect("A1");
  whole.load("formulas");
  return () => whole.formulas ?? [];
}

/**
 * Which sheet of ours a worksheet is. The mark decides; without one, the remembered id and name together (a user's
 * own sheet may have the name of ours).
 */
function ownSheetOf({ id, name }: SheetName, mark: string | null, memory: Memory): OwnSheet | null {
  const marked = OWN_SHEETS.find((sheet) => sheet === mark);
  if (marked) return marked;
  // A sheet just made has no remembered id yet.
  const remembered = memory.ownSheets.find((own) => own.id === id || (own.id === "" && own.name === name));
  if (!remembered) return null;
  return remembered.name === name || !supports(MARK_NEEDS) ? remembered.sheet : null;
}

/** Asks for the rules around our columns of a sheet; none were ever written when it is not remembered. */
export function askColumnRules(
  sheet: Excel.Worksheet,
  remembered: SheetMemory | null,
): () => readonly RuleFound[] {
  const areas = remembered?.rules.map((rule) => rule.area) ?? [];
  if (areas.length === 0) return () => [];
  const firstColumn = Math.max(1, Math.min(...areas.map((area) => area.firstColumn)) - DRIFT);
  const lastColumn = Math.max(...areas.map((area) => area.lastColumn)) + DRIFT;
  return askRules(sheet.getRange(toA1({ firstRow: 1, firstColumn, lastRow: LAST_ROW, lastColumn })));
}
