import { isDateFormat } from "../styles/builtinFormats";
import type { FileStyles } from "../styles/readStyles";
import type { FileCell, FileValue } from "../cells/FileCell";
import { readCell } from "../cells/readCell";
import { scanCells, scanRows, tagAttributes } from "../cells/scanRows";

/** A row with something of its own: a height, a style, or hidden. */
export interface FileRow {
  readonly row: number;
  readonly height: number | null;
  readonly hidden: boolean;
  /** Style of the whole row; null when it has none. */
  readonly style: number | null;
}

export interface FileRows {
  readonly cells: readonly FileCell[];
  readonly rows: readonly FileRow[];
  readonly lastColumn: number;
  /** Last row with a value or a formula. */
  readonly lastRow: number;
}

/** Days between the two calendars of Excel: serials of a 1904 workbook grow by it to mean the same day in ours. */
export const DAYS_1904 = 1462;

/** Formats below the last value that are still shown: the rest stays in the file, untouched. */
const ROWS_BELOW = 200;

/** Every cell of a sheet's rows, dates in the 1900 calendar; formats far below the last value are left out. */
export function readRows(
  text: string,
  strings: readonly string[],
  styles: FileStyles,
  date1904: boolean,
): FileRows {
  const found: FileCell[] = [];
  const rows: FileRow[] = [];
  let lastRow = 0;
  let lastColumn = 0;
  for (const row of scanRows(text)) {
    const attributes = row.attributes.length > 12 ? tagAttributes(row.attributes) : null;
    const own = attributes === null ? null : readRow(row.row, attributes);
    if (own !== null) rows.push(own);
    for (const cellText of scanCells(row)) {
      const cell = readCell(cellText, strings);
      const value = date1904 ? in1900(cell.value, styles.numberFormat(cell.style)) : cell.value;
      if (cell.value.kind === "empty" && cell.formula === null && cell.style === 0) continue;
      found.push(value === cell.value ? cell : { ...cell, value });
      if (cell.value.kind === "empty" && cell.formula === null) continue;
      lastRow = row.row;
      lastColumn = Math.max(lastColumn, cell.column);
    }
  }
  const limit = lastRow + ROWS_BELOW;
  return {
    cells: found.filter((cell) => cell.row <= limit),
    rows: rows.filter((row) => row.row <= limit),
    lastRow,
    lastColumn,
  };
}

function readRow(row: number, attributes: ReadonlyMap<string, string>): FileRow | null {
  const isOn = (name: string): boolean => attributes.get(name) === "1" || attributes.get(name) === "true";
  const height = attributes.get("ht");
  const style = isOn("customFormat") ? Number(attributes.get("s") ?? 0) : null;
  const own = height === undefined ? null : Number(height);
  return own === null && style === null && !isOn("hidden")
    ? null
    : { row, height: own, style, hidden: isOn("hidden") };
}

function in1900(value: FileValue, format: string): FileValue {
  if (value.kind !== "number" || !isDateFormat(format)) return value;
  return { kind: "number", value: value.value + DAYS_1904 };
}
