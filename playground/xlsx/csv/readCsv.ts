import { parseCsv } from "hucre/csv";
import { LAST_ROW } from "../../host/engine/a1";
import type { FileValue } from "../cells/FileCell";
import { fileError } from "../fileError";
import { decodeText } from "./decodeText";
import { findDelimiter } from "./findDelimiter";

/** A number as machines write it: digits, a point, no grouping, no leading zero; so postal codes stay text. */
const MACHINE_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
/** More digits than a double holds would be changed by becoming a number. */
const MOST_DIGITS = 15;
/** Fields of a file, empty ones included: each takes memory before it is a cell. */
const MOST_FIELDS = 20_000_000;
const EMPTY: FileValue = { kind: "empty" };

/** What a French reader takes for thousands: `1.234`. */
const THOUSANDS = /^-?[1-9]\d{0,2}\.\d{3}$/;

function readField(field: string, pointsAreDecimal: boolean): FileValue {
  if (field === "") return EMPTY;
  const isNumber = MACHINE_NUMBER.test(field) && field.replace(/\D/g, "").length <= MOST_DIGITS;
  if (isNumber && (pointsAreDecimal || !THOUSANDS.test(field))) {
    return { kind: "number", value: Number(field) };
  }
  return { kind: "text", value: field };
}

/**
 * Columns in which a point marks decimals beyond doubt: one value at least has a point that cannot group thousands.
 * Between commas no value has a decimal comma, so a point is one everywhere.
 */
function decimalColumns(
  rows: readonly (readonly unknown[])[],
  delimiter: string,
): (column: number) => boolean {
  if (delimiter === ",") return () => true;
  const found = new Set<number>();
  for (const row of rows) {
    row.forEach((field, column) => {
      if (typeof field !== "string" || found.has(column)) return;
      if (field.includes(".") && MACHINE_NUMBER.test(field) && !THOUSANDS.test(field)) found.add(column);
    });
  }
  return (column) => found.has(column);
}

/**
 * Rows of a CSV file. Only numbers in machine form become numbers: "01000", "1 234,56", "31/12/2025" stay the text
 * they are, so nothing is lost and the reading of columns decides what they mean; so does `1.234` in a column where
 * nothing proves that its point marks decimals. A first line `sep=;` is obeyed.
 * One row more than a sheet has is the most that comes. Throws a file error when there are too many fields.
 */
export function readCsv(bytes: Uint8Array): FileValue[][] {
  const text = decodeText(bytes).replace(/^\uFEFF/, "");
  const told = /^"?sep=(.)"?(?:\r\n|\r|\n|$)/i.exec(text);
  const body = told === null ? text : text.slice(told[0].length);
  const delimiter = told?.[1] ?? findDelimiter(body);
  if (countOf(body, delimiter) > MOST_FIELDS) throw fileError("tooLarge");
  const rows = parseCsv(body, { delimiter, maxRows: LAST_ROW + 1 });
  const isDecimal = decimalColumns(rows, delimiter);
  return rows.map((row) =>
    row.map((value, column) =>
      readField(typeof value === "string" ? value : String(value ?? ""), isDecimal(column)),
    ),
  );
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}
