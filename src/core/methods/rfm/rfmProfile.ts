import type { RfmProfile } from "../../labels";

type Level = 1 | 2 | 3;

/** Scores of 4 or 5 bins folded to low, middle, high; scores of 3 bins are these already. */
function fold(score: number, bins: number): Level {
  const low = bins === 5 ? 2 : 1;
  const high = bins === 3 ? 3 : 4;
  return score <= low ? 1 : score >= high ? 3 : 2;
}

/** The profile of a client from its three scores (1…bins): what kind of buyer the rep has in front of them. */
export function rfmProfile(r: number, f: number, m: number, bins: number): RfmProfile {
  const [recency, frequency, monetary] = [fold(r, bins), fold(f, bins), fold(m, bins)];
  if (recency === 3) {
    if (frequency === 3 && monetary === 3) return "champion";
    if (frequency >= 2) return "loyal";
    return monetary === 3 ? "promising" : "newOrOccasional";
  }
  if (recency === 2) return frequency >= 2 ? "toDevelop" : "toWatch";
  if (frequency === 3) return "notToLose";
  if (frequency === 2) return "atRisk";
  return monetary >= 2 ? "asleep" : "reactivateOrDrop";
}
