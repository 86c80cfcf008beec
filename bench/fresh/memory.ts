/** In a process of its own: the memory that one run takes beyond its input. Arguments: customers, what to run. */
import { readFileSync, writeFileSync } from "node:fs";
import { DEFAULT_OPTIONS } from "../../src/core/options";
import { segment } from "../../src/core/segmentation";
import { CRITERIA } from "../../src/core/labels";
import { abcAndRfm } from "../abcAndRfm";
import { randomReading } from "../randomReading";

const [size = "0", what = ""] = process.argv.slice(2);
const reading = randomReading(Number(size));
const settings = {
  options: DEFAULT_OPTIONS,
  criteria: CRITERIA,
  saved: null,
  recomputeThresholds: false,
  previous: null,
} as const;
const run = (): unknown => (what === "five" ? segment(reading, settings) : abcAndRfm(reading));

/** A line of what Linux says of this process, in bytes. */
function status(line: "VmRSS" | "VmHWM"): number {
  const text = readFileSync("/proc/self/status", "utf8");
  return 1024 * Number(new RegExp(`${line}:\\s+(\\d+)`).exec(text)?.[1]);
}

function held(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function collect(): void {
  for (let i = 0; i < 4; i++) globalThis.gc?.();
}

collect();
writeFileSync("/proc/self/clear_refs", "5"); // the greatest size so far starts again from here
const before = status("VmRSS");
const heldBefore = held();
// Pages that the making of the input left free would hide what a run takes of them: they count as taken.
const { heapTotal, heapUsed } = process.memoryUsage();
const free = Math.max(0, heapTotal - heapUsed);
const result = run();
const peak = status("VmHWM") - before + free;
collect();
const kept = held() - heldBefore;
process.stdout.write(JSON.stringify({ peak, kept, isKept: result !== null }));
