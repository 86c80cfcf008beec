/** The workbook as the simulated host holds it: quick to take, for tests that compare it hundreds of times. */
import type { Desk } from "../../playground/host/desk";
import { ownStyle } from "../../playground/host/types/format/style";
import { usedArea } from "../../playground/host/engine/usedArea";
import type { Workbook } from "../../playground/host/workbook";

/** State of one sheet: cells with their looks, rules, widths, and all that the host keeps beside the engine. */
export interface SheetPicture {
  readonly cells: Readonly<Record<string, string>>;
  readonly rules: readonly string[];
  readonly widths: readonly number[];
  readonly extras: unknown;
}

export interface WorkbookPicture {
  readonly sheets: Readonly<Record<string, SheetPicture>>;
  readonly order: readonly string[];
  readonly names: readonly string[];
  readonly settings: unknown;
}

/** Widths are compared that far. */
const COLUMNS = 40;

/** Takes the picture; `looks` false compares contents only (styles take most of the time). */
export function pictureOf(
  { engine, extras: live }: Workbook,
  looks: (sheet: string) => boolean = () => true,
): WorkbookPicture {
  const extras = structuredClone(live);
  const properties = engine.getWorksheetsProperties();
  const sheets = properties.map(({ name, state, sheet_id: id }, index): [string, SheetPicture] => {
    const used = usedArea(engine, index, false);
    const cells: Record<string, string> = {};
    const withLooks = looks(name);
    // A cell's own looks, without what rules of colour make of them.
    const style = ownStyle({ engine } as Desk, index);
    for (let row = 1; row <= (used?.lastRow ?? 0) + 1; row += 1) {
      for (let column = 1; column <= (used?.lastColumn ?? 0) + 1; column += 1) {
        const content = engine.getCellContent(index, row, column);
        const look = withLooks ? lookOf(style(row, column)) : "";
        if (content !== "" || (withLooks && look !== PLAIN))
          cells[`R${row}C${column}`] = `${content} ${look}`;
      }
    }
    const own = extras.sheets.find(({ engineId }) => engineId === id);
    // Ids are new for a new sheet, and our charts are drawn anew.
    const rest = without(own ?? {}, ["id", "engineId", "ruleIds", "charts", "tables", "validations"]);
    const { charts = [], tables = [], validations = [] } = own ?? {};
    return [
      name,
      {
        cells,
        rules: engine.getConditionalFormattingList(index).map(({ range, cf_rule: rule, priority }) => {
          return JSON.stringify([priority, range, without(rule, ["dxf_id"])]);
        }),
        widths: Array.from({ length: COLUMNS }, (_, i) => engine.getColumnWidth(index, i + 1)),
        extras: {
          ...rest,
          state,
          charts: charts.map(({ name: chart, series }) => [chart, series.length]),
          tables: tables.map((table) => without(table, ["id"])),
          validations,
        },
      },
    ];
  });
  return {
    sheets: Object.fromEntries(sheets),
    order: properties.map(({ name }) => name),
    names: engine.getDefinedNameList().map((entry) => JSON.stringify(entry)),
    settings: extras.settings,
  };
}

function without(object: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

type Style = ReturnType<Workbook["engine"]["getCellStyle"]>["style"];

function lookOf({ num_fmt, fill, font, border, alignment }: Style): string {
  const { horizontal = "general", vertical = "bottom", wrap_text = false } = alignment ?? {};
  const { b = false, i = false, sz, name, color } = font as unknown as Record<string, unknown>;
  return JSON.stringify([
    num_fmt,
    (fill as { color?: unknown }).color || null,
    [b, i, sz, name, colorOf(color)],
    border,
    [horizontal, vertical, wrap_text],
  ]);
}

/** Black written out and black by default look the same. */
function colorOf(color: unknown): unknown {
  return color === "#000000" || color === undefined || JSON.stringify(color) === "{}" ? null : color;
}

const PLAIN = '["general",null,[false,false,12,"Inter",null],{},["general","bottom",false]]';
