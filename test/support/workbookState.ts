/**
 * A workbook as a user could compare it, read through Microsoft's client: cells with their looks, rules, tables,
 * filters, hidden rows, widths, frozen panes, names, validations, sheets, settings. Plain data, fit for `toEqual`.
 */

/** Longest list of cells whose looks are compared one by one. */
const MOST_CELLS = 20_000;

interface Options {
  /** Sheets whose looks are compared cell by cell; default all. */
  readonly looks?: (sheet: string) => boolean;
  /** Sheets to leave out. */
  readonly without?: (sheet: string) => boolean;
}

type Plain = Readonly<Record<string, unknown>>;

/** The state of every sheet by name, and of the workbook. */
export interface WorkbookState {
  readonly sheets: Readonly<Record<string, Plain>>;
  readonly order: readonly string[];
  readonly names: readonly Plain[];
  readonly settings: Plain;
}

/** Reads the state. `excel` is the client of the workbook. */
export async function workbookState(
  { Excel }: { readonly Excel: typeof globalThis.Excel },
  { looks = () => true, without = () => false }: Options = {},
): Promise<WorkbookState> {
  return Excel.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load("items/name,items/visibility,items/tabColor,items/showGridlines");
    names.load("items/name,items/formula,items/visible");
    settings.load("items/key,items/value");
    await context.sync();
    const sheets = worksheets.items.filter(({ name }) => !without(name));
    const first = sheets.map((sheet) => askSheet(sheet));
    await context.sync();
    const second = sheets.map((sheet, i) => {
      const { used } = first[i] ?? {};
      const empty = used === undefined || used.isNullObject;
      return empty || !looks(sheet.name) ? () => null : askLooks(used);
    });
    const tables = first.map((one) => one.tables());
    await context.sync();
    return {
      sheets: Object.fromEntries(
        sheets.map((sheet, i) => [
          sheet.name,
          { ...first[i]?.answer(), tables: tables[i]?.() ?? [], looks: second[i]?.() ?? null },
        ]),
      ),
      order: sheets.map(({ name }) => name),
      names: names.items.map(({ name, formula, visible }) => ({ name, formula, visible })),
      settings: Object.fromEntries(settings.items.map(({ key, value }) => [key, value])),
    };
  });
}

function askSheet(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address,values,formulas,numberFormat,rowCount,columnCount,rowIndex,columnIndex");
  const rules = sheet.getRange().conditionalFormats;
  rules.load("items/type,items/customOrNullObject/rule/formula,items/customOrNullObject/format/fill/color");
  const { charts, freezePanes, tables, autoFilter, names } = sheet;
  charts.load("items/name,items/title/text,items/top,items/left");
  tables.load("items/name,items/showTotals,items/style");
  names.load("items/name,items/formula");
  const frozen = freezePanes.getLocationOrNullObject();
  frozen.load("address");
  autoFilter.load("isDataFiltered,criteria");
  const filtered = autoFilter.getRangeOrNullObject();
  filtered.load("address");
  const asked = rules;
  return {
    used,
    tables: () => {
      const found = tables.items.map((table) => {
        const range = table.getRange();
        range.load("address");
        table.autoFilter.load("isDataFiltered,criteria");
        return { table, range };
      });
      const areas = rulesAreas(asked);
      return () => [
        ...found.map(({ table, range }) => ({
          name: table.name,
          totals: table.showTotals,
          style: table.style,
          address: range.address,
          criteria: table.autoFilter.isDataFiltered ? table.autoFilter.criteria : null,
        })),
        { rules: areas() },
      ];
    },
    answer: (): Plain => ({
      visibility: sheet.visibility,
      tabColor: sheet.tabColor,
      gridlines: sheet.showGridlines,
      ...(used.isNullObject
        ? { address: null }
        : {
            address: used.address,
            values: used.values,
            formulas: used.formulas,
            numberFormat: used.numberFormat,
          }),
      charts: charts.items.map(({ name, title, top, left }) => ({ name, title: title.text, top, left })),
      names: names.items.map(({ name, formula }) => ({ name, formula })),
      frozen: frozen.isNullObject ? null : frozen.address,
      filter: filtered.isNullObject
        ? null
        : { address: filtered.address, criteria: autoFilter.isDataFiltered ? autoFilter.criteria : null },
    }),
  };
}

function rulesAreas(rules: Excel.ConditionalFormatCollection) {
  const found = rules.items.map((rule) => {
    const range = rule.getRange();
    range.load("address");
    const custom = rule.customOrNullObject;
    return {
      range,
      type: rule.type,
      formula: rule.type === "Custom" ? custom.rule.formula : null,
      fill: rule.type === "Custom" ? custom.format.fill.color : null,
    };
  });
  // The order of rules is their priority.
  return () => found.map(({ range, ...rule }) => ({ address: range.address, ...rule }));
}

/** Looks, one cell after the other; widths and heights, hidden rows and columns; validations. */
function askLooks(used: Excel.Range) {
  const rows = used.rowIndex + used.rowCount;
  // Columns more: looks and widths may stand where no cell is.
  const columns = used.columnIndex + used.columnCount + 12;
  if (rows * columns > MOST_CELLS)
    throw new Error(`${used.address} has too many cells to compare one by one`);
  const sheet = used.worksheet;
  const cells = Array.from({ length: rows * columns }, (_, i) => {
    const cell = sheet.getCell(Math.floor(i / columns), i % columns);
    cell.format.load("horizontalAlignment,verticalAlignment,wrapText");
    cell.format.fill.load("color");
    cell.format.font.load("bold,italic,color,size,name");
    cell.dataValidation.load("type,rule");
    return cell;
  });
  const widths = Array.from({ length: columns }, (_, i) => {
    const column = sheet.getCell(0, i).getEntireColumn();
    column.load("columnHidden");
    column.format.load("columnWidth");
    return column;
  });
  const heights = Array.from({ length: rows }, (_, i) => {
    const row = sheet.getCell(i, 0).getEntireRow();
    row.load("rowHidden");
    row.format.load("rowHeight");
    return row;
  });
  return (): Plain => ({
    cells: cells.map(({ format, dataValidation }) => {
      const { horizontalAlignment, verticalAlignment, wrapText, fill, font } = format;
      const { bold, italic, color, size, name } = font;
      const rule = dataValidation.type === "None" ? null : dataValidation.rule;
      return JSON.stringify([
        [horizontalAlignment, verticalAlignment, wrapText, fill.color],
        [bold, italic, color, size, name],
        rule,
      ]);
    }),
    widths: widths.map(({ columnHidden, format }) => [columnHidden, format.columnWidth]),
    heights: heights.map(({ rowHidden, format }) => [rowHidden, format.rowHeight]),
  });
}
