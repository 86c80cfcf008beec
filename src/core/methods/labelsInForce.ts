import type { Customer } from "../model";
import type { AbcLabel } from "../labels";
import { forcedSegment } from "./forcedSegment";

/** The labels in force: the segment that the user forced, else the computed one. */
export interface LabelsInForce {
  readonly labels: readonly (AbcLabel | null)[];
  readonly forced: number;
  /** Texts that name no segment, with how many customers carry each; they are left aside. */
  readonly unknown: ReadonlyMap<string, number>;
  /** Closed accounts that carry a text: they have no segment to force. */
  readonly closed: number;
}

/** Lets the user's forced segments, at the positions given, win over the computed ones; closed accounts keep none. */
export function labelsInForce(
  customers: readonly Customer[],
  positions: readonly number[],
  computed: readonly (AbcLabel | null)[],
): LabelsInForce {
  const unknown = new Map<string, number>();
  // Most sheets force nothing: what was computed then serves as it is.
  if (positions.length === 0) return { labels: computed, forced: 0, unknown, closed: 0 };
  const labels = [...computed];
  let forced = 0;
  let closed = 0;
  for (const i of positions) {
    const one = customers[i];
    if (one === undefined || one.forcedSegment === null) continue;
    if (one.population === "closed") {
      closed++;
      continue;
    }
    const wanted = forcedSegment(one.forcedSegment, one.population);
    if (wanted === null) unknown.set(one.forcedSegment, (unknown.get(one.forcedSegment) ?? 0) + 1);
    else {
      labels[i] = wanted;
      forced++;
    }
  }
  return { labels, forced, unknown, closed };
}
