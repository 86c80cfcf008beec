/** In a process of its own: what a press computes of each odd sheet, in milliseconds of processor. Argument: rows. */
import { compose } from "../../src/app/compose";
import { placesOnce } from "../../src/app/places";
import { DEFAULT_OPTIONS } from "../../src/core/options";
import { readSheet } from "../../src/core/reading/readSheet";
import { segment } from "../../src/core/segmentation";
import type { Places } from "../../src/core/reading/places";
import type { SheetData } from "../../src/core/model";
import { best } from "../measure";
import { oddSheets } from "../oddSheets";
import { firstPressOf } from "./firstPressOf";

const CLOCK = 46_200;
const RUNS = 2;

function pressed(sheet: SheetData, places: Places): unknown {
  const context = { options: DEFAULT_OPTIONS, clock: CLOCK, today: null, places, remembered: {} };
  const reading = readSheet(sheet, context);
  if (!reading.ok) throw new Error(reading.refusal.code);
  const segmentation = segment(reading.value, {
    options: DEFAULT_OPTIONS,
    criteria: "auto",
    saved: null,
    recomputeThresholds: false,
    previous: null,
  });
  const composed = compose(firstPressOf(sheet, segmentation));
  if (!composed.ok) throw new Error(composed.refusal.code);
  return composed;
}

async function main(): Promise<void> {
  const places = await placesOnce();
  const ms = oddSheets(Number(process.argv[2])).map(({ shape, sheet }) => ({
    shape,
    ms: best(() => pressed(sheet, places), RUNS),
  }));
  process.stdout.write(JSON.stringify(ms));
}

void main();
