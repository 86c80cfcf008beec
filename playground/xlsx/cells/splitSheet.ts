import type { XmlElement } from "../xml/element";
import { parseXml } from "../xml/parseXml";
import { plainMarkup } from "../xml/plainMarkup";
import { writeXml } from "../xml/writeXml";

/** A worksheet part in two: everything about the sheet as a tree, and its rows as the text they were. */
export interface SplitSheet {
  /** The worksheet with an empty `sheetData`. */
  readonly shell: XmlElement;
  readonly rows: string;
}

const SHEET_DATA = /<((?:[\w.-]+:)?sheetData)(?=[\s/>])[^>]*>/;

/** Rows stay text because a sheet can hold millions of cells: a tree of them would not fit in memory. */
export function splitSheet(part: string): SplitSheet {
  const text = plainMarkup(part);
  const start = SHEET_DATA.exec(text);
  if (start === null) return { shell: parseXml(text), rows: "" };
  const [tag, name = "sheetData"] = start;
  const after = start.index + tag.length;
  if (tag.endsWith("/>")) return { shell: parseXml(text), rows: "" };
  const close = `</${name}`;
  const end = text.lastIndexOf(close);
  if (end < after) throw new Error("malformed XML: sheetData is not closed");
  const rest = text.slice(text.indexOf(">", end) + 1);
  return { shell: parseXml(`${text.slice(0, start.index)}<${name}/>${rest}`), rows: text.slice(after, end) };
}

/** The part again, from both halves. */
export function joinSheet(shell: XmlElement, rows: string): string {
  const text = writeXml(shell);
  return rows === ""
    ? text
    : text.replace(/<((?:[\w.-]+:)?sheetData)\/>/, (_, name: string) => `<${name}>${rows}</${name}>`);
}
