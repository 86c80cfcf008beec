/** What stood in the cells that a block writes, to put it back when the writing goes wrong. */
import type { Area } from "../core/model";
import type { Edit } from "../core/output/edits";
import { parseA1, toA1 } from "./address";
import { literalText } from "./literal";
import { resizeTable } from "./newer/tableResize";
import { worksheetOf, type Desk } from "./desk";
import { FORMAT_ROWS, type Block } from "./blocks";

/** Puts back what was asked before a block; queues only, the caller makes the round trip. */
export type PutBack = () => void;

/**
 * Asks for what the block changes: cells, tables, header looks and widths of the user's sheet, and the cells of our
 * sheets that existed before (the user may have typed into them).
 */
export function askBefore(desk: Desk, block: Block): () => PutBack {
  const questions = block.flatMap((edit) => {
    if (edit.kind === "ensureSheet") return [];
    const ours = edit.sheet !== "source";
    if (ours && (edit.sheet === "runs" || !desk.ids.has(edit.sheet))) return [];
    if (ours && edit.kind !== "cells" && edit.kind !== "clear") return [];
    return question(worksheetOf(desk, edit.sheet), edit) ?? [];
  });
  return () => {
    const answers = questions.map((answer) => answer());
    // The other way round: a table shrinks before the cells that it held are emptied.
    return () => [...answers].reverse().forEach((putBack) => putBack());
  };
}

function question(sheet: Excel.Worksheet, edit: Edit): (() => PutBack) | null {
  switch (edit.kind) {
    case "cells":
      return askArea(sheet, {
        firstRow: edit.row,
        firstColumn: edit.column,
        lastRow: edit.row + edit.cells.length - 1,
        lastColumn: edit.column + Math.max(1, edit.cells[0]?.length ?? 0) - 1,
      });
    case "clear":
      return askBoth(askArea(sheet, edit.area), askFormats(sheet, edit.area));
    case "numberFormat":
      return askFormats(sheet, edit.area);
    case "resizeTable":
      return askTable(sheet, edit.table);
    case "style":
      return askLook(sheet.getRange(toA1(edit.area)));
    case "widths":
      return askWidths(sheet, edit.column, edit.widths.length);
    default:
      return null;
  }
}

function askArea(sheet: Excel.Worksheet, area: Area): () => PutBack {
  const range = sheet.getRange(toA1(area));
  range.load("values,formulas");
  return () => {
    const { values } = range;
    const formulas = range.formulas.map((row: readonly unknown[], i) =>
      row.map((formula, j) => cellAsTyped(formula, values[i]?.[j])),
    );
    return () => {
      range.formulas = formulas;
    };
  };
}

/** The formats of all cells of a large area would fill several answers: each column then gets its first one back. */
function askFormats(sheet: Excel.Worksheet, area: Area): () => PutBack {
  const range = sheet.getRange(toA1(area));
  const rows = area.lastRow - area.firstRow + 1;
  const isLarge = rows > FORMAT_ROWS;
  const asked = isLarge ? sheet.getRange(toA1({ ...area, lastRow: area.firstRow })) : range;
  asked.load("numberFormat");
  return () => {
    const { numberFormat } = asked;
    return () => {
      if (!isLarge) range.numberFormat = numberFormat;
      else {
        numberFormat[0]?.forEach((format, i) => {
          range.getColumn(i).numberFormat = format;
        });
      }
    };
  };
}

function askBoth(...questions: readonly (() => PutBack)[]): () => PutBack {
  return () => {
    const answers = questions.map((answer) => answer());
    return () => answers.forEach((putBack) => putBack());
  };
}

/** A formula and its value tell text that merely begins with "=" (both are the same) from a formula. */
function cellAsTyped(formula: unknown, value: unknown): unknown {
  if (typeof formula !== "string") return formula;
  return formula.startsWith("=") && formula !== value ? formula : literalText(formula);
}

function askTable(sheet: Excel.Worksheet, name: string): () => PutBack {
  const table = sheet.tables.getItem(name);
  const range = table.getRange();
  range.load("address");
  return () => {
    const area = parseA1(range.address);
    return () => {
      if (area !== null) resizeTable(table, toA1(area));
    };
  };
}

function askLook(range: Excel.Range): () => PutBack {
  const { format } = range;
  format.load("horizontalAlignment,verticalAlignment,wrapText");
  format.font.load("bold,italic,color");
  format.fill.load("color");
  return () => {
    const { horizontalAlignment, verticalAlignment, wrapText } = format;
    const { bold, italic, color } = format.font;
    const fill = format.fill.color;
    // A property that differs inside the area reads null: it is left.
    const before = JSON.parse(
      JSON.stringify({ horizontalAlignment, verticalAlignment, wrapText, font: { bold, italic, color } }),
      (_, value: unknown) => value ?? undefined,
    ) as Excel.Interfaces.RangeFormatUpdateData; // -- the same object without its nulls
    return () => {
      format.set(before);
      if (fill === "#FFFFFF" || fill === "") format.fill.clear();
      else if (fill !== null) format.fill.color = fill;
    };
  };
}

function askWidths(sheet: Excel.Worksheet, column: number, count: number): () => PutBack {
  const formats = Array.from({ length: count }, (_, i) => sheet.getCell(0, column - 1 + i).format);
  for (const format of formats) format.load("columnWidth");
  return () => {
    const widths = formats.map((format) => format.columnWidth);
    return () =>
      formats.forEach((format, i) => {
        const width = widths[i];
        if (width !== undefined) format.columnWidth = width;
      });
  };
}
