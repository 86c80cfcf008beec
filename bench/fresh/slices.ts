/**
 * In a process of its own: the longest stretch that each stage of a press computes without a stop, the first time and
 * again. Arguments: rows, how often.
 */
import { composeSteps } from "../../src/app/compose";
import { placesOnce } from "../../src/app/places";
import { DEFAULT_OPTIONS } from "../../src/core/options";
import { NO_PLAN_EDITS } from "../../src/core/output/plan/planEdits";
import { readSheetSteps } from "../../src/core/reading/readSheet";
import { segmentSteps } from "../../src/core/segmentation";
import type { Steps } from "../../src/core/steps";
import { EMPTY_MEMORY } from "../../src/excel/memory";
import { planBlocks } from "../../src/excel/blocks";
import { BLOCK_BYTES } from "../../src/excel/bytes";
import { randomSheet } from "../randomSheet";

const CLOCK = 46_200;
const COLUMNS = 12;

interface Stretches {
  /** Milliseconds of the longest stretch, and of all together. */
  readonly longest: number;
  readonly total: number;
}

function drive<T>(steps: Steps<T>): { readonly value: T; readonly found: Stretches } {
  let longest = 0;
  let total = 0;
  for (;;) {
    const start = performance.now();
    const cpu = process.cpuUsage();
    const step = steps.next();
    const { user, system } = process.cpuUsage(cpu);
    // By the clock, but for the time that other processes had the processor.
    const ms = Math.min(performance.now() - start, (user + system) / 1000);
    longest = Math.max(longest, ms);
    total += ms;
    if (step.done === true) return { value: step.value, found: { longest, total } };
  }
}

async function main(): Promise<void> {
  const [rows = "0", times = "1"] = process.argv.slice(2);
  const wide = randomSheet(Number(rows));
  const data = { ...wide, values: wide.values.map((row) => row.slice(0, COLUMNS)) };
  const places = await placesOnce();
  const runs = Array.from({ length: Number(times) }, () => {
    globalThis.gc?.();
    const context = { options: DEFAULT_OPTIONS, clock: CLOCK, today: null, places, remembered: {} };
    const reading = drive(readSheetSteps(data, context));
    if (!reading.value.ok) throw new Error(reading.value.refusal.code);
    const segmented = drive(
      segmentSteps(reading.value.value, {
        options: DEFAULT_OPTIONS,
        criteria: "auto",
        saved: null,
        recomputeThresholds: false,
        previous: null,
      }),
    );
    const composed = drive(
      composeSteps({
        snapshot: {
          data,
          sheetId: "{1}",
          unwritable: null,
          sheets: [{ id: "{1}", name: data.name }],
          ownSheets: [],
          recalled: { memory: EMPTY_MEMORY, stored: null, damaged: [] },
          filters: [],
          rules: new Map(),
        },
        segmentation: segmented.value,
        known: [],
        past: [],
        planEdits: NO_PLAN_EDITS,
        criteria: null,
        language: "fr",
      }),
    );
    if (!composed.value.ok) throw new Error(composed.value.refusal.code);
    const planned = drive(planBlocks(composed.value.value.request.edits, BLOCK_BYTES));
    return {
      recognising: reading.found,
      computing: segmented.found,
      composing: composed.found,
      blocks: planned.found,
    };
  });
  process.stdout.write(JSON.stringify(runs));
}

void main();
