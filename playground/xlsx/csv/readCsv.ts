import { parseCsv } from "hucre/csv";
import type { FileValue } from "../cells/FileCell";
import { decodeText } from "./decodeText";
import { findDelimiter } from "./findDelimiter";

/** A number as machines write it: digits, a point, no grouping, no leading zero; so postal codes stay text. */
const MACHINE_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
/** More digits than a double holds would be changed by becoming a number. */
const MOST_DIGITS = 15;

function readField(field: string): FileValue {
  if (field === "") return { kind: "empty" };
  if (MACHINE_NUMBER.test(field) && field.replace(/\D/g, "").length <= MOST_DIGITS) {
    return { kind: "number", value: Number(field) };
  }
  return { kind: "text", value: field };
}

/**
 * Rows of a CSV file. Only numbers in machine form become numbers: "01000", "1 234,56", "31/12/2025" stay the text
 * they are, so nothing is lost and the reading of columns decides what they mean. A first line `sep=;` is obeyed.
 */
export function readCsv(bytes: Uint8Array): FileValue[][] {
  const text = decodeText(bytes).replace(/^\uFEFF/, "");
  const told = /^"?sep=(.)"?(?:\r\n|\r|\n|$)/i.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const delimiter = told?.[1] ?? findDelimiter(body);
  return parseCsv(body, { delimiter }).map((row) =>
    row.map((value) => readField(typeof value === "string" ? value : String(value ?? ""))),
  );
}
