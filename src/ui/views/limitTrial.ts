import { segmentSummaries } from "../../core/assembly/segmentSummaries";
import { abc } from "../../core/methods/abc";
import type { Segmentation, SegmentSummary } from "../../core/segments";

/** The segments under other ABC limits, everything else unchanged; a segment that the rep forced stays forced. */
export function limitTrial(
  { customers, options }: Segmentation,
  limits: readonly [number, number],
): readonly SegmentSummary[] {
  const { labels } = abc(
    customers.map(({ customer }) => customer),
    limits,
  );
  const tried = customers.map((one, i) =>
    one.computedAbc === null ? { ...one, abc: labels[i] ?? null } : one,
  );
  return segmentSummaries(tried, options).segments;
}
