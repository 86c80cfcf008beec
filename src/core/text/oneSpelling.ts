import { cleanText } from "./cleanText";
import { foldText } from "./fold";

/**
 * One spelling for labels that differ only by case, accents, punctuation or spaces: the most frequent, then the one
 * with the most accents, then `Title case` over capitals. Independent of row order.
 * Maps each label as given to the spelling of its group; a label without letters or digits is left out.
 */
export function oneSpelling(labels: Iterable<string>): ReadonlyMap<string, string> {
  const times = new Map<string, number>();
  for (const label of labels) times.set(label, (times.get(label) ?? 0) + 1);
  const counts = new Map<string, Map<string, number>>();
  const given = new Map<string, string>();
  for (const [label, often] of times) {
    const key = foldText(label).replaceAll(" ", "");
    if (key === "") continue;
    given.set(label, key);
    const spelling = cleanText(label);
    const spellings = counts.get(key) ?? new Map<string, number>();
    counts.set(key, spellings.set(spelling, (spellings.get(spelling) ?? 0) + often));
  }
  const best = new Map([...counts].map(([key, spellings]) => [key, mostFrequent(spellings)]));
  return new Map([...given].map(([label, key]) => [label, best.get(key) ?? label]));
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  return (
    [...spellings]
      .toSorted(([a, timesA], [b, timesB]) => timesB - timesA || care(b) - care(a) || (a < b ? -1 : 1))
      .map(([spelling]) => spelling)[0] ?? ""
  );
}

/** How carefully a label seems to have been typed. */
function care(label: string): number {
  const accents = label.match(/[^\x20-\x7E]/g)?.length ?? 0;
  const isTitle = /^\p{Lu}/u.test(label) && /\p{Ll}/u.test(label);
  return 2 * accents + (isTitle ? 1 : 0);
}
