import type { CellValue } from "../../host/engine/readCells";
import { cellStyle } from "../cells/readCell";
import type { CellText } from "../cells/scanRows";
import { escapeCell, escapeText } from "../xml/escape";
import type { CellChange } from "./CellChange";

/** What a cell's markup needs to know of its sheet and file. */
export interface CellMarkupContext {
  /** Prefix of the sheet's main namespace, with its colon, or "". */
  readonly prefix: string;
  readonly restyle: (index: number, look: NonNullable<CellChange["look"]>) => number;
  /** Turns a serial of the engine's calendar into the file's, for a number in this cell format. */
  readonly fileSerial: (value: number, style: number) => number;
}

const FORMULA = /<(?:[\w.-]+:)?f(?=[\s/>])[^>]*?(?:\/>|>[\s\S]*?<\/(?:[\w.-]+:)?f\s*>)/;
const STYLE = /\ss\s*=\s*["']\d+["']/;
const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);

/** One changed cell; `cell` null = the file has none. `inherited` is the format that an absent cell would show. */
export function writeCellText(
  reference: string,
  cell: CellText | null,
  inherited: number,
  change: CellChange,
  context: CellMarkupContext,
): string {
  const style = cell === null ? inherited : cellStyle(cell.attributes);
  const look = change.look === null ? style : context.restyle(style, change.look);
  const styled = look === 0 ? "" : ` s="${look}"`;
  const open = `<${context.prefix}c r="${reference}"${styled}`;
  const tag = (name: string, inner: string): string =>
    `<${context.prefix}${name}>${inner}</${context.prefix}${name}>`;
  if (change.unshared !== null && cell !== null) {
    const inner = cell.inner.replace(FORMULA, () => tag("f", escapeText(change.unshared ?? "")));
    const kept = cell.attributes.replace(STYLE, "");
    return `<${context.prefix}c${kept}${styled}>${inner}</${context.prefix}c>`;
  }
  if (change.content === null) {
    if (cell !== null && cell.inner !== "") {
      const kept = cell.attributes.replace(STYLE, "");
      return `<${context.prefix}c${kept}${styled}>${cell.inner}</${context.prefix}c>`;
    }
    return look === inherited ? "" : `${open}/>`;
  }
  const { formula, value } = change.content;
  const written =
    formula === "same"
      ? (FORMULA.exec(cell?.inner ?? "")?.[0] ?? "")
      : formula === null
        ? ""
        : tag("f", escapeText(formula));
  const [type, body] = writeValue(value, written !== "", look, context);
  if (written === "" && body === "") return look === inherited ? "" : `${open}/>`;
  return `${open}${type}>${written}${body}</${context.prefix}c>`;
}

/** The type attribute and the value element. */
function writeValue(
  value: CellValue,
  isFormula: boolean,
  style: number,
  context: CellMarkupContext,
): [string, string] {
  const { prefix } = context;
  const plain = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (typeof value === "number") {
    return Number.isFinite(value) ? ["", plain(String(context.fileSerial(value, style)))] : ["", ""];
  }
  if (typeof value === "boolean") return [' t="b"', plain(value ? "1" : "0")];
  if (ERRORS.has(value)) return [' t="e"', plain(value)];
  if (isFormula) return [' t="str"', plain(escapeCell(value))];
  if (value === "") return ["", ""];
  const space = /^\s|\s$|[\n\t]| {2}/.test(value) ? ' xml:space="preserve"' : "";
  return [
    ' t="inlineStr"',
    `<${prefix}is><${prefix}t${space}>${escapeCell(value)}</${prefix}t></${prefix}is>`,
  ];
}
