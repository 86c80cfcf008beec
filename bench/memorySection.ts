/** The memory of a run beyond its input, each in a fresh process. */
import { existsSync } from "node:fs";
import { inFreshProcess } from "./fresh/inFreshProcess";
import { verdict, type Section } from "./section";

const MB = 1_000_000;
const MOST_MB = 250;
const RUNS = { abcRfm: "ABC and RFM", five: "five methods, priority and plan" } as const;

/** At one size. Needs Linux, which tells the greatest size of a process; elsewhere the cells are empty. */
export function memorySection(size: number): Section {
  return {
    title: "Memory beyond the input",
    note: "Peak: growth of the process' greatest resident size, garbage included; kept: what the result holds after a collection.",
    headings: ["what", "customers", "MB at the peak", "MB kept", "peak wanted", ""],
    rows: Object.entries(RUNS).map(([what, name]) => {
      const found = existsSync("/proc/self/clear_refs") ? measured(size, what) : null;
      const peak = found === null ? null : found.peak / MB;
      const kept = found === null ? null : found.kept / MB;
      return [name, size, peak, kept, `≤ ${MOST_MB}`, verdict(peak, { atMost: MOST_MB })];
    }),
  };
}

function measured(size: number, what: string): { readonly peak: number; readonly kept: number } | null {
  const node = ["--expose-gc", "--max-old-space-size=8192"];
  // -- our own program writes this
  return inFreshProcess("memory", [size, what], node) as { peak: number; kept: number } | null;
}
