/** Speed of the methods against the least it can cost: sorting three columns of the same length. */
import { reasonsOf } from "../src/core/explain/reasonsOf";
import { abc } from "../src/core/methods/abc";
import { rfm } from "../src/core/methods/rfm";
import { DEFAULT_OPTIONS } from "../src/core/options";
import { segment } from "../src/core/segmentation";
import { CRITERIA } from "../src/core/segments";
import { randomReading } from "./randomReading";

/** One measure: milliseconds of processor (best of several runs) and how many times the sort of three columns that is. */
export interface Measure {
  readonly name: string;
  readonly ms: number;
  readonly ratio: number;
}

const RUNS = 5; // the best of them: what the machine can do, not what else it was doing

function best(task: () => unknown, runs = RUNS): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    task();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

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
  const measure = (name: string, task: () => unknown, runs = RUNS): Measure => {
    const ms = best(task, runs);
    return { name, ms, ratio: ms / unit };
  };
  return [
    { name: "sort of three columns", ms: unit, ratio: 1 },
    measure("ABC and RFM", () => {
      abc(customers, DEFAULT_OPTIONS.abc.limits);
      rfm(reading, DEFAULT_OPTIONS.rfm, null);
    }),
    measure("five methods, priority and plan", () => segment(reading, settings)),
    measure(
      "the same, and every reason of every customer read",
      () => {
        const done = segment(reading, settings);
        let count = 0;
        for (const one of done.customers) count += reasonsOf(done, one).length;
        return count;
      },
      1,
    ),
  ];
}
