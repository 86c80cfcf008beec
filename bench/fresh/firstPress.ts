/** In a process of its own: what the first press computes, nothing compiled yet. Argument: rows. */
import { compose } from "../../src/app/compose";
import { placesOnce } from "../../src/app/places";
import { segment } from "../../src/core/segmentation";
import { DEFAULT_OPTIONS } from "../../src/core/options";
import { readSheet } from "../../src/core/reading/readSheet";
import { randomSheet } from "../randomSheet";
import { firstPressOf } from "./firstPressOf";

const CLOCK = 46_200;

async function main(): Promise<void> {
  const loaded = performance.now();
  const data = randomSheet(Number(process.argv[2]));
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
  const composed = compose(firstPressOf(data, segmentation));
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
