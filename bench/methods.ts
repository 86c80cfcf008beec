/** Speed of the methods against the least it can cost: sorting three columns of the same length. */
import { reasonsOf } from "../src/core/explain/reasonsOf";
import { DEFAULT_OPTIONS } from "../src/core/options";
import type { Reason } from "../src/core/reasons";
import { segment } from "../src/core/segmentation";
import { CRITERIA } from "../src/core/labels";
import { abcAndRfm } from "./abcAndRfm";
import { bestOfEach, type Measure } from "./measure";
import { randomReading } from "./randomReading";

/** Measures the methods on n customers: ABC with RFM, all five with the plan, and every reason of every customer. */
export function benchMethods(n: number): readonly Measure[] {
  const reading = randomReading(n);
  const { customers } = reading;
  const columns = [
    Float64Array.from(customers, ({ revenue }) => revenue ?? 0),
    Float64Array.from(customers, ({ daysSinceOrder }) => daysSinceOrder ?? 0),
    Float64Array.from(customers, ({ orders }) => orders ?? 0),
  ];
  const settings = {
    options: DEFAULT_OPTIONS,
    criteria: CRITERIA,
    saved: null,
    recomputeThresholds: false,
    previous: null,
  } as const;
  const ms = bestOfEach({
    sort: () => columns.map((column) => Float64Array.from(column).sort()),
    abcRfm: () => abcAndRfm(reading),
    five: () => segment(reading, settings),
    reasons: () => {
      const done = segment(reading, settings);
      let last: readonly Reason[] = [];
      for (const one of done.customers) last = reasonsOf(done, one);
      return [done, last];
    },
  });
  const measure = (name: string, target: number | null, own: number): Measure => ({
    name,
    ms: own,
    ratio: own / ms.sort,
    target,
  });
  return [
    measure("sort of three columns", null, ms.sort),
    measure("ABC and RFM", 2, ms.abcRfm),
    measure("five methods, priority and plan", 6, ms.five),
    measure("the same, every reason of every customer read", 6, ms.reasons),
  ];
}
