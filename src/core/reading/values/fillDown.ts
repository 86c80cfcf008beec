/** Texts with the blanks under a merged label filled, and the positions that were. */
export interface FilledDown {
  readonly texts: readonly (string | null)[];
  readonly filled: readonly number[];
}

/**
 * Merged cells come as one label over blanks: when the first row has a label, every label occurs once and blanks are
 * at least as many as labels, each label holds for the blanks below it. `mayFill` says which rows count, and may take
 * one: a total below them says nothing of their names.
 */
export function fillDown(texts: readonly (string | null)[], mayFill: (at: number) => boolean): FilledDown {
  if (typeof texts[0] !== "string" || !looksMerged(texts, mayFill)) return { texts, filled: [] };
  const filled: number[] = [];
  let label: string | null = null;
  const all = texts.map((text, at) => {
    if (text !== null) return (label = text);
    if (!mayFill(at)) return null;
    filled.push(at);
    return label;
  });
  return { texts: all, filled };
}

/** Texts with those of the first line of an order for its lines below that have none. `heads`: by position. */
export function fillLines(texts: readonly (string | null)[], heads: ArrayLike<number>): FilledDown {
  const filled: number[] = [];
  const all = texts.map((text, at) => {
    const above = text === null && heads[at] !== at ? (texts[heads[at] ?? at] ?? null) : null;
    if (above !== null) filled.push(at);
    return text ?? above;
  });
  return { texts: all, filled };
}

/**
 * Positions of labels that stand alone above lines without any: *Morel* above his orders. Null where a line has a label
 * of its own. `isLine`: an order; `isSum`: a label that sums what stands above it.
 */
export function titlesOf(
  texts: readonly (string | null)[],
  isLine: (at: number) => boolean,
  isSum: (text: string) => boolean,
): ReadonlySet<number> | null {
  const titles = new Set<number>();
  for (const [at, text] of texts.entries()) {
    if (text === null) continue;
    if (isLine(at)) return null;
    if (isLine(at + 1) && !isSum(text)) titles.add(at);
  }
  return titles.size > 1 ? titles : null;
}

/** Texts with the title above for the lines below it, up to the next text. */
export function fillTitles(
  texts: readonly (string | null)[],
  titles: ReadonlySet<number>,
  isLine: (at: number) => boolean,
): FilledDown {
  const filled: number[] = [];
  let title: string | null = null;
  const all = texts.map((text, at) => {
    if (text !== null) title = titles.has(at) ? text : null;
    if (title === null || !isLine(at)) return text;
    filled.push(at);
    return title;
  });
  return { texts: all, filled };
}

const FEWEST_ROWS = 10;

/**
 * A group's label written once above its customers: as `fillDown`, where most labels have blanks below them. A column
 * that somebody began to fill in has them below the last one only, and a few rows may look so by chance.
 */
export function fillGroups(texts: readonly (string | null)[], mayFill: (at: number) => boolean): FilledDown {
  let labels = 0;
  let heads = 0;
  texts.forEach((text, at) => {
    if (text === null || !mayFill(at)) return;
    labels++;
    if (texts[at + 1] === null && mayFill(at + 1)) heads++;
  });
  const isLong = texts.length >= FEWEST_ROWS;
  return isLong && heads * 2 > labels ? fillDown(texts, mayFill) : { texts, filled: [] };
}

/** Counted before it is listed: most sheets have a label on each row, and a long list would cost more than the rest. */
function looksMerged(texts: readonly (string | null)[], mayFill: (at: number) => boolean): boolean {
  let rows = 0;
  let labelled = 0;
  texts.forEach((text, at) => {
    if (!mayFill(at)) return;
    rows++;
    if (text !== null) labelled++;
  });
  if (labelled < 2 || labelled * 2 > rows) return false;
  return new Set(texts.filter((text, at) => text !== null && mayFill(at))).size === labelled;
}

/**
 * A town or a postal code written once above the customers of a place: as `fillGroups`, where a row has neither
 * (`other` is the other of the two) and says nothing else of where it is (`beside`) than the row of the label does.
 * Where labels are of both, a row with one of them is no label: below it, nothing is known.
 */
export function fillPlaces(
  texts: readonly (string | null)[],
  other: readonly (string | null)[],
  beside: readonly (readonly (string | null)[])[],
  mayFill: (at: number) => boolean,
): FilledDown {
  const isBare = (at: number): boolean => texts[at] === null && (other[at] ?? null) === null;
  const isPair = (at: number): boolean => texts[at] !== null && (other[at] ?? null) !== null;
  const arePairs = texts.some((_, at) => isPair(at));
  const labels = texts.map((text, at) => (isBare(at) ? null : `${text ?? ""} ${other[at] ?? ""}`));
  const mayTake = new Set(fillGroups(labels, mayFill).filled);
  const filled: number[] = [];
  let from = 0;
  const all = texts.map((text, at) => {
    if (!isBare(at)) from = at;
    const isAlike = beside.every((column) => (column[at] ?? null) === null || column[at] === column[from]);
    if (!mayTake.has(at) || !isAlike || texts[from] === null || (arePairs && !isPair(from))) return text;
    filled.push(at);
    return texts[from] ?? null;
  });
  return { texts: all, filled };
}
