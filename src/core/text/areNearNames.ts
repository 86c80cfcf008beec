import { distance } from "fastest-levenshtein";

/** Letters that a corrected name differs by, at most. */
const SLIPS = 2;
/** Shorter names that differ by a letter are other names. */
const SHORTEST = 5;

/** Whether two names, normalised (`normalizeName`), are one but for a slip of the pen: numbers in them are the same. */
export function areNearNames(one: string, other: string): boolean {
  const numbers = (name: string): string => name.replaceAll(/\D+/g, " ").trim();
  return (
    Math.min(one.length, other.length) >= SHORTEST &&
    numbers(one) === numbers(other) &&
    distance(one, other) <= SLIPS
  );
}
