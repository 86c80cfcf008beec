/** In a process of its own: what the first press computes, nothing compiled yet. Argument: rows. */
import { NO_PLAN_EDITS } from "../../src/core/output/plan/planEdits";
import { compose } from "../../src/app/compose";
import { placesOnce } from "../../src/app/places";
import { segment } from "../../src/core/segmentation";
import { DEFAULT_OPTIONS } from "../../src/core/options";
import { readSheet } from "../../src/core/reading/readSheet";
import { EMPTY_MEMORY } from "../../src/excel/memory";
import type { SheetSnapshot } from "../../src/excel/snapshot";
import { randomSheet } from "../randomSheet";

const CLOCK = 46_200;

async function main(): Promise<void> {
  const loaded = performance.now();
  const data = randomSheet(Number(process.argv[2]));
  const snapshot: SheetSnapshot = {
    data,
    sheetId: "{1}",
    unwritable: null,
    sheets: [{ id: "{1}", name: data.name }],
    others: [],
    ownSheets: [],
    recalled: { memory: EMPTY_MEMORY, stored: null, damaged: [] },
    filters: [],
    rules: new Map(),
  };
  const beforePlaces = performance.now();
  const places = await placesOnce();
  const start = performance.now();
  const reading = readSheet(data, {
    options: DEFAULT_OPTIONS,
    clock: CLOCK,
    today: null,
    places,
    remembered: {},
  });
  if (!reading.ok) throw new Error(reading.refusal.code);
  const read = performance.now();
  const segmentation = segment(reading.value, {
    options: DEFAULT_OPTIONS,
    criteria: "auto",
    saved: null,
    recomputeThresholds: false,
    previous: null,
  });
  const segmented = performance.now();
  const composed = compose({
    snapshot,
    segmentation,
    known: [],
    past: [],
    planEdits: NO_PLAN_EDITS,
    criteria: null,
    language: "fr",
  });
  const end = performance.now();
  if (!composed.ok) throw new Error(composed.refusal.code);
  process.stdout.write(
    JSON.stringify({
      code: loaded,
      places: start - beforePlaces,
      reading: read - start,
      segmentation: segmented - read,
      output: end - segmented,
    }),
  );
}

void main();
