import type { CellValue } from "../../model";
import { once } from "../../once";
import { inSteps, type Steps } from "../../steps";
import { foldText } from "../../text/fold";
import { canonicalHeader } from "../headers/canonicalHeader";
import { HEADER_INDEX } from "../headers/headerIndex";
import { isBlank } from "../values/missing";
import { readNumberText } from "../values/numbers";
import { onlyCell, onlyText } from "./headingRows";

/** *Fait à Lille, le 20/11/2026*, above who signs. */
const SIGNED = /^fait (?:a .* )?le \d/;
/** Whole words: *Imprimerie Morel* and *Éditions du Nord* are customers. */
const FOOTER =
  /^(exports?|exporte(?:e|s|es|d)?|extraits?|extractions?|edite(?:e|s|es)?|edition|genere(?:e|s|es)?|sources?|page \d+|imprime(?:e|s|es)?|mise a jour|mis a jour|maj|date (?:de |d )?(?:export|edition|extraction|mise)|nombre (?:de|d)|nb|total de \d+|copyright|confidentiel(?:le)?|confidential|documents?|filtres?|legende|notes?|n b|attention|remarques?|periodes?|printed|generated|report(?:ing)?|fin de|ne pas|merci de|veuillez|a usage interne|usage interne|diffusion (?:interne|restreinte)|sous reserve|hors taxes|(?:etabli|prepare|redige|realise|cree|arrete)(?:e|s|es)? (?:par|le|au|en)|montants (?:en|ht|ttc|hors|exprimes)|(?:les )?donnees|ce fichier|ce document|tous droits|\d+ (?:clients?|lignes?|enregistrements?|resultats?|fiches?))\b/;
/** Words of notes that names begin with as well: *Source & Co*, *Export Sud*, *12 Clients*. */
const NAMELIKE =
  /^(?:(?:exports?|extraits?|extractions?|editions?|sources?|documents?|filtres?|legende|notes?|attention|remarques?|periodes?|report(?:ing)?|(?:les )?donnees)\b|(?=\d+ [a-z]+$))/;
/** What may follow such a word in a note beside a figure: nothing, a day, a year, a span. */
const TAIL =
  /^(?: (?:du|le|au|en|par client|par mois|mensuel(?:le)?s?|annuel(?:le)?s?|n 1|du mois|de l annee))*(?: \d{1,4}(?: \d+)*)?$/;
/** *(1) au 31/10/2026*, *\* hors taxes*, *rouge = impayé*: what a mark in the list refers to. */
const FOOTNOTE = /^\s*(?:\*|[¹²³]|[([]\d[)\]]|.*©|[^=]{1,25}=\s*\S)/;
/** *Légende :*, *Code couleur*: what stands below explains colours and marks. */
const LEGEND = /^(?:legende|legend|codes? couleurs?)\b/;
/** The foot of a printed page, anywhere in the list. */
const PAGE = /^page \d+(?: (?:sur |of )?\d+)?$/;
/** Words that names do not use. */
const SAID =
  /\b(?:ne|sont|ont|doit|doivent|merci|veuillez|(?:etabli|edite|redige|prepare|realise|fourni|transmis|exprime|arrete|calcule|verifie|valide)(?:e|s|es)?)\b/;
const SENTENCE_WORDS = 5;
const NAME_WORDS = 3; // a name of so many words shows whether names are written as sentences are
const MOST_CELLS = 2;
const SUMMED: ReadonlySet<string> = new Set(
  "revenue revenuePrevious potential orders averageOrder".split(" "),
);
const RARE = 0.1; // share of the rows above that may hold one cell only where that sets a row apart

/**
 * Trailing rows that are notes, not customers (*Export du 12/03/2026*, *Source : Dolibarr*): at most two cells, at the
 * end of the region, worded as a note (what may be a name with its amount is none); lone sentences above a note, or
 * below a blank row or a total with nothing but sentences and notes under them; figures of the list (*CA moyen*) with
 * their title; and lone *Page 1/2* or sentences without a capital wherever they stand. A long name is no sentence.
 * Positions in `rows`.
 */
