import type { RfmScale } from "../methods/rfmScale";
import { clientRfmValues } from "../methods/rfmValues";
import type { Reason } from "../reasons";
import type { Segmentation, SegmentedCustomer } from "../segments";

const CRITERIA = [
  ["recency", "r"],
  ["frequency", "f"],
  ["monetary", "m"],
] as const;

/** Why a client has its scores and its profile: each value between its cut points, or what is missing. */
export function rfmReasons(
  { reading, scales, options }: Segmentation,
  one: SegmentedCustomer,
): readonly Reason[] {
  const { rfm, customer } = one;
  if (rfm === null || scales.rfm === null) return [];
  const values = clientRfmValues(customer, reading, options.rfm.monetary);
  const profile: readonly Reason[] =
    rfm.score === null || rfm.profile === null
      ? []
      : [{ code: "rfm.profile", values: { score: rfm.score, profile: rfm.profile } }];
  if (values === null) return [...profile, { code: "rfm.neverOrdered", values: {} }];
  const { rfm: scaleOf } = scales;
  const noOrder = values.frequency === 0;
  const parts = CRITERIA.flatMap(([criterion, letter]): readonly Reason[] => {
    const score = rfm[letter];
    const value = values[criterion];
    if (noOrder && criterion !== "recency")
      return criterion === "frequency" ? [{ code: "rfm.noOrderInPeriod", values: { score: 1 } }] : [];
    if (score === null || value === null) return [{ code: "rfm.notScored", values: { criterion } }];
    const scale = scaleOf[criterion];
    if (scale.same !== null) return [{ code: "rfm.sameForAll", values: { criterion, value, score } }];
    return [
      { code: "rfm.score", values: { criterion, value, score, bins: scale.bins, ...bounds(scale, score) } },
    ];
  });
  return [...profile, ...parts];
}

/** The cut points around a score. */
function bounds(
  { criterion, bins, cuts }: RfmScale,
  score: number,
): { above: number | null; upTo: number | null } {
  const place = criterion === "recency" ? bins - score : score - 1;
  return { above: cuts[place - 1] ?? null, upTo: cuts[place] ?? null };
}
