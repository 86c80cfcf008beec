import type { Population } from "../model";
import type { AbcLabel } from "../labels";
import { foldText } from "../text/fold";

/** Words around the letter that say nothing more: "Classe A", "prospect B", "C potentiel". */
const FILLERS = new Set([
  "segment",
  "classe",
  "class",
  "client",
  "prospect",
  "potentiel",
  "potential",
  "customer",
]);
const TO_COMPLETE = new Set(["a completer", "to complete", "tocomplete"]);
const LABELS = {
  client: new Map<string, AbcLabel>([
    ["a", "A"],
    ["b", "B"],
    ["c", "C"],
  ]),
  prospect: new Map<string, AbcLabel>([
    ["a", "potentialA"],
    ["b", "potentialB"],
    ["c", "potentialC"],
  ]),
} as const;

/**
 * The segment that the user typed, as a label of the customer's population: "b", "Classe B" and "B potentiel" are B
 * for a client and *B potentiel* for a prospect. Null when the text names no segment.
 */
export function forcedSegment(typed: string, population: Exclude<Population, "closed">): AbcLabel | null {
  const folded = foldText(typed.replace(/([a-z])([A-Z])/g, "$1 $2"));
  if (TO_COMPLETE.has(folded)) return "toComplete";
  const words = folded.split(" ").filter((word) => !FILLERS.has(word));
  return words.length === 1 ? (LABELS[population].get(words[0] ?? "") ?? null) : null;
}
