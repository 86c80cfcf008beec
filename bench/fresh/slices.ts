/**
 * In a process of its own: the longest stretch that each stage of a press computes without a stop, the first time and
 * again. Arguments: rows, how often, columns, and "journal" for the lines of one.
 */
import { PerformanceObserver } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { composeSteps } from "../../src/app/compose";
import { placesOnce } from "../../src/app/places";
import { DEFAULT_OPTIONS } from "../../src/core/options";
import { readSheetSteps } from "../../src/core/reading/readSheet";
import { segmentSteps } from "../../src/core/segmentation";
import type { CellValue } from "../../src/core/model";
import type { Steps } from "../../src/core/steps";
import { planBlocks } from "../../src/excel/writing/blocks";
import { BLOCK_BYTES } from "../../src/excel/grid/bytes";
import { randomJournal, randomSheet } from "../randomSheet";
import { firstPressOf } from "./firstPressOf";

const CLOCK = 46_200;
/** Name, revenue, orders and last order in the sheet: what a million rows may have for one read of Excel. */
const FEW_COLUMNS = [1, 10, 12, 14];

interface Stretch {
  readonly start: number;
  readonly ms: number;
}

interface Stretches {
  /** Milliseconds of the longest stretch, of the longest but for the garbage collector, and of all together. */
  readonly longest: number;
  readonly own: number;
  readonly total: number;
}

const collections: Stretch[] = [];
new PerformanceObserver((list) => {
  for (const { startTime: start, duration: ms } of list.getEntries()) collections.push({ start, ms });
}).observe({ entryTypes: ["gc"] });

async function drive<T>(steps: Steps<T>): Promise<{ readonly value: T; readonly found: Stretches }> {
  const stretches: Stretch[] = [];
  for (;;) {
    const start = performance.now();
    const cpu = process.cpuUsage();
    const step = steps.next();
    const { user, system } = process.cpuUsage(cpu);
    // By the clock, but for the time that other processes had the processor.
    stretches.push({ start, ms: Math.min(performance.now() - start, (user + system) / 1000) });
    if (step.done !== true) continue;
    await setTimeout(50); // the collections are told later, between two tasks
    const own = stretches.map(({ start: from, ms }) => {
      const within = collections.filter(({ start: at }) => at >= from && at < from + ms);
      return ms - within.reduce((sum, one) => sum + one.ms, 0);
    });
    const all = stretches.map(({ ms }) => ms);
    const greatest = (list: readonly number[]): number => list.reduce((most, ms) => Math.max(most, ms), 0);
    const total = all.reduce((sum, ms) => sum + ms, 0);
    return { value: step.value, found: { longest: greatest(all), own: greatest(own), total } };
  }
}

async function main(): Promise<void> {
  const [rows = "0", times = "1", columns = "12", kind = ""] = process.argv.slice(2);
  const wide = (kind === "journal" ? randomJournal : randomSheet)(Number(rows));
  const cut = (row: readonly CellValue[]): CellValue[] =>
    Number(columns) === FEW_COLUMNS.length
      ? FEW_COLUMNS.map((at) => row[at] ?? "")
      : row.slice(0, Number(columns));
  const data = { ...wide, values: wide.values.map(cut) };
  const places = await placesOnce();
  const runs = [];
  for (let time = 0; time < Number(times); time++) {
    globalThis.gc?.();
    const context = { options: DEFAULT_OPTIONS, clock: CLOCK, today: null, places, remembered: {} };
    const reading = await drive(readSheetSteps(data, context));
    if (!reading.value.ok) throw new Error(reading.value.refusal.code);
    const segmented = await drive(
      segmentSteps(reading.value.value, {
        options: DEFAULT_OPTIONS,
        criteria: "auto",
        saved: null,
        recomputeThresholds: false,
        previous: null,
      }),
    );
    const composed = await drive(composeSteps(firstPressOf(data, segmented.value)));
    if (!composed.value.ok) throw new Error(composed.value.refusal.code);
    const planned = await drive(planBlocks(composed.value.value.request.edits, BLOCK_BYTES));
    runs.push({
      recognising: reading.found,
      computing: segmented.found,
      composing: composed.found,
      blocks: planned.found,
    });
  }
  process.stdout.write(JSON.stringify(runs));
}

void main();
