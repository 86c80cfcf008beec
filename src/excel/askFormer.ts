/** Asks, in the same round trip and ahead of the writes, for what they will change. */
import type { Area } from "../core/model";
import type { CellStyle, Edit } from "../core/output/edits";
import { parseA1, toA1 } from "./address";
import { areaOfCells } from "./areaOfCells";
import { FORMAT_ROWS, type Block } from "./blocks";
import type { Desk } from "./desk";
import { gridOf, type Former } from "./former";
import { literalText } from "./literal";

/** Reads the answers; throws when Excel stopped before it gave them. */
export type Answer = () => readonly Former[];

/**
 * Asks for what a block changes: cells, tables, header looks, lists of choices and widths of the user's sheet, and the
 * cells of our sheets that existed before (the user may have typed into them).
 */
export function askFormer({ context, snapshot, ids }: Desk, block: Block): Answer {
  const answers = block.flatMap((edit): Answer[] => {
    if (edit.kind === "ensureSheet") return [];
    if (edit.sheet !== "source" && edit.kind !== "cells" && edit.kind !== "clear") return [];
    const id =
      edit.sheet === "source" ? snapshot.sheetId : edit.sheet === "runs" ? undefined : ids.get(edit.sheet);
    if (id === undefined) return [];
    const answer = question(context.workbook.worksheets.getItem(id), id, edit);
    return answer === null ? [] : [answer];
  });
  return () => answers.flatMap((answer) => answer());
}

/** Asks again for what stands now where former things would be put back. */
export function askPresent(context: Excel.RequestContext, formers: readonly Former[]): Answer {
  const answers = formers.map((former): Answer => {
    const sheet = context.workbook.worksheets.getItem(former.sheet);
    switch (former.kind) {
      case "cells":
        return askCells(sheet, former.sheet, former.area);
      case "formats":
        return askFormats(sheet, former.sheet, former.area);
      case "table":
        return askTable(sheet, former.sheet, former.table);
      case "look":
        return askLook(sheet, former.sheet, former.area, looksIn(former));
      case "widths":
        return askWidths(sheet, former.sheet, former.column, former.widths.length);
      case "choices":
        return askChoices(sheet, former.sheet, former.area);
    }
  });
  return () => answers.flatMap((answer) => answer());
}

function question(sheet: Excel.Worksheet, id: string, edit: Edit): Answer | null {
  switch (edit.kind) {
    case "cells":
      return askCells(sheet, id, areaOfCells(edit));
    case "clear": {
      // A number format goes back before its cells: text in a cell of another format would be converted.
      const both = [askCells(sheet, id, edit.area), askFormats(sheet, id, edit.area)];
      return () => both.flatMap((answer) => answer());
    }
    case "numberFormat":
      return askFormats(sheet, id, edit.area);
    case "resizeTable":
      return askTable(sheet, id, edit.table);
    case "style":
      return askLooks(sheet, id, edit.area, looksChanged(edit.style));
    case "widths":
      return askWidths(sheet, id, edit.column, edit.widths.length);
    case "choices":
      return askChoices(sheet, id, edit.area);
    default:
      return null;
  }
}

function askCells(sheet: Excel.Worksheet, id: string, area: Area): Answer {
  const range = sheet.getRange(toA1(area));
  range.load("values,formulas");
  return () => {
    const { values } = range;
    const rows = range.formulas.map((row: readonly unknown[], i) =>
      row.map((formula, j) => cellAsTyped(formula, values[i]?.[j])),
    );
    return [{ kind: "cells", sheet: id, area, formulas: gridOf(rows) }];
  };
}

/** A formula and its value tell text that merely begins with "=" (both are the same) from a formula. */
function cellAsTyped(formula: unknown, value: unknown): unknown {
  if (typeof formula !== "string") return formula;
  return formula.startsWith("=") && formula !== value ? formula : literalText(formula);
}

/** The formats of all cells of a large area would fill several answers: each column then gets its first one back. */
function askFormats(sheet: Excel.Worksheet, id: string, area: Area): Answer {
  const isLarge = area.lastRow - area.firstRow + 1 > FORMAT_ROWS;
  const range = sheet.getRange(toA1(isLarge ? { ...area, lastRow: area.firstRow } : area));
  range.load("numberFormat");
  return () => {
    if (!isLarge) return [{ kind: "formats", sheet: id, area, formats: gridOf(range.numberFormat) }];
    const [first = []]: readonly (readonly unknown[])[] = range.numberFormat;
    return first.map((every, i): Former => {
      const column = area.firstColumn + i;
      const one = { ...area, firstColumn: column, lastColumn: column };
      return { kind: "formats", sheet: id, area: one, formats: { every } };
    });
  };
}

