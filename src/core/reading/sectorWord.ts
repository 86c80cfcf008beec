import { foldText } from "../text/fold";
import { isTypoOf } from "../text/isTypoOf";
import type { SectorGroup } from "./sectorGroup";
import { oftenMisspelt, sectorVocabulary } from "./sectorVocabulary";

interface Entry {
  readonly words: readonly string[];
  readonly isOpen: boolean;
  readonly isWeak: boolean;
  readonly group: SectorGroup;
}

const ENTRIES: readonly Entry[] = Object.entries(sectorVocabulary).flatMap(([group, list]) =>
  list.split(", ").map((entry) => ({
    words: entry.replace(/[*?]/g, "").split(" ").map(singular),
    isOpen: entry.includes("*"),
    isWeak: entry.endsWith("?"),
    group: group as SectorGroup, // -- Object.entries widens the keys of the record to string
  })),
);
const BY_FIRST_LETTER = new Map<string, readonly Entry[]>();
for (const entry of ENTRIES) {
  const letter = entry.words[0]?.[0] ?? "";
  BY_FIRST_LETTER.set(letter, [...(BY_FIRST_LETTER.get(letter) ?? []), entry]);
}

/** A shorter word is too close to others (« Marie », « mairie »). */
const TYPO_MIN_LENGTH = 6;

/**
 * The trade that a label's words tell, in French or English, plural or not, small slips of the keyboard forgiven;
 * null when they tell none. The leftmost known words decide; vague ones (« autres », « artisan ») only when there is nothing else.
 */
export function wordSector(label: string): SectorGroup | null {
  const words = foldText(label).split(" ").map(singular);
  const told = toldBy(words);
  if (told) return told;
  for (const word of words) {
    const meant =
      word.length < TYPO_MIN_LENGTH ? undefined : oftenMisspelt.find((known) => isTypoOf(word, known));
    if (meant !== undefined) return toldBy([singular(meant)]);
  }
  return null;
}

function toldBy(words: readonly string[]): SectorGroup | null {
  const found = words.map((_, i) => entryAt(words, i)).filter((entry) => entry !== null);
  return (found.find(({ isWeak }) => !isWeak) ?? found[0])?.group ?? null;
}

function entryAt(words: readonly string[], at: number): Entry | null {
  const candidates = (BY_FIRST_LETTER.get(words[at]?.[0] ?? "") ?? []).filter((entry) =>
    matches(entry, words, at),
  );
  return candidates.reduce<Entry | null>(
    (best, entry) => (best && length(best) >= length(entry) ? best : entry),
    null,
  );
}

function matches({ words: expected, isOpen }: Entry, words: readonly string[], at: number): boolean {
  return expected.every((word, i) => {
    const actual = words[at + i] ?? "";
    return isOpen && i === expected.length - 1 ? actual.startsWith(word) : actual === word;
  });
}

function length({ words }: Entry): number {
  return words.join(" ").length;
}

function singular(word: string): string {
  return word.length > 3 && /[sx]$/.test(word) ? word.slice(0, -1) : word;
}
