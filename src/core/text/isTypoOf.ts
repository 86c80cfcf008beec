import { distance } from "fastest-levenshtein";

/** Edits forgiven by length of the expected word: short words are too close to one another to forgive any. */
function allowedEdits(length: number): number {
  return length < 5 ? 0 : length < 9 ? 1 : 2;
}

/**
 * Whether a folded word is the expected folded word, give or take a slip of the keyboard: none under 5 letters,
 * one up to 8, two beyond, and never on the first letter.
 */
export function isTypoOf(word: string, expected: string): boolean {
  if (word === expected) return true;
  const allowed = allowedEdits(Math.min(word.length, expected.length));
  if (allowed === 0 || word[0] !== expected[0] || Math.abs(word.length - expected.length) > allowed)
    return false;
  return distance(word, expected) <= allowed;
}
