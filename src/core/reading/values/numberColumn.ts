import type { CellValue, ColumnDecision } from "../../model";
import { finish, inSteps, type Steps } from "../../steps";
import { isErrorCell, isMissingWord } from "./missing";
import { readNumberText } from "./numbers";

/** A column of numbers read once: NaN is unknown. Rows are positions in the list that was read. */
export interface NumberColumn {
  readonly values: Float64Array;
  /** Cells that were text and read as a number. */
  readonly fromText: readonly number[];
  readonly errors: readonly number[];
  readonly unreadable: readonly number[];
  /** Cells whose mark could be read two ways, with the difference between both readings. */
  readonly ambiguous: readonly { readonly at: number; readonly difference: number }[];
  /** True when some cells prove a decimal comma and others a decimal point. */
  readonly mixedMarks: boolean;
  /** Cells written as a percentage, by their own sign. */
  readonly percents: ReadonlySet<number>;
  /** The decimal mark taken for cells such as `1.234`; null when no cell asked for one. */
  readonly decision: DecimalDecision | null;
}

type DecimalDecision = Extract<ColumnDecision, { kind: "decimalMark" }>;

export interface NumberColumnOptions {
  /** Euros, or days, per unit named by the header; 1 when it names none. */
  readonly unit: number;
  /** True to take the reading that is not French where a mark stays ambiguous. */
  readonly otherReading: boolean;
  /** The decimal mark decided before, over more cells than these. */
  readonly mark?: "," | ".";
  /** Reads a text that is no plain number (a band, a word); NaN when it cannot. */
  readonly readOther?: (text: string) => number;
}

/** `value` in units of `unit` euros, kept to the cent: 1.23456 k€ is 1234.56 €. */
function scaleToEuros(value: number, unit: number): number {
  return unit === 1 || Number.isNaN(value) ? value : Math.round(value * unit * 100) / 100;
}

/**
 * Reads a column of numbers with one decision on its decimal mark: `1.234` follows what the other cells prove,
 * and the French reading (a thousand) when they prove nothing. A boolean is never a number.
 */
export function* numberColumnSteps(
  cells: readonly CellValue[],
  options: NumberColumnOptions,
): Steps<NumberColumn> {
  const values = new Float64Array(cells.length).fill(NaN);
  const fromText: number[] = [];
  const errors: number[] = [];
  const unreadable: number[] = [];
  const doubtful: { at: number; value: number; other: number }[] = [];
  const percents = new Set<number>();
  let comma = 0;
  let point = 0;
  yield* inSteps(cells.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const cell = cells[at];
      if (typeof cell === "number") {
        values[at] = scaleToEuros(cell, options.unit);
        continue;
      }
      if (cell === "" || cell === undefined) continue;
      if (typeof cell === "boolean") {
        unreadable.push(at);
        continue;
      }
      const read = readNumberText(cell);
      if (read === null) {
        if (cell.trim() === "" || isMissingWord(cell)) continue;
        if (isErrorCell(cell)) {
          errors.push(at);
          continue;
        }
        const other = options.readOther?.(cell) ?? NaN;
        values[at] = other;
        if (Number.isNaN(other)) unreadable.push(at);
        continue;
      }
      fromText.push(at);
      const unit = read.unit ?? options.unit;
      values[at] = scaleToEuros(read.value, unit);
      if (read.percent) percents.add(at);
      if (read.proves === ",") comma++;
      else if (read.proves === ".") point++;
      if (!Number.isNaN(read.other))
        doubtful.push({ at, value: scaleToEuros(read.value, unit), other: scaleToEuros(read.other, unit) });
    }
  });
  // A decimal point proved and no decimal comma: `1.234` has decimals and `1,234` is a thousand.
  const mixedMarks = comma > 0 && point > 0;
  const undecided = mixedMarks || (point === 0 && comma === 0);
  const byCells = undecided ? null : comma > 0 ? "," : ".";
  const mark = options.mark ?? byCells ?? (options.otherReading ? "." : ",");
  const ambiguous: { at: number; difference: number }[] = [];
  for (const { at, value, other } of doubtful) {
    values[at] = mark === "." ? other : value;
    if (undecided) ambiguous.push({ at, difference: Math.abs(value - other) });
  }
  const by = byCells !== null ? "cells" : options.otherReading ? "user" : "custom";
  const decision: DecimalDecision | null = doubtful.length === 0 ? null : { kind: "decimalMark", mark, by };
  return { values, fromText, errors, unreadable, ambiguous, mixedMarks, percents, decision };
}

/** `numberColumnSteps` at one go. */
export function readNumberColumn(cells: readonly CellValue[], options: NumberColumnOptions): NumberColumn {
  return finish(numberColumnSteps(cells, options));
}
