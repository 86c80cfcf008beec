import { LAST_COLUMN, LAST_ROW } from "../../host/engine/a1";
import { parseAttributes } from "../xml/parseXml";

/** One row of a sheet as text. */
export interface RowText {
  readonly row: number;
  readonly attributes: string;
  readonly cells: string;
}

/** One cell of a row as text. */
export interface CellText {
  readonly row: number;
  readonly column: number;
  /** The whole element, to be copied when nothing changed. */
  readonly raw: string;
  readonly attributes: string;
  readonly inner: string;
}

const ROW = /<(?:[\w.-]+:)?row(?=[\s/>])([^>]*?)(\/?)>/g;
const ROW_END = /<\/(?:[\w.-]+:)?row\s*>/g;
const CELL = /<(?:[\w.-]+:)?c(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?c\s*>)/g;
const REFERENCE = /(?:^|\s)r\s*=\s*["']([A-Za-z]*)(\d+)["']/;

/** Rows in file order. A row without a number follows the one before it. Throws at one beyond the last of a sheet. */
export function* scanRows(text: string): Generator<RowText> {
  ROW.lastIndex = 0;
  let last = 0;
  let from = 0;
  for (;;) {
    ROW.lastIndex = from;
    const start = ROW.exec(text);
    if (start === null) return;
    const [tag, attributes = "", closed] = start;
    const number = REFERENCE.exec(attributes)?.[2];
    last = number === undefined ? last + 1 : Number(number);
    if (last < 1 || last > LAST_ROW) throw new Error(`no such row: ${last}`);
    from = start.index + tag.length;
    if (closed === "/") {
      yield { row: last, attributes, cells: "" };
      continue;
    }
    ROW_END.lastIndex = from;
    const end = ROW_END.exec(text);
    if (end === null) throw new Error("malformed XML: a row is not closed");
    const cells = text.slice(from, end.index);
    from = end.index + end[0].length;
    yield { row: last, attributes, cells };
  }
}

function columnOf(letters: string): number {
  let column = 0;
  for (let index = 0; index < letters.length; index += 1) {
    column = column * 26 + (letters.charCodeAt(index) & 31);
  }
  return column;
}

/** Cells of a row in file order. A cell without a reference follows the one before it. */
export function* scanCells(row: RowText): Generator<CellText> {
  let column = 0;
  for (const [raw, attributes = "", inner = ""] of row.cells.matchAll(CELL)) {
    const letters = REFERENCE.exec(attributes)?.[1];
    column = letters === undefined || letters === "" ? column + 1 : columnOf(letters);
    if (column > LAST_COLUMN) throw new Error(`no such column: ${column}`);
    yield { row: row.row, column, raw, attributes, inner };
  }
}

/** Attributes of a row or cell. */
export function tagAttributes(text: string): ReadonlyMap<string, string> {
  return parseAttributes(text);
}
