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
  const orders = texts.filter((_, at) => mayFill(at));
  const labels = orders.filter((text) => text !== null);
  const isMerged =
    typeof texts[0] === "string" &&
    labels.length > 1 &&
    labels.length * 2 <= orders.length &&
    new Set(labels).size === labels.length;
  if (!isMerged) return { texts, filled: [] };
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
