import type { CellValue } from "../../model";

const MISSING: ReadonlySet<string> = new Set([
  "",
  "-",
  "--",
  "---",
  "–",
  "—",
  "?",
  "??",
  "n/a",
  "na",
  "n.a.",
  "n/d",
  "nd",
  "n.d.",
  "n.c.",
  "nc",
  "n/c",
  "ns",
  "néant",
  "neant",
  "inconnu",
  "inconnue",
  "non renseigné",
  "non renseigne",
  "null",
  "none",
  "unknown",
  "#",
  "/",
  ".",
  "xxx",
  "vide",
  "(vide)",
  "(blank)",
  "nan",
  "non communiqué",
  "n.r.",
  "nr",
  "n/r",
  "s.o.",
  "s/o",
  "sans objet",
]);

const LONGEST = 20;
/** First letters of such words, or no letter or digit at all first: anything else need not be looked up. */
const MAY_BE_MISSING = /^\s*(?:[nisuvx]|[^a-z0-9]|$)/i;

/** A cell with nothing in it: empty, or spaces and invisible characters only. */
export function isBlank(cell: CellValue | undefined): boolean {
  return cell === "" || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** Text a person or an export types for « I do not know »: `-`, `n/d`, `?`… Such a value is unknown, never zero. */
export function isMissingWord(text: string): boolean {
  return text.length <= LONGEST && MAY_BE_MISSING.test(text) && isWordOf(text.trim().toLowerCase());
}

/** « - € » is how the accounting format shows a cell without an amount. */
function isWordOf(text: string): boolean {
  return MISSING.has(text) || /^[-–—]\s*€$/.test(text);
}

const ERROR =
  /^#(N\/A|N\/D|DIV\/0!|VALUE!|VALEUR!|REF!|NAME\?|NOM\?|NUM!|NOMBRE!|NULL!|NUL!|SPILL!|PROPAGATION!|BUSY!|OCCUPÉ!|FIELD!|CHAMP!|CALC!|CALCUL!|CONNECT!|BLOCKED!|UNKNOWN!|GETTING_DATA|EXTERNAL!|PYTHON!)$/i;

/** An Excel error shown by the cell (`#N/A`, `#DIV/0!`…): the value is unknown and its address is told. */
export function isErrorCell(cell: CellValue | undefined): boolean {
  return typeof cell === "string" && cell.charCodeAt(0) === 35 && ERROR.test(cell.trim());
}

/** A cell that says nothing: blank, or a word for « unknown ». */
export function isUnknown(cell: CellValue | undefined): boolean {
  return cell === undefined || (typeof cell === "string" && (cell.trim() === "" || isMissingWord(cell)));
}
