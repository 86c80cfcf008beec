import type { Customer } from "../model";
import type { AbcLabel } from "../segments";
import { forcedSegment } from "./forcedSegment";

/** The labels in force: the segment that the user forced, else the computed one. */
export interface LabelsInForce {
  readonly labels: readonly (AbcLabel | null)[];
  readonly forced: number;
  /** Texts that name no segment, with how many customers carry each; they are left aside. */
  readonly unknown: ReadonlyMap<string, number>;
}

/** Lets the user's forced segments win over the computed ones; closed accounts keep none. */
export function labelsInForce(
  customers: readonly Customer[],
  computed: readonly (AbcLabel | null)[],
): LabelsInForce {
  // Most sheets force nothing: what was computed then serves as it is.
  const isForced = ({ forcedSegment: typed }: Customer): boolean => typed !== null;
  if (!customers.some(isForced)) return { labels: computed, forced: 0, unknown: new Map() };
  let forced = 0;
  const unknown = new Map<string, number>();
  const labels = computed.map((label, i) => {
    const one = customers[i];
    if (one === undefined || one.forcedSegment === null || one.population === "closed") return label;
    const wanted = forcedSegment(one.forcedSegment, one.population);
    if (wanted === null) unknown.set(one.forcedSegment, (unknown.get(one.forcedSegment) ?? 0) + 1);
    else forced++;
    return wanted ?? label;
  });
  return { labels, forced, unknown };
}