function askTable(sheet: Excel.Worksheet, id: string, table: string): Answer {
  const range = sheet.tables.getItem(table).getRange();
  range.load("address");
  return () => {
    const area = parseA1(range.address);
    return area === null ? [] : [{ kind: "table", sheet: id, table, area }];
  };
}

/** The looks that an edit changes, by Excel's names. */
const LOOKS = {
  fill: "fill",
  color: "color",
  bold: "bold",
  italic: "italic",
  horizontal: "horizontalAlignment",
  vertical: "verticalAlignment",
  wrap: "wrapText",
} as const;

function looksChanged(style: CellStyle): ReadonlySet<string> {
  return new Set(
    Object.keys(style).flatMap((key) => (key in LOOKS ? [LOOKS[key as keyof typeof LOOKS]] : [])), // -- just checked
  );
}

function looksIn({ look, fill }: Extract<Former, { kind: "look" }>): ReadonlySet<string> {
  const { font = {}, ...rest } = look;
  return new Set([...Object.keys(rest), ...Object.keys(font), ...(fill === null ? [] : ["fill"])]);
}

/** A row of headers is asked cell by cell: what stood there may differ from cell to cell. */
function askLooks(sheet: Excel.Worksheet, id: string, area: Area, wanted: ReadonlySet<string>): Answer {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  if (firstRow !== lastRow) return askLook(sheet, id, area, wanted);
  const cells = Array.from({ length: lastColumn - firstColumn + 1 }, (_, i) => {
    const column = firstColumn + i;
    return askLook(sheet, id, { ...area, firstColumn: column, lastColumn: column }, wanted);
  });
  return () => cells.flatMap((answer) => answer());
}

function askLook(sheet: Excel.Worksheet, id: string, area: Area, wanted: ReadonlySet<string>): Answer {
  const { format } = sheet.getRange(toA1(area));
  format.load("horizontalAlignment,verticalAlignment,wrapText");
  format.font.load("bold,italic,color");
  format.fill.load("color");
  return () => {
    const { horizontalAlignment, verticalAlignment, wrapText } = format;
    const { bold, italic, color } = format.font;
    const found: string | null = format.fill.color;
    const asked = (properties: object): object =>
      Object.fromEntries(Object.entries(properties).filter(([name]) => wanted.has(name)));
    // A property that differs inside the area reads null: it is left.
    const look = withoutNulls({
      ...asked({ horizontalAlignment, verticalAlignment, wrapText }),
      font: asked({ bold, italic, color }),
    });
    const fill = wanted.has("fill") ? found : null;
    return [{ kind: "look", sheet: id, area, look, fill: fill === "#FFFFFF" ? "" : fill }];
  };
}

function askWidths(sheet: Excel.Worksheet, id: string, column: number, count: number): Answer {
  const formats = Array.from({ length: count }, (_, i) => sheet.getCell(0, column - 1 + i).format);
  for (const format of formats) format.load("columnWidth");
  return () => [{ kind: "widths", sheet: id, column, widths: formats.map((format) => format.columnWidth) }];
}

function askChoices(sheet: Excel.Worksheet, id: string, area: Area): Answer {
  const { dataValidation } = sheet.getRange(toA1(area));
  dataValidation.load("type,rule,errorAlert,prompt,ignoreBlanks");
  return () => {
    const { type, rule, errorAlert, prompt, ignoreBlanks } = dataValidation;
    // "Inconsistent": several rules inside the area; they are left as they are.
    if (type === "Inconsistent" || type === "MixedCriteria") return [];
    const choices = type === "None" ? null : withoutNulls({ rule, errorAlert, prompt, ignoreBlanks });
    return [{ kind: "choices", sheet: id, area, choices }];
  };
}

function withoutNulls<T extends object>(properties: T): T {
  // -- the same object; what is left out is optional in everything that Excel takes
  return JSON.parse(JSON.stringify(properties), (_, value: unknown) => value ?? undefined) as T;
}
