/** The workbook as the simulated host holds it: quick to take, for tests that compare it hundreds of times. */
import type { Desk } from "../../playground/host/desk";
import { ownStyle } from "../../playground/host/types/format/style";
import { LAST_ROW } from "../../playground/host/engine/a1";
import { isBlank, usedArea } from "../../playground/host/engine/usedArea";
import { engineRules } from "../../playground/xlsx/write/patchRules";
import type { Workbook } from "../../playground/host/workbook";

/** State of one sheet: cells with their looks, rules, sizes, and all that the host keeps beside the engine. */
export interface SheetPicture {
  readonly cells: Readonly<Record<string, string>>;
  /** The most important first. */
  readonly rules: readonly string[];
  readonly widths: readonly number[];
  /** Of rows that are not of the usual height. */
  readonly heights: Readonly<Record<number, number>>;
  /** Frozen rows and columns, grid lines, colour of the tab. */
  readonly view: readonly unknown[];
  /** Hidden rows and columns, merges, validations, filters, tables, charts, links, page layout … */
  readonly extras: unknown;
}

export interface WorkbookPicture {
  readonly sheets: Readonly<Record<string, SheetPicture>>;
  readonly order: readonly string[];
  readonly active: string | undefined;
  readonly names: readonly string[];
  readonly settings: unknown;
}

/** Widths are compared that far; cells and heights too, where a file has styles down to Excel's last row. */
const COLUMNS = 30;
const ROWS = 2_000;

/** Takes the picture; `looks` false compares contents only (styles take most of the time). */
export function pictureOf(
  { engine, extras: live }: Workbook,
  looks: (sheet: string) => boolean = () => true,
): WorkbookPicture {
  const extras = structuredClone(live);
  const active = extras.sheets.find(({ id }) => id === extras.activeSheetId);
  const properties = engine.getWorksheetsProperties();
  const sheets = properties.map(({ name, state, color, sheet_id: id }, index): [string, SheetPicture] => {
    const used = usedArea(engine, index, false);
    const usual = engine.getRowHeight(index, LAST_ROW);
    const cells: Record<string, string> = {};
    const withLooks = looks(name);
    // A cell's own looks, without what rules of colour make of them.
    const style = ownStyle({ engine } as Desk, index);
    const lastRow = Math.min(ROWS, (used?.lastRow ?? 0) + 1);
    const lastColumn = (used?.lastColumn ?? 0) + 1;
    // A blank cell like its whole column is no cell of its own.
    const columnLooks = Array.from({ length: lastColumn }, (_, i) =>
      withLooks ? lookOf(style(LAST_ROW, i + 1)) : "",
    );
    for (let row = 1; row <= lastRow; row += 1) {
      for (let column = 1; column <= lastColumn; column += 1) {
        const typed = engine.getCellContent(index, row, column);
        // An emptied cell keeps the apostrophe of the text that it held.
        const content = typed === "'" && isBlank(engine, index, row, column) ? "" : typed;
        const look = withLooks ? lookOf(style(row, column)) : "";
        if (content !== "" || look !== columnLooks[column - 1])
          cells[`R${row}C${column}`] = `${content} ${look}`;
      }
    }
    const own = extras.sheets.find(({ engineId }) => engineId === id);
    // Ids are new for a new sheet, a new chart, a new table.
    const rest = without(own ?? {}, ["id", "engineId", "ruleIds", "charts", "tables", "validations"]);
    const { charts = [], tables = [], validations = [] } = own ?? {};
    return [
      name,
      {
        cells,
        rules: engineRules(engine, index).map(({ key }) => key),
        widths: Array.from({ length: COLUMNS }, (_, i) => engine.getColumnWidth(index, i + 1)),
        heights: Object.fromEntries(
          Array.from(
            { length: lastRow },
            (_, i) => [i + 1, engine.getRowHeight(index, i + 1)] as const,
          ).filter(([, height]) => height !== usual),
        ),
        view: [
          engine.getFrozenRowsCount(index),
          engine.getFrozenColumnsCount(index),
          engine.getShowGridLines(index),
          engine.resolveColor(color),
        ],
        extras: {
          ...rest,
          state,
          charts: charts.map((chart) => without(chart, ["id"])),
          tables: tables.map((table) => without(table, ["id"])),
          validations: joined(validations),
        },
      },
    ];
  });
  return {
    sheets: Object.fromEntries(sheets),
    order: properties.map(({ name }) => name),
    active: properties.find(({ sheet_id: id }) => id === active?.engineId)?.name,
    names: engine.getDefinedNameList().map((entry) => JSON.stringify(entry)),
    settings: extras.settings,
  };
}

function without(object: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

type Validation = NonNullable<Workbook["extras"]["sheets"][number]["validations"]>[number];

/** Validations as a user sees them: one put on two areas, the second right below the first, is one. */
function joined(validations: readonly Validation[]): readonly Validation[] {
  const found: Validation[] = [];
  for (const one of validations.toSorted((a, b) => a.area.firstRow - b.area.firstRow)) {
    const above = found.findIndex(
      ({ area, ...rest }) =>
        area.lastRow === one.area.firstRow - 1 &&
        area.firstColumn === one.area.firstColumn &&
        area.lastColumn === one.area.lastColumn &&
        JSON.stringify(rest) === JSON.stringify(without(one, ["area"])),
    );
    const upper = found[above];
    if (upper === undefined) found.push(one);
    else found[above] = { ...upper, area: { ...upper.area, lastRow: one.area.lastRow } };
  }
  return found;
}

type Style = ReturnType<Workbook["engine"]["getCellStyle"]>["style"];

function lookOf({ num_fmt, fill, font, border, alignment }: Style): string {
  const { horizontal = "general", vertical = "bottom", wrap_text = false } = alignment ?? {};
  const {
    b = false,
    i = false,
    u = false,
    strike = false,
    sz,
    name,
    color,
  } = font as unknown as Record<string, unknown>;
  return JSON.stringify([
    num_fmt,
    (fill as { color?: unknown }).color || null,
    [b, i, u, strike, sz, name, colorOf(color)],
    border,
    [horizontal, vertical, wrap_text],
  ]);
}

/** Black written out and black by default look the same. */
function colorOf(color: unknown): unknown {
  return color === "#000000" || color === undefined || JSON.stringify(color) === "{}" ? null : color;
}
