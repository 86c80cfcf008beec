import { LAST_COLUMN, LAST_ROW, columnLetters } from "../../host/engine/a1";

// A string, a quoted sheet name, a bracketed name, or a word that may be a reference.
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_$][\p{L}\p{N}_.$]*(?=\()|[\p{L}\p{N}_.$\\]+/gu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function wrap(value: number, last: number): number {
  return ((((value - 1) % last) + last) % last) + 1;
}

/**
 * A formula as it reads in another cell: relative references move by so many rows and columns and wrap round the
 * sheet's edges, as the followers of a shared formula do.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string): string =>
    fixed + (fixed === "$" ? letters : columnLetters(wrap(columnNumber(letters) + columns, LAST_COLUMN)));
  const row = (fixed: string, digits: string): string =>
    fixed + (fixed === "$" ? digits : String(wrap(Number(digits) + rows, LAST_ROW)));
  return formula.replace(TOKEN, (token: string, offset: number) => {
    const cell = CELL.exec(token);
    const next = formula[offset + token.length];
    if (next === "!" || next === "(") return token;
    if (cell !== null) return column(cell[1] ?? "", cell[2] ?? "") + row(cell[3] ?? "", cell[4] ?? "");
    const partOfRange = next === ":" || formula[offset - 1] === ":";
    if (!partOfRange) return token;
    const whole = COLUMN.exec(token);
    if (whole !== null) return column(whole[1] ?? "", whole[2] ?? "");
    const line = ROW.exec(token);
    return line === null ? token : row(line[1] ?? "", line[2] ?? "");
  });
}
