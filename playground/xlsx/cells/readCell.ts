import { unescapeCell, unescapeXml } from "../xml/escape";
import type { FileCell, FileFormula, FileValue } from "./FileCell";
import type { CellText } from "./scanRows";
import { tagAttributes } from "./scanRows";

const VALUE = /<(?:[\w.-]+:)?v(?:\s[^>]*)?>([\s\S]*?)<\/(?:[\w.-]+:)?v\s*>/;
const FORMULA = /<(?:[\w.-]+:)?f(?=[\s/>])([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:[\w.-]+:)?f\s*>)/;
const PHONETIC = /<(?:[\w.-]+:)?rPh[\s>][\s\S]*?<\/(?:[\w.-]+:)?rPh\s*>/g;
const TEXT = /<(?:[\w.-]+:)?t(?:\s[^>]*)?>([\s\S]*?)<\/(?:[\w.-]+:)?t\s*>/g;
const TYPE = /(?:^|\s)t\s*=\s*["'](\w+)["']/;
const STYLE = /(?:^|\s)s\s*=\s*["'](\d+)["']/;

/** The plain text of a string item: its runs together, without the reading aid of Asian text. */
export function plainText(xml: string): string {
  let text = "";
  for (const [, run = ""] of xml.replace(PHONETIC, "").matchAll(TEXT)) text += run;
  return unescapeCell(unescapeXml(text));
}

/** Index of the cell format that a `c` element's attributes name; 0, the file's default, when they name none. */
export function cellStyle(attributes: string): number {
  return Number(STYLE.exec(attributes)?.[1] ?? 0);
}

/** One cell of a file, its shared text looked up. */
export function readCell(cell: CellText, sharedStrings: readonly string[]): FileCell {
  const { row, column, attributes, inner } = cell;
  const style = cellStyle(attributes);
  if (inner === "") return { row, column, style, value: { kind: "empty" }, formula: null };
  const type = TYPE.exec(attributes)?.[1] ?? "n";
  const formula = inner.includes("f") ? readFormula(inner) : null;
  if (type === "inlineStr")
    return { row, column, style, value: { kind: "text", value: plainText(inner) }, formula };
  const raw = VALUE.exec(inner)?.[1];
  const value: FileValue =
    raw === undefined ? { kind: "empty" } : readValue(type, unescapeXml(raw), sharedStrings);
  return { row, column, style, value, formula };
}

function readFormula(inner: string): FileFormula | null {
  const match = FORMULA.exec(inner);
  if (match === null) return null;
  const attributes = tagAttributes(match[1] ?? "");
  const type = attributes.get("t");
  const shared = attributes.get("si");
  return {
    kind: type === "shared" || type === "array" || type === "dataTable" ? type : "normal",
    text: unescapeXml(match[2] ?? ""),
    range: attributes.get("ref") ?? null,
    shared: shared === undefined ? null : Number(shared),
  };
}

function readValue(type: string, raw: string, sharedStrings: readonly string[]): FileValue {
  switch (type) {
    case "s":
      return { kind: "text", value: sharedStrings[Number(raw)] ?? "" };
    case "str":
      return { kind: "text", value: unescapeCell(raw) };
    case "b":
      return { kind: "boolean", value: raw === "1" || raw === "true" };
    case "e":
      return { kind: "error", value: raw };
    case "d":
      return isoDate(raw);
    default: {
      const value = Number(raw);
      return raw.trim() === "" || !Number.isFinite(value) ? { kind: "empty" } : { kind: "number", value };
    }
  }
}

/** Dates written as text ("2024-05-31T00:00:00") become the 1900 serial they mean. */
function isoDate(raw: string): FileValue {
  const time = Date.parse(
    /[zZ]|[+-]\d\d:\d\d$/.test(raw) ? raw : `${raw}${raw.includes("T") ? "" : "T00:00:00"}Z`,
  );
  if (Number.isNaN(time)) return { kind: "text", value: raw };
  return { kind: "number", value: (time - Date.UTC(1899, 11, 30)) / 86_400_000 };
}
