import type { RfmScale } from "../methods/rfm/rfmScale";
import { clientRfmValues } from "../methods/rfm/rfmValues";
import type { Reason } from "../reasons";
import type { Segmentation, SegmentedCustomer } from "../segments";

/** Adds why a client has its scores and its profile: each value between its cut points, or what is missing. */
export function rfmReasons(
  { reading, scales: { rfm: scales }, options }: Segmentation,
  { rfm, customer }: SegmentedCustomer,
  reasons: Reason[],
): void {
  if (rfm === null || scales === null) return;
  if (rfm.score !== null && rfm.profile !== null) {
    reasons.push({ code: "rfm.profile", values: { score: rfm.score, profile: rfm.profile } });
  }
  const values = clientRfmValues(customer, reading, options.rfm.monetary);
  if (values === null) {
    reasons.push({ code: "rfm.neverOrdered", values: {} });
    return;
  }
  reasons.push(scoreReason(scales.recency, rfm.r, values.recency));
  if (values.frequency === 0) {
    reasons.push({ code: "rfm.noOrderInPeriod", values: { score: 1 } });
    return;
  }
  reasons.push(scoreReason(scales.frequency, rfm.f, values.frequency));
  reasons.push(scoreReason(scales.monetary, rfm.m, values.monetary));
}

/** A score between the cut points around it. */
function scoreReason(scale: RfmScale, score: number | null, value: number | null): Reason {
  const { criterion, bins, cuts } = scale;
  if (score === null || value === null) return { code: "rfm.notScored", values: { criterion } };
  if (scale.same !== null) return { code: "rfm.sameForAll", values: { criterion, value, score } };
  const place = criterion === "recency" ? bins - score : score - 1;
  const above = place === 0 ? null : (cuts[place - 1] ?? null);
  const upTo = place === bins - 1 ? null : (cuts[place] ?? null);
  return { code: "rfm.score", values: { criterion, value, score, bins, above, upTo } };
}
