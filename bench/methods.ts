/** Speed of the methods against the least it can cost: sorting three columns of the same length. */
import { reasonsOf } from "../src/core/explain/reasonsOf";
import { abc } from "../src/core/methods/abc";
import { rfm } from "../src/core/methods/rfm";
import { DEFAULT_OPTIONS } from "../src/core/options";
import { segment } from "../src/core/segmentation";
import { CRITERIA } from "../src/core/segments";
import { best, type Measure } from "./measure";
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
  const unit = best(() => columns.map((column) => Float64Array.from(column).sort()));
  const settings = {
    options: DEFAULT_OPTIONS,
    criteria: CRITERIA,
    saved: null,
    recomputeThresholds: false,
    previous: null,
  } as const;
  const measure = (name: string, target: number | null, task: () => unknown): Measure => {
    const ms = best(task);
    return { name, ms, ratio: ms / unit, target };
  };
  return [
    { name: "sort of three columns", ms: unit, ratio: 1, target: null },
    measure("ABC and RFM", 2, () => {
      abc(customers, DEFAULT_OPTIONS.abc.limits);
      rfm(reading, DEFAULT_OPTIONS.rfm, null);
    }),
    measure("five methods, priority and plan", 6, () => segment(reading, settings)),
    measure("the same, every reason of every customer read", 6, () => {
      const done = segment(reading, settings);
      let count = 0;
      for (const one of done.customers) count += reasonsOf(done, one).length;
      return count;
    }),
  ];
}
