import type { PotentialClass } from "../../model";
import type { Options } from "../../options";
import type { AbcLabel, PotentialLevel } from "../../labels";
import { countBits } from "./potentialSignals";

/**
 * How much a client could still grow. *Fort* and *Moyen* are for clients of class B and C: an A is served as well as
 * can be already. Nothing known is *Inconnu*, for an A too.
 */
export function potentialLevel(
  abc: AbcLabel,
  potentialClass: PotentialClass | null,
  signalBits: number,
  isAnythingKnown: boolean,
  { highSignals }: Options["potential"],
): PotentialLevel {
  if (!isAnythingKnown) return "unknown";
  if (abc !== "B" && abc !== "C") return "limited";
  const count = countBits(signalBits);
  if (potentialClass === "A" || count >= highSignals) return "high";
  return (potentialClass === "B" && abc === "C") || count >= 1 ? "medium" : "limited";
}
