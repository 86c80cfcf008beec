import type { CellValue } from "../../model";
import { inSteps, type Steps } from "../../steps";
import { foldText } from "../../text/fold";
import { isBlank } from "../values/missing";
import { statusOfHeading } from "./statusOfHeading";

/** *Département 59*, *Secteur Nord*, *59 - Nord*, *LUNDI*, *B*, *CLIENTS INACTIFS*: what a list is grouped by. */
const GROUP =
  /^(?:[a-z]$|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)$|(?:clients?|prospects?|comptes?)(?: [a-z]+s)*$|(?:departement|dept|dpt|dep|secteur|zone|region|tournee|agence|depot|commercial|vendeur|representant|famille|categorie|groupe|canton|pays)s? .|(?:\d{2,3}|2[ab]) [a-z]{3})/;
/** Headings come in several, unless they say who is no client (any more), and are fewer than what they head. */
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
  let isTold = false;
  yield* inSteps(size, (from, to) => {
    for (let at = from; at < to; at++) {
      const text = onlyText(wide(at));
      if (text === null || isTaken(at)) continue;
      alone++;
      const status = statusOfHeading(text);
      if (status === null && !GROUP.test(foldText(text))) continue;
      const below = at + 1 < size && !isTaken(at + 1) ? wide(at + 1) : [];
      const next = onlyText(below);
      const isAbove = next === null ? below.length > 0 : status !== null && GROUP.test(foldText(next));
      if (!isAbove) continue;
      headings.add(at);
      isTold ||= status === "prospect" || status === "closed";
    }
  });
  return (isTold || headings.size >= LEAST) && alone * 2 < size ? headings : new Set();
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