export function* footerRows(
  rows: readonly number[],
  wide: (at: number) => readonly CellValue[],
  isSummary: (at: number) => boolean,
): Steps<ReadonlySet<number>> {
  const footers = new Set<number>();
  const list = aboutList(rows, wide);
  const isApart = (at: number): boolean =>
    at > 0 && ((rows[at] ?? 0) - (rows[at - 1] ?? 0) > 1 || isSummary(at - 1));
  const isSigned = (at: number): boolean => at >= 0 && SIGNED.test(foldText(onlyText(wide(at)) ?? ""));
  const legend = Math.min(legendAt(rows.length, wide, isApart), footAt(rows.length, wide, isApart));
  for (let at = legend; at < rows.length; at++) footers.add(at);
  let waiting: number[] = [];
  let hasFigure = false;
  for (let at = legend - 1; at >= 0; at--) {
    if (isSummary(at)) continue;
    const cells = wide(at);
    const filled = cells.filter((cell) => !isBlank(cell));
    const [first] = filled;
    if (filled.length > MOST_CELLS || typeof first !== "string") break;
    const folded = foldText(first);
    const isNote =
      (FOOTER.test(folded) && !(isNamed(filled) && (!isApart(at) || list().isNarrow))) ||
      SIGNED.test(folded) ||
      FOOTNOTE.test(first) ||
      isFigure(filled) ||
      (filled.length === 1 && isSigned(at - 1));
    hasFigure ||= filled.length === 2 && typeof filled[1] === "number";
    const isSentence =
      filled.length === 1 &&
      folded.split(" ").length >= SENTENCE_WORDS &&
      (SAID.test(folded) || (isPlain(first) && !list().plain.has(cells.indexOf(first))));
    if (isNote || (isSentence && footers.has(at + 1) && !isApart(at + 1))) footers.add(at);
    else if (isSentence) waiting.push(at);
    else if (filled.length === 1 && isApart(at) && footers.has(at + 1) && !isApart(at + 1) && hasFigure)
      footers.add(at);
    else break;
    if (!isApart(at) || waiting.length === 0) continue;
    if (list().lone - (rows.length - at) > RARE * at) break;
    for (const sentence of waiting) footers.add(sentence);
    waiting = [];
  }
  yield* inSteps(rows.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const only = onlyText(wide(at));
      if (only === null) continue;
      if (
        PAGE.test(foldText(only)) ||
        (isAside(only) && list().lone <= RARE * rows.length && !list().hasSmall)
      )
        footers.add(at);
    }
  });
  return footers;
}

/** Where a legend begins that ends the list: its title alone, then words in two cells at most; `size` without one. */
function legendAt(
  size: number,
  wide: (at: number) => readonly CellValue[],
  isApart: (at: number) => boolean,
): number {
  for (let at = size - 1; at > 0; at--) {
    const filled = wide(at).filter((cell) => !isBlank(cell));
    if (filled.length > MOST_CELLS || filled.some((cell) => typeof cell !== "string")) break;
    if (filled.length === 1 && isApart(at) && LEGEND.test(foldText(String(filled[0])))) return at;
  }
  return size;
}

/** Where the foot of a report begins, below a blank row: texts alone, most of them notes; `size` without one. */
function footAt(
  size: number,
  wide: (at: number) => readonly CellValue[],
  isApart: (at: number) => boolean,
): number {
  let notes = 0;
  for (let at = size - 1; at > 0; at--) {
    const only = onlyText(wide(at));
    if (only === null) break;
    if (FOOTER.test(foldText(only))) notes++;
    if (isApart(at)) return notes * 2 > size - at ? at : size;
  }
  return size;
}

/** *CA total* and its figure: the header of an amount where a name stood. */
function isFigure([label, figure, ...more]: readonly CellValue[]): boolean {
  if (typeof label !== "string" || typeof figure !== "number" || more.length > 0) return false;
  const meanings = HEADER_INDEX.get(canonicalHeader(label)) ?? [];
  return meanings.some(({ means, strength }) => SUMMED.has(means) && strength === 1);
}

/** *Export Sud* and its amount: what a customer may be called, where nothing sets the row apart. */
function isNamed([label, figure]: readonly CellValue[]): boolean {
  const isAmount =
    typeof figure === "number" || (typeof figure === "string" && readNumberText(figure) !== null);
  if (typeof label !== "string" || !isAmount || label.includes(":")) return false;
  const folded = foldText(label);
  const said = NAMELIKE.exec(folded)?.[0];
  return said !== undefined && (said === "" || !TAIL.test(folded.slice(said.length)));
}

/** *à voir avec le chef avant la fin du mois*: no capital at all, as no name of the list is written. */
function isAside(text: string): boolean {
  return text.split(" ").length >= SENTENCE_WORDS && isSmall(text);
}

const isSmall = (text: string): boolean => /^[\s(→>-]*\p{Ll}/u.test(text) && isPlain(text);

/** Written as a sentence is: no capital after the first word, *HT* apart. */
function isPlain(text: string): boolean {
  return !/\s["'(«]*\p{Lu}\p{Ll}/u.test(text) && /\p{Ll}/u.test(text);
}

interface AboutList {
  /** Rows with one cell only. */
  readonly lone: number;
  /** Whether most rows hold no more cells than a note may. */
  readonly isNarrow: boolean;
  /** Columns whose texts are written as sentences are. */
  readonly plain: ReadonlySet<number>;
  /** Whether the first text of a row begins with a small letter, as that of a list typed without capitals. */
  readonly hasSmall: boolean;
}

/** How the rows are filled. */
function aboutList(rows: readonly number[], wide: (at: number) => readonly CellValue[]): () => AboutList {
  return once(() => {
    const plain = new Set<number>();
    let lone = 0;
    let narrow = 0;
    let hasSmall = false;
    rows.forEach((_, at) => {
      const cells = wide(at);
      if (cells.filter((cell) => !isBlank(cell)).length <= MOST_CELLS) narrow++;
      if (onlyCell(cells) !== null) {
        lone++;
        return;
      }
      hasSmall ||= isSmall(String(cells.find((cell) => typeof cell === "string") ?? ""));
      cells.forEach((cell, i) => {
        if (typeof cell === "string" && cell.split(" ").length >= NAME_WORDS && isPlain(cell)) plain.add(i);
      });
    });
    return { lone, isNarrow: narrow * 2 > rows.length, plain, hasSmall };
  });
}
