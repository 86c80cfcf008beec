import { book, escape, letter, sheetXml } from "../corpus/writers/ooxml";
import type { Book, FuzzCell } from "./arbitraryBook";

/** What XML cannot hold is spelled as Excel spells it; so is text that looks like such a spelling. */
const spelled = (text: string): string =>
  escape(text.replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")).replace(
    /[\u0000-\u0008\u000B\u000C\r\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );

function cellXml(at: string, cell: FuzzCell): string {
  if (cell === "") return "";
  switch (typeof cell) {
    case "number":
      return `<c r="${at}"><v>${cell}</v></c>`;
    case "boolean":
      return `<c r="${at}" t="b"><v>${Number(cell)}</v></c>`;
    case "string":
      return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${spelled(cell)}</t></is></c>`;
  }
  switch (cell.kind) {
    case "error":
      return `<c r="${at}" t="e"><v>${cell.error}</v></c>`;
    case "day":
      return `<c r="${at}" s="1"><v>${cell.serial}</v></c>`;
    case "formula":
      return `<c r="${at}"><f>${cell.formula}</f><v>${cell.shown}</v></c>`;
  }
}

/** The bytes of the .xlsx. */
export function writeBook({ rows, hiddenRows, merged }: Book): Uint8Array {
  const lines = rows.map((row, r) => {
    const hidden = hiddenRows.includes(r + 1) ? ' hidden="1"' : "";
    return `<row r="${r + 1}"${hidden}>${row.map((cell, c) => cellXml(`${letter(c)}${r + 1}`, cell)).join("")}</row>`;
  });
  const mayMerge = merged && (rows[0]?.length ?? 0) === 1;
  return book(
    sheetXml(
      lines.join(""),
      "",
      mayMerge ? '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>' : "",
    ),
  );
}
