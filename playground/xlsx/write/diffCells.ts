import type { CellStyle, Model } from "@ironcalc/wasm";
import { LAST_COLUMN, LAST_ROW, areaText } from "../../host/engine/a1";
import { readValues, type CellValue } from "../../host/engine/readCells";
import { rowChange, type CellChange, type RowChanges } from "./CellChange";
import { withFunctionPrefixes } from "./functionPrefixes";

/** One sheet as it was opened and as it is. */
export interface SheetPair {
  /** The engine after opening, English and without conditional formats; null for a new sheet. */
  readonly base: { readonly model: Model; readonly index: number } | null;
  /** The engine now, English and without conditional formats. */
  readonly now: { readonly model: Model; readonly index: number };
  /** The engine to read exact values from. */
  readonly live: Model;
  readonly lastRow: number;
  /** Addresses of formulas that the engine holds by their value. */
  readonly kept: ReadonlyMap<string, string>;
}

interface Draft {
  readonly row: number;
  readonly column: number;
  readonly formula: string | null | "same" | undefined;
  readonly look: CellChange["look"];
}

/** An untouched style, for sheets and cells that were not there. */
function plainStyle(model: Model, index: number): CellStyle {
  return model.getCellStyle(index, LAST_ROW, LAST_COLUMN).style;
}

/** Every cell whose content, shown value or look is no more what was opened. */
export function diffCells(pair: SheetPair): RowChanges {
  const drafts: Draft[] = [];
  for (let row = 1; row <= pair.lastRow; row += 1) {
    const now = pair.now.model.getColumnsWithData(pair.now.index, row);
    const base = pair.base?.model.getColumnsWithData(pair.base.index, row);
    const columns = base === undefined || base.length === 0 ? new Set(now) : new Set([...now, ...base]);
    for (const column of columns) {
      const draft = diffCell(pair, row, column);
      if (draft !== null) drafts.push(draft);
    }
  }
  return withValues(pair, drafts);
}

function diffCell(pair: SheetPair, row: number, column: number): Draft | null {
  const { now, base } = pair;
  const content = now.model.getCellContent(now.index, row, column);
  const kind = now.model.getCellType(now.index, row, column);
  const style = now.model.getCellStyle(now.index, row, column).style;
  const oldContent = base?.model.getCellContent(base.index, row, column) ?? "";
  const oldKind = base?.model.getCellType(base.index, row, column) ?? 1;
  const oldStyle =
    base === null ? plainStyle(now.model, now.index) : base.model.getCellStyle(base.index, row, column).style;

  const look = JSON.stringify(style) === JSON.stringify(oldStyle) ? null : { from: oldStyle, to: style };
  const isFormula = content.startsWith("=") && content.length > 1;
  let formula: Draft["formula"];
  if (content !== oldContent || kind !== oldKind) {
    formula = isFormula ? withFunctionPrefixes(content.slice(1)) : null;
    if (style.num_fmt !== oldStyle.num_fmt && kind === oldKind && isKeptValue(pair, row, column))
      formula = undefined;
  } else if (isFormula && base !== null) {
    const shown = now.model.getFormattedCellValue(now.index, row, column);
    if (shown !== base.model.getFormattedCellValue(base.index, row, column)) formula = "same";
  } else if (content === "" && kind !== 1) {
    // A spilled value: it has no content of its own.
    const shown = now.model.getFormattedCellValue(now.index, row, column);
    if (shown !== (base?.model.getFormattedCellValue(base.index, row, column) ?? "")) formula = null;
  }
  return formula === undefined && look === null ? null : { row, column, formula, look };
}

/** A date shows its format in its content: a formula kept by value must not be lost to a new number format. */
function isKeptValue(pair: SheetPair, row: number, column: number): boolean {
  const area = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
  if (pair.base === null || !pair.kept.has(areaText(area))) return false;
  const [before] = readValues(pair.base.model, pair.base.index, area).flat();
  const [after] = readValues(pair.live, pair.now.index, area).flat();
  return before === after;
}

/** Exact values are read row by row, from the first changed cell to the last. */
function withValues(pair: SheetPair, drafts: readonly Draft[]): RowChanges {
  const changes: RowChanges = new Map();
  const values = valueReader(pair, drafts);
  for (const { row, column, formula, look } of drafts) {
    const content = formula === undefined ? null : { formula, value: values(row, column) };
    rowChange(changes, row).cells.set(column, { content, unshared: null, look });
  }
  return changes;
}

function valueReader(pair: SheetPair, drafts: readonly Draft[]): (row: number, column: number) => CellValue {
  const wanted = drafts.filter((draft) => draft.formula !== undefined);
  const [first] = wanted;
  if (first === undefined) return () => "";
  const area = {
    firstRow: first.row,
    lastRow: first.row,
    firstColumn: first.column,
    lastColumn: first.column,
  };
  for (const { row, column } of wanted) {
    area.firstRow = Math.min(area.firstRow, row);
    area.lastRow = Math.max(area.lastRow, row);
    area.firstColumn = Math.min(area.firstColumn, column);
    area.lastColumn = Math.max(area.lastColumn, column);
  }
  const read = readValues(pair.live, pair.now.index, area);
  return (row, column) => read[row - area.firstRow]?.[column - area.firstColumn] ?? "";
}
