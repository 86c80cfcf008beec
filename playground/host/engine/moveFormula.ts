import { columnLetters, LAST_COLUMN, LAST_ROW } from "./a1";

const REFERENCE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_(.!])/gu;

/** A formula as it reads after being copied some rows down and columns right: relative references move. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    REFERENCE,
    (whole: string, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      let column = 0;
      for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
      const nextColumn = fixedColumn === "$" ? column : column + columns;
      const nextRow = fixedRow === "$" ? Number(digits) : Number(digits) + rows;
      const onSheet = nextColumn >= 1 && nextColumn <= LAST_COLUMN && nextRow >= 1 && nextRow <= LAST_ROW;
      return onSheet
        ? `${fixedColumn ?? ""}${columnLetters(nextColumn)}${fixedRow ?? ""}${nextRow}`
        : "#REF!";
    },
  );
}
