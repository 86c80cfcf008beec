import type { CellValue } from "../../model";
import { inSteps, type Steps } from "../../steps";
import { foldText } from "../../text/fold";
import { isBlank } from "../values/missing";

/** Whole words: *Imprimerie Morel* and *Éditions du Nord* are customers. */
const FOOTER =
  /^(exports?|exporte(?:e|s|es|d)?|extraits?|extractions?|edite(?:e|s|es)?|edition|genere(?:e|s|es)?|sources?|page \d+|imprime(?:e|s|es)?|mise a jour|mis a jour|maj|date (?:de |d )?(?:export|edition|extraction|mise)|nombre (?:de|d)|nb|total de \d+|copyright|confidentiel(?:le)?|documents?|filtres?|legende|notes?|n b|attention|remarques?|periodes?|printed|generated|report(?:ing)?|fin de|(?:les )?donnees|ce fichier|ce document|tous droits|\d+ (?:clients?|lignes?|enregistrements?|resultats?|fiches?))\b/;
/** The foot of a printed page, anywhere in the list. */
const PAGE = /^page \d+(?: (?:sur |of )?\d+)?$/;
const SENTENCE_WORDS = 5;
const MOST_CELLS = 2;

/**
 * Trailing rows that are notes, not customers (*Export du 12/03/2026*, *Source : Dolibarr*): at most two cells, at the
 * end of the region, worded as a note, or a lone sentence below a blank row; and lone *Page 1/2* wherever they stand.
 * Positions in `rows`.
 */
export function* footerRows(
  rows: readonly number[],
  wide: (at: number) => readonly CellValue[],
  isSummary: (at: number) => boolean,
): Steps<ReadonlySet<number>> {
  const footers = new Set<number>();
  for (let at = rows.length - 1; at >= 0; at--) {
    if (isSummary(at)) continue;
    const filled = wide(at).filter((cell) => !isBlank(cell));
    const [first] = filled;
    if (filled.length > MOST_CELLS || typeof first !== "string") break;
    const afterGap = at > 0 && (rows[at] ?? 0) - (rows[at - 1] ?? 0) > 1;
    const folded = foldText(first);
    const isNote = FOOTER.test(folded) || first.trim().startsWith("*") || first.includes("©");
    const isSentence =
      filled.length === 1 && folded.split(" ").length >= SENTENCE_WORDS && (afterGap || footers.has(at + 1));
    if (!isNote && !isSentence) break;
    footers.add(at);
  }
  yield* inSteps(rows.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const only = onlyCell(wide(at));
      if (typeof only === "string" && PAGE.test(foldText(only))) footers.add(at);
    }
  });
  return footers;
}

/** The one filled cell of a row; null when there are none or several. */
function onlyCell(cells: readonly CellValue[]): CellValue | null {
  let only: CellValue | null = null;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    if (only !== null) return null;
    only = cell;
  }
  return only;
}
