import { rfm } from "../../core/methods/rfm/rfm";
import type { Options } from "../../core/options";
import type { RfmCriterion } from "../../core/reasons";
import type { Segmentation } from "../../core/segments";

/** Clients by score 1…n on each criterion: `counts.recency[0]` have the score 1. */
export interface RfmTrial {
  readonly bins: number;
  readonly counts: Readonly<Record<RfmCriterion, readonly number[]>>;
}

/** What other RFM settings would give, everything else unchanged; the cut points in force serve where none is typed. */
export function rfmTrial(
  { reading, rfmThresholds: kept }: Pick<Segmentation, "reading" | "rfmThresholds">,
  options: Options["rfm"],
): RfmTrial {
  const { scores } = rfm(reading, options, kept === null ? null : { rfm: kept, since: kept.since });
  const counted = (key: "r" | "f" | "m"): readonly number[] => {
    const counts = new Array<number>(options.bins).fill(0);
    for (const one of scores) {
      const score = one?.[key] ?? null;
      if (score !== null) counts[score - 1] = (counts[score - 1] ?? 0) + 1;
    }
    return counts;
  };
  return {
    bins: options.bins,
    counts: { recency: counted("r"), frequency: counted("f"), monetary: counted("m") },
  };
}
