import { parseArea } from "../../host/engine/a1";
import { scanRows, tagAttributes } from "../cells/scanRows";

/** A row with something of its own: a height, a style, or hidden. */
export interface FileRow {
  readonly row: number;
  readonly height: number | null;
  readonly hidden: boolean;
  /** Style of the whole row; null when it has none. */
  readonly style: number | null;
}

/** What is known of a sheet's rows before its cells are read. */
export interface RowSurvey {
  readonly rows: readonly FileRow[];
  readonly lastColumn: number;
  /** How many cells there may be at most. */
  readonly cells: number;
  /** Rows below hold no value: their formats stay in the file and are not shown. */
  readonly limit: number;
}

/** Characters of the shortest cell: `<c/>`. */
const SHORTEST_CELL = 4;
/** Rows below the last value that still show their formats. */
const ROWS_BELOW = 200;

/** Looks at the rows of a sheet without reading cells. */
export function surveyRows(text: string): RowSurvey {
  const limit = lastValueRow(text) + ROWS_BELOW;
  const rows: FileRow[] = [];
  let lastColumn = 0;
  let count = 0;
  for (const row of scanRows(text)) {
    if (row.row > limit) break;
    // Most rows say no more than their number.
    const own = row.attributes.length > 12 ? readRow(row.row, tagAttributes(row.attributes)) : null;
    if (own !== null) rows.push(own);
    const width = lastCellColumn(row.cells);
    lastColumn = Math.max(lastColumn, width);
    count += Math.min(width, Math.ceil(row.cells.length / SHORTEST_CELL));
  }
  return { rows, lastColumn, cells: count, limit };
}

/** The row of the last value or formula in the text. */
function lastValueRow(text: string): number {
  const end = Math.max(...["v>", "is>", "f>"].map((mark) => text.lastIndexOf(mark)));
  const start = end < 0 ? -1 : text.lastIndexOf("row ", end);
  if (start < 0) return end < 0 ? 0 : Number.POSITIVE_INFINITY;
  const number = /^row\s[^>]*?\br\s*=\s*["'](\d+)["']/.exec(text.slice(start, start + 300))?.[1];
  return number === undefined ? Number.POSITIVE_INFINITY : Number(number);
}

function lastCellColumn(cells: string): number {
  const at = cells.lastIndexOf(' r="');
  const reference = at < 0 ? "" : (/^[A-Za-z]+\d+/.exec(cells.slice(at + 4, at + 16))?.[0] ?? "");
  return parseArea(reference)?.lastColumn ?? 0;
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
