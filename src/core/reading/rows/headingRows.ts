import type { CellValue } from "../../model";
import { inSteps, type Steps } from "../../steps";
import { foldText } from "../../text/fold";
import { isBlank } from "../values/missing";
import { statusOfHeading, type HeadedStatus } from "./statusOfHeading";

/** *Département 59*, *Secteur Nord*: what a list is grouped by, and in which words. */
const GROUP =
  /^(departement|dept|dpt|dep|secteur|zone|region|tournee|agence|depot|commercial|vendeur|representant|famille|categorie|groupe|canton|pays)s? ./;
/** *59 - Nord*, *LUNDI*, *B*, *CLIENTS INACTIFS*: kinds of headings without a word of their own. */
const KINDS = [
  /^[a-z]$/,
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi)$/,
  /^(?:clients?|prospects?|comptes?)(?: [a-z]+s)*$/,
  /^(?:\d{2,3}|2[ab]) [a-z]{3}/,
];
/** What names begin with as often as headings do. */
const NAMELIKE = /^(?:groupe|agence)$/;
/** *Les Prospects*, where other names stand alone as well. */
const ARTICLE = /^(?:Les|Nos|Mes) /;
/** Headings come in several, unless they say who is no client (any more), and are fewer than what they head. */
const LEAST = 2;

interface Heading {
  readonly at: number;
  readonly text: string;
  readonly kind: string | null;
  readonly status: HeadedStatus | null;
}

/**
 * Headings of groups that have no sum: rows with nothing but such a label, above a row that holds more. Positions of the
 * rows; `isTaken` marks those already told apart.
 */
export function* headingRows(
  size: number,
  wide: (at: number) => readonly CellValue[],
  isTaken: (at: number) => boolean,
): Steps<ReadonlySet<number>> {
  const found: Heading[] = [];
  let alone = 0;
  let first = size; // row that holds more than a name
  yield* inSteps(size, (from, to) => {
    for (let at = from; at < to; at++) {
      if (isTaken(at)) continue;
      const text = onlyText(wide(at));
      if (text === null) {
        first = Math.min(first, at);
        continue;
      }
      alone++;
      const status = statusOfHeading(text);
      const kind = kindOf(text);
      if (status === null && kind === null) continue;
      const below = at + 1 < size && !isTaken(at + 1) ? wide(at + 1) : [];
      const next = onlyText(below);
      const isAbove = next === null ? below.length > 0 : status !== null && kindOf(next) !== null;
      if (isAbove) found.push({ at, text, kind, status });
    }
  });
  const headings = withoutNames(found, first);
  const isTold = headings.some(({ status }) => status === "prospect" || status === "closed");
  const isEnough = (isTold || headings.length >= LEAST) && alone * 2 < size;
  return new Set(isEnough ? headings.map(({ at }) => at) : []);
}

/**
 * Headings that part the list: those of a kind it begins with (`first`: its first row that holds more than a name), or
 * of a kind that comes again. *Groupe Morel* and *Région Bretagne* scattered in it are customers.
 */
function withoutNames(found: readonly Heading[], first: number): readonly Heading[] {
  const groups = found.filter(({ status }) => status === null);
  const statuses = new Set(found.filter(({ status }) => status !== null).map(({ at }) => at));
  const parting = new Set<string | null>();
  const count = new Map<string | null, number>();
  for (const { at, kind } of groups) {
    if (at < first || statuses.has(at - 1)) parting.add(kind);
    count.set(kind, (count.get(kind) ?? 0) + 1);
  }
  const isGroup = ({ kind }: Heading): boolean =>
    parting.has(kind) ||
    (!NAMELIKE.test(kind ?? "") && (parting.size > 0 || count.size === 1 || (count.get(kind) ?? 0) >= LEAST));
  const names = groups.filter((heading) => !isGroup(heading)).length;
  const isStatus = ({ text }: Heading): boolean => names < LEAST || statuses.size > 1 || !ARTICLE.test(text);
  return found.filter((heading) => (heading.status === null ? isGroup(heading) : isStatus(heading)));
}

/** The word or the form that a heading of a group shares with the others; null for any other text. */
function kindOf(text: string): string | null {
  const folded = foldText(text);
  const form = KINDS.findIndex((kind) => kind.test(folded));
  return form >= 0 ? String(form) : (GROUP.exec(folded)?.[1] ?? null);
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
