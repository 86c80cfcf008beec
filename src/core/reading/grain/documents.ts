import type { CellValue } from "../../model";
import type { ColumnInput } from "../columns/columnInput";
import type { TypedTable } from "../columns/typedTable";
import { canonicalHeader } from "../headers/canonicalHeader";
import { documentKind, type DocumentKind } from "../values/documentKind";
import { mapSteps, type Steps } from "../../steps";
import { foldText } from "../../text/fold";
import { isBlank } from "../values/missing";
import { fewWords } from "./fewWords";

/** The kind of the document of a position; null where nothing tells it. */
export type KindAt = (at: number) => DocumentKind | null;

/** Kinds by which Sage numbers the documents of sales. */
const SAGE_KINDS: readonly DocumentKind[] = [
  "quote",
  "before",
  "before",
  "before",
  "credit",
  "credit",
  "invoice",
  "invoice",
];
type KindOf = (cell: CellValue) => DocumentKind | null;

/** Columns whose header says how they tell kinds: the numbers of Sage, the side of the customer's account. */
const KINDS_BY_HEADER: ReadonlyMap<string, KindOf> = new Map<string, KindOf>([
  ["do type", (cell) => SAGE_KINDS[Number(cell)] ?? null],
  ["sens", (cell) => (/^c(redit)?$/.test(foldText(String(cell))) ? "credit" : null)],
]);
/** Headers of columns that may tell kinds by codes; *F/A* is *f* without its small word. */
const OF_KINDS = /\b(types?|natures?|documents?|doc|pieces?|mouvements?|mvt|operations?|genre|kind)\b|^f$/;
/** Headers of columns of sentences, where *avoir* may be a verb and *retour* a visit to make. */
const OF_REMARKS = /\b(commentaires?|comments?|observations?|remarques?|notes?|memo|infos?|suivi)\b/;
const LETTERS = /^\p{L}+(?=[\s\-_/]?\d)/u;
const UNTOLD: KindAt = () => null;

/** True of a column whose header may name the states of orders. */
export function namesStates({ match }: ColumnInput): boolean {
  return match.candidates.some(({ field }) => field === "orderStatus");
}

/** True of a column of sentences about the orders: *Observations*, *Commentaire*. */
export function holdsRemarks({ header }: ColumnInput): boolean {
  return OF_REMARKS.test(canonicalHeader(header));
}

/** True of a column whose header names kinds of documents: *Type*, *Nature*. */
export function namesKinds({ header }: ColumnInput): boolean {
  return OF_KINDS.test(canonicalHeader(header));
}

/** What tells the kinds of a journal's documents, where that tells one of the kind asked for from others. */
export type KindsTelling = (kind: DocumentKind) => KindAt;

/**
 * Looks once at all that may tell the kinds of a journal's documents: columns of few words, then the letters before
 * their numbers (*FA0012*, *AV0003*).
 */
export function* documentKinds(table: TypedTable, columns: readonly ColumnInput[]): Steps<KindsTelling> {
  const ways: ((kind: DocumentKind) => KindAt | null)[] = [];
  for (const column of columns) {
    const header = canonicalHeader(column.header);
    const kindsOf = KINDS_BY_HEADER.get(header);
    const cells = table.cellsOf(column);
    const words = kindsOf === undefined ? fewWords(cells, namesStates(column)) : [];
    if (holdsRemarks(column) && !words.every((word) => documentKind(word) !== null)) continue;
    if (kindsOf !== undefined) ways.push((kind) => kindsBy(kindsOf, kind, cells));
    else if (words.length > 0) ways.push((kind) => kindsIn(kind, cells, words, OF_KINDS.test(header)));
    yield;
  }
  const letters = yield* lettersOfNumbers(table);
  const codes = fewWords(letters);
  if (codes.length > 1) ways.push((kind) => kindsIn(kind, letters, codes, true));
  return (kind) => {
    for (const way of ways) {
      const told = way(kind);
      if (told !== null) return followed(table, told);
    }
    return UNTOLD;
  };
}

/** Lines right below the first of a document may leave its kind blank: they are of the kind of the first. */
function followed(table: TypedTable, kindAt: KindAt): KindAt {
  if (table.column("orderId") === null) return (at) => kindAt(at) ?? kindAt(table.headOf(at));
  let first: DocumentKind | null = null;
  const numbers = table.texts("orderId");
  const kinds = numbers.map((number, at) => {
    if (number === null || number !== numbers[at - 1]) first = kindAt(at);
    return kindAt(at) ?? first;
  });
  return (at) => kinds[at] ?? null;
}

function kindsBy(kindOf: KindOf, kind: DocumentKind, cells: readonly CellValue[]): KindAt | null {
  const kindAt: KindAt = (at) => {
    const cell = cells[at];
    return cell === undefined || isBlank(cell) ? null : kindOf(cell);
  };
  return cells.some((_, at) => kindAt(at) === kind) ? kindAt : null;
}

/** `words`: those of the cells. `mayBeCodes`: elsewhere *F* and *D* are countries. */
function kindsIn(
  kind: DocumentKind,
  cells: readonly CellValue[],
  words: readonly string[],
  mayBeCodes: boolean,
): KindAt | null {
  const known = new Map<string, DocumentKind>();
  for (const word of words) {
    const meaning = documentKind(word);
    if (meaning !== null && (kind === "payment" || meaning.kind !== "payment")) known.set(word, meaning.kind);
  }
  const kinds = new Set(known.values());
  // Without invoices *Chèque* and *Virement* are how they were paid.
  if (kind === "payment" && !kinds.has("invoice")) return null;
  // *AV* and *A* are credit notes beside *FA* and *F* only.
  for (const word of words) {
    const isLetter = word.length === 1 && known.size < words.length;
    const isBelieved = mayBeCodes && !isLetter && kinds.has("invoice");
    if (documentKind(word)?.isCode === true && !isBelieved) known.delete(word);
  }
  const told = new Set(known.values());
  // *Avoir* on few rows, with nothing on the others, tells them apart.
  const isMark = cells.filter(isBlank).length * 2 > cells.length;
  const isAlone = told.size === 1 && known.size === words.length && !isMark;
  if (!told.has(kind) || isAlone || (kind !== "credit" && told.size < 2)) return null;
  return (at) => {
    const cell = cells[at];
    return typeof cell === "string" ? (known.get(cell.trim()) ?? null) : null;
  };
}

/** *FA* of *FA0012*; "" before a number without letters. */
function* lettersOfNumbers(table: TypedTable): Steps<readonly string[]> {
  if (table.column("orderId") === null) return [];
  return yield* mapSteps(table.texts("orderId"), (id) => LETTERS.exec(id ?? "")?.[0] ?? "");
}

/**
 * Positions of orders and delivery notes that their invoices repeat: the same customer and amount, for most of them.
 */
export function invoicedBefore(
  kindAt: KindAt,
  amounts: ArrayLike<number>,
  customers: ArrayLike<number>,
): ReadonlySet<number> {
  const keyOf = (at: number): string => `${customers[at] ?? -1} ${Math.round((amounts[at] ?? NaN) * 100)}`;
  const invoices = new Set<string>();
  const before: number[] = [];
  for (let at = 0; at < amounts.length; at++) {
    const kind = kindAt(at);
    if (kind === "invoice") invoices.add(keyOf(at));
    else if (kind === "before") before.push(at);
  }
  const invoiced = before.filter((at) => invoices.has(keyOf(at)));
  return new Set(invoiced.length * 2 >= before.length ? invoiced : []);
}
