import { Model } from "@ironcalc/wasm";
import { areaText, quoteSheet } from "./a1";
import { ledgerOf } from "./ledger";

/**
 * A throw-away copy of the workbook, in English. The engine shows numbers to 15 digits, dates as text, formulas in
 * the language of the page and a cell's colour with conditional formats mixed in; the copy can be asked otherwise
 * without leaving a trace in the user's undo history.
 */
export interface Twin {
  readonly model: Model;
  /** Exact doubles of numeric cells of one column, from `firstRow` to `lastRow` (all of them numbers). */
  readonly numbers: (sheet: number, column: number, firstRow: number, lastRow: number) => void;
  readonly answers: () => readonly (readonly number[])[];
  readonly withoutConditionalFormats: (sheet: number) => Model;
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
  const twin = createTwin(engine);
  twins.set(engine, { revision, twin });
  return twin;
}

function createTwin(engine: Model): Twin {
  const model = Model.from_bytes(engine.toBytes(), "en");
  model.pauseEvaluation();
  if (model.getLocale() !== "en") model.setLocale("en");
  const scratch = model.getWorksheetsProperties().length;
  const names = model.getWorksheetsProperties().map((sheet) => sheet.name);
  const cleaned = new Set<number>();
  let asked = 0;

  const numbers = (sheet: number, column: number, firstRow: number, lastRow: number): void => {
    if (model.getWorksheetsProperties().length === scratch) model.newSheet();
    asked += 1;
    const area = { firstRow, lastRow, firstColumn: column, lastColumn: column };
    const range = `${quoteSheet(names[sheet] ?? "")}!${areaText(area, true)}`;
    // Joining turns each number into its shortest exact text: no display format, no rounding to 15 digits.
    model.setUserInput(scratch, asked, 1, `=TEXTJOIN(";",FALSE,${range})`);
  };

  const answers = (): number[][] => {
    if (asked === 0) return [];
    model.resumeEvaluation();
    model.evaluate();
    model.pauseEvaluation();
    const read: number[][] = [];
    for (let row = 1; row <= asked; row += 1) {
      read.push(model.getFormattedCellValue(scratch, row, 1).split(";").map(Number));
    }
    model.rangeClearContents(scratch, 1, 1, asked, 1);
    asked = 0;
    return read;
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

  return { model, numbers, answers, withoutConditionalFormats };
}
