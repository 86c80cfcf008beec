import type { CellValue } from "../../model";
import { inSteps, type Steps } from "../../steps";
import { foldText } from "../../text/fold";
import { isBlank } from "../values/missing";

/** *Département 59*, *Secteur Nord*, *59 - Nord*, *LUNDI*, *B*, *CLIENTS INACTIFS*: what a list is grouped by. */
const GROUP =
  /^(?:[a-z]$|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)$|(?:clients?|prospects?|comptes?)(?: [a-z]+s)*$|(?:departement|dept|dpt|dep|secteur|zone|region|tournee|agence|depot|commercial|vendeur|representant|famille|categorie|groupe|canton|pays)s? .|(?:\d{2,3}|2[ab]) [a-z]{3})/;
/** Headings come in several, and are fewer than what they head. */
const LEAST = 2;

/**
 * Headings of groups that have no sum: rows with nothing but such a label, above a row that holds more. Positions of the
 * rows; `isTaken` marks those already told apart.
 */
export function* headingRows(
  size: number,
  wide: (at: number) => readonly CellValue[],
  isTaken: (at: number) => boolean,
): Steps<ReadonlySet<number>> {
  const headings = new Set<number>();
  let alone = 0;
  yield* inSteps(size, (from, to) => {
    for (let at = from; at < to; at++) {
      const text = onlyText(wide(at));
      if (text === null || isTaken(at)) continue;
      alone++;
      const isAbove = at + 1 < size && !isTaken(at + 1) && onlyText(wide(at + 1)) === null;
      if (isAbove && GROUP.test(foldText(text))) headings.add(at);
    }
  });
  return headings.size >= LEAST && alone * 2 < size ? headings : new Set();
}

/** The text of a row with nothing else in it; null for any other row. */
export function onlyText(cells: readonly CellValue[]): string | null {
  const only = onlyCell(cells);
  return typeof only === "string" ? only : null;
}

/** The one filled cell of a row; null when there are none or several. */
export function onlyCell(cells: readonly CellValue[]): CellValue | null {
  let only: CellValue | null = null;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (only !== null) return null;
    only = cell;
  }
  return only;
}
