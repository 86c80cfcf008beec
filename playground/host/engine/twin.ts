import { type ConditionalFormattingView, Model } from "@ironcalc/wasm";
import { areaText, quoteSheet } from "./a1";
import { ledgerOf } from "./ledger";

/** The engine's own code of a numeric cell. */
const NUMBER = 1;

/**
 * A throw-away copy of the workbook, in English. The engine shows numbers to 15 digits, dates as text, formulas in
 * the language of the page and a cell's colour with conditional formats mixed in; the copy can be asked otherwise
 * without leaving a trace in the user's undo history.
 */
export interface Twin {
  readonly model: Model;
  /** Exact doubles of the given runs of numeric cells. */
  readonly numbers: (runs: readonly NumberRun[]) => readonly (readonly number[])[];
  /** The sheet's conditional formats in English. */
  readonly rules: (sheet: number) => readonly ConditionalFormattingView[];
  readonly withoutConditionalFormats: (sheet: number) => Model;
}

/** Numeric cells of one column of one sheet (all of them numbers), 1-based and inclusive. */
export interface NumberRun {
  readonly sheet: number;
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

interface Kept {
  readonly revision: number;
  readonly twin: Twin;
}

const twins = new WeakMap<Model, Kept>();

/** The twin of the workbook as it is now; made anew only after a change. */
export function twinOf(engine: Model): Twin {
  const revision = ledgerOf(engine).revision();
  const kept = twins.get(engine);
  if (kept?.revision === revision) return kept.twin;
  kept?.twin.model.free();
  const twin = createTwin(engine, ledgerOf(engine).extent.lastRow());
  twins.set(engine, { revision, twin });
  return twin;
}

const cellKey = (sheet: number, row: number, column: number): string => `${sheet}|${row}|${column}`;

/** The cells of all sheets whose number is computed, one run each. */
function computedRuns(model: Model, sheets: number, lastRow: number): NumberRun[] {
  const runs: NumberRun[] = [];
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    for (let row = 1; row <= lastRow; row += 1) {
      for (const column of model.getColumnsWithData(sheet, row)) {
        const isNumber = model.getCellType(sheet, row, column) === NUMBER;
        if (isNumber && model.getCellContent(sheet, row, column).startsWith("=")) {
          runs.push({ sheet, column, firstRow: row, lastRow: row });
        }
      }
    }
  }
  return runs;
}

function createTwin(engine: Model, lastRow: number): Twin {
  const model = Model.from_bytes(engine.toBytes(), "en");
  model.pauseEvaluation();
  if (model.getLocale() !== "en") model.setLocale("en");
  const scratch = model.getWorksheetsProperties().length;
  const names = model.getWorksheetsProperties().map((sheet) => sheet.name);
  const cleaned = new Set<number>();
  const ruleLists = names.map((_name, sheet) => model.getConditionalFormattingList(sheet));
  const known = new Map<string, number>();

  const ask = (runs: readonly NumberRun[]): void => {
    if (model.getWorksheetsProperties().length === scratch) model.newSheet();
    runs.forEach(({ sheet, column, firstRow, lastRow }, index) => {
      const area = { firstRow, lastRow, firstColumn: column, lastColumn: column };
      const range = `${quoteSheet(names[sheet] ?? "")}!${areaText(area, true)}`;
      // Joining turns each number into its shortest exact text: no display format, no rounding to 15 digits.
      model.setUserInput(scratch, index + 1, 1, `=TEXTJOIN(";",FALSE,${range})`);
    });
    model.resumeEvaluation();
    model.evaluate();
    model.pauseEvaluation();
    runs.forEach(({ sheet, column, firstRow }, index) => {
      const texts = model.getFormattedCellValue(scratch, index + 1, 1).split(";");
      texts.forEach((text, offset) => known.set(cellKey(sheet, firstRow + offset, column), Number(text)));
    });
    model.rangeClearContents(scratch, 1, 1, runs.length, 1);
  };

  const answer = ({ sheet, column, firstRow, lastRow }: NumberRun): (number | undefined)[] =>
    Array.from({ length: lastRow - firstRow + 1 }, (_, offset) =>
      known.get(cellKey(sheet, firstRow + offset, column)),
    );

  const numbers = (runs: readonly NumberRun[]): number[][] => {
    const unknown = runs.filter((run) => answer(run).includes(undefined));
    // One evaluation recomputes the whole workbook: the other computed numbers are asked along with the first.
    if (unknown.length > 0)
      ask(known.size === 0 ? [...unknown, ...computedRuns(model, scratch, lastRow)] : unknown);
    return runs.map((run) => answer(run).map((value) => value ?? 0));
  };

  const withoutConditionalFormats = (sheet: number): Model => {
    if (!cleaned.has(sheet)) {
      const indexes = model.getConditionalFormattingList(sheet).map((rule) => rule.index);
      for (const index of indexes.sort((a, b) => b - a)) model.deleteConditionalFormatting(sheet, index);
      model.resumeEvaluation();
      model.evaluate();
      model.pauseEvaluation();
      cleaned.add(sheet);
    }
    return model;
  };

  return { model, numbers, rules: (sheet) => ruleLists[sheet] ?? [], withoutConditionalFormats };
}
