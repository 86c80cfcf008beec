import type { CellValue } from "../../model";
import { mapSteps, type Steps } from "../../steps";
import { cleanText } from "../../text/cleanText";
import { isErrorCell, isMissingWord } from "./missing";

/** Words of letters that no misreading of UTF-8 begins with (Â, Ã, Ä, Å, â, ï), with one space between two. */
const ALREADY_TIDY = /^[!-~ÀÁÆ-áã-îð-ÿŒœ’]+(?: [!-~ÀÁÆ-áã-îð-ÿŒœ’]+)*$/;

/** One cell as tidy text; null when it is blank, an error or a word for « unknown ». */
export function tidyText(cell: CellValue | undefined): string | null {
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "VRAI" : "FAUX";
  if (cell === undefined || cell === "") return null;
  const text = ALREADY_TIDY.test(cell) ? cell : cleanText(cell);
  return text === "" || isMissingWord(text) || isErrorCell(text) ? null : text;
}

const PROBE = 500; // cells after which a column of mostly different texts stops being remembered

/** A column of texts read once, one string for cells that hold the same where they repeat. */
export function* textColumnSteps(cells: readonly CellValue[]): Steps<readonly (string | null)[]> {
  const known = new Map<CellValue, string | null>();
  let seen = 0;
  return yield* mapSteps(cells, (cell) => {
    if (cell === "") return null;
    seen++;
    const isVaried = seen > PROBE && known.size * 2 > seen;
    if (isVaried) return tidyText(cell);
    let text = known.get(cell);
    if (text === undefined) known.set(cell, (text = tidyText(cell)));
    return text;
  });
}
