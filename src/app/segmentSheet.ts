/** The one press: reads the sheet, understands it, segments it and writes the result. */
import type { Result } from "../core/model";
import { NO_PLAN_EDITS } from "../core/output/plan/planEdits";
import { readPlanEdits } from "../core/output/plan/readPlanEdits";
import { withPlanEdits } from "../core/output/plan/withPlanEdits";
import { previousRun } from "../core/planning/runRecord";
import { segment } from "../core/segmentation";
import type { Segmentation } from "../core/segments";
import { isoOf } from "../core/stats/day";
import { BLOCK_BYTES } from "../excel/bytes";
import { readSheet } from "../excel/read";
import type { SheetSnapshot } from "../excel/snapshot";
import { applyEdits } from "../excel/write";
import { compose, type Composed, type Composition } from "./compose";
import type { Progress, SegmentOutcome, SegmentRequest } from "./outcome";
import { pause } from "./pause";
import { readPortfolio } from "./readPortfolio";
import { savedOptions, savedThresholds } from "./recalled";
import { runsOf } from "./runHistory";

/** Refusals of a write that another attempt from the start may overcome: the workbook moved under our feet. */
const WORTH_ANOTHER_TRY: ReadonlySet<string> = new Set([
  "sheetChanged",
  "sheetGone",
  "nameTaken",
  "excelError",
  "payloadTooLarge",
  "busy",
]);
/** A second attempt writes in smaller requests. */
const SECOND_BUDGET = BLOCK_BYTES / 4;

let running: Promise<SegmentOutcome> | null = null;

/**
 * Segments a sheet. One run at a time: a second press during a run gets the first one's outcome. A run that only
 * computes stands apart: each has choices of its own, and a press must never get what was not written. Aborting
 * before the writing stage leaves the workbook as it was; from there on the run goes to its end.
 */
export async function segmentSheet(request: SegmentRequest, progress: Progress): Promise<SegmentOutcome> {
  if (!request.write) return attempt(request, progress);
  running ??= attempt(request, progress).finally(() => {
    running = null;
  });
  return running;
}

async function attempt(request: SegmentRequest, progress: Progress): Promise<SegmentOutcome> {
  const first = await runOnce(request, progress, true);
  if (first.kind !== "shown" || !WORTH_ANOTHER_TRY.has(first.refusal.code)) return first;
  return runOnce(request, progress, false);
}

async function runOnce(
  request: SegmentRequest,
  progress: Progress,
  firstTry: boolean,
): Promise<SegmentOutcome> {
  const computed = await compute(request, progress);
  if ("kind" in computed) return computed;
  const { composition, segmentation } = computed;
  const { unwritable } = composition.snapshot;
  if (!request.write) return { kind: "done", segmentation, written: null };
  if (unwritable !== null) return { kind: "shown", segmentation, refusal: unwritable };
  const composed = compose(composition);
  if (!composed.ok) return { kind: "shown", segmentation, refusal: composed.refusal };
  await pause();
  if (progress.signal?.aborted === true) return { kind: "cancelled" };
  progress.onStage("writing");
  return write(composed.value, segmentation, firstTry);
}

async function compute(
  request: SegmentRequest,
  progress: Progress,
): Promise<SegmentOutcome | { composition: Composition; segmentation: Segmentation }> {
  const stopped = async (): Promise<boolean> => {
    await pause();
    return progress.signal?.aborted === true;
  };
  progress.onStage("reading");
  if (await stopped()) return { kind: "cancelled" };
  const read: Result<SheetSnapshot> = await readSheet(request.sheet);
  if (!read.ok) return { kind: "refused", refusal: read.refusal };

  progress.onStage("recognising");
  if (await stopped()) return { kind: "cancelled" };
  const { memory } = read.value.recalled;
  const planEdits = readPlanEdits(memory.output, read.value.ownSheets);
  if (!planEdits.ok && request.write) return { kind: "refused", refusal: planEdits.refusal };
  const typed = planEdits.ok ? planEdits.value : NO_PLAN_EDITS;
  const options = withPlanEdits(request.options ?? savedOptions(memory).options, typed);
  const understood = await readPortfolio(read.value, options, request);
  if (!understood.ok) return { kind: "refused", refusal: understood.refusal };
  const { reading, snapshot, known } = understood.value;

  progress.onStage("computing");
  if (await stopped()) return { kind: "cancelled" };
  const runs = snapshot.ownSheets.find(({ sheet }) => sheet === "runs");
  const past = runsOf(runs?.cells ?? []);
  const segmentation = segment(reading, {
    options,
    criteria: request.criteria ?? memory.criteria ?? "auto",
    saved: savedThresholds(memory),
    recomputeThresholds: request.recomputeThresholds,
    previous: previousRun(past, isoOf(reading.today)),
  });
  const { criteria, language } = request;
  return {
    segmentation,
    composition: { snapshot, segmentation, known, past, planEdits: typed, criteria, language },
  };
}

async function write(
  { request, columns }: Composed,
  segmentation: Segmentation,
  firstTry: boolean,
): Promise<SegmentOutcome> {
  // A sheet whose formulas change by themselves never stands still: the second try asks for its identities only.
  const { guard } = request;
  const applied = firstTry
    ? await applyEdits(request)
    : await applyEdits({ ...request, guard: { ...guard, columns: guard.identity } }, SECOND_BUDGET);
  if (!applied.ok) return { kind: "shown", segmentation, refusal: applied.refusal };
  const { ownSheets } = applied.value;
  return {
    kind: "done",
    segmentation,
    written: { sheet: segmentation.reading.sheet, columns, ownSheets },
  };
}
