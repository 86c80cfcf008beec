/** From a sheet of the workbook to its segmentation: reads, recognises, computes, writes nothing. */
import type { Result } from "../core/model";
import { NO_PLAN_EDITS } from "../core/output/plan/planEdits";
import { readPlanEdits } from "../core/output/plan/readPlanEdits";
import { withPlanEdits } from "../core/output/plan/withPlanEdits";
import { previousRun, roomForRun, runsOfSheet } from "../core/planning/runRecord";
import type { Remark } from "../core/reasons";
import { segmentSteps, type SegmentationSettings } from "../core/segmentation";
import type { Segmentation } from "../core/segments";
import { isoOf } from "../core/stats/day";
import { namingOthers } from "../excel/errors";
import { readSheet } from "../excel/read";
import type { SheetSnapshot } from "../excel/snapshot";
import { damagedRemarks } from "./damagedRemarks";
import { inSlices } from "./inSlices";
import { largeRemarks } from "./largeRemarks";
import type { Progress, SegmentOutcome, SegmentRequest } from "./outcome";
import type { Composition } from "./outputInput";
import { pause } from "./pause";
import { readPortfolio } from "./readPortfolio";
import { savedOptions, savedThresholds, withOriginal, withProvenSheets } from "./recalled";

/** A sheet segmented, and what a write of it is made of. */
export interface Computed {
  readonly composition: Composition;
  readonly segmentation: Segmentation;
}

/** Segments a sheet as asked, up to the writing; an outcome instead when there is nothing to write. */
export async function computeSegmentation(
  request: SegmentRequest,
  progress: Progress,
): Promise<SegmentOutcome | Computed> {
  const stopped = async (): Promise<boolean> => {
    await pause();
    return progress.signal?.aborted === true;
  };
  progress.onStage("reading", null);
  if (await stopped()) return { kind: "cancelled" };
  const read: Result<SheetSnapshot> = await readSheet(request.sheet, {
    onShare: (share) => progress.onStage("reading", share),
    signal: progress.signal,
  });
  if (progress.signal?.aborted === true) return { kind: "cancelled" };
  if (!read.ok) return { kind: "refused", refusal: read.refusal };
  const found = withOriginal(withProvenSheets(read.value));

  progress.onStage("recognising", null);
  if (await stopped()) return { kind: "cancelled" };
  const { memory } = found.recalled;
  const planEdits = readPlanEdits(memory.output, found.ownSheets);
  if (!planEdits.ok && request.write) return { kind: "refused", refusal: planEdits.refusal };
  const typed = planEdits.ok ? planEdits.value : NO_PLAN_EDITS;
  const saved = savedOptions(memory);
  const options = withPlanEdits(request.options ?? saved.options, typed);
  const understood = await readPortfolio(found, options, request, progress.signal);
  if (understood === null) return { kind: "cancelled" };
  if (!understood.ok) return { kind: "refused", refusal: namingOthers(understood.refusal, found.others) };
  const { reading, snapshot, known, past, typed: cells } = understood.value;

  progress.onStage("computing", null);
  if (await stopped()) return { kind: "cancelled" };
  const steps = segmentSteps(reading, {
    options,
    criteria: withAbc(request.criteria ?? memory.criteria ?? "auto"),
    saved: savedThresholds(memory),
    recomputeThresholds: request.recomputeThresholds,
    previous: previousRun(runsOfSheet(past, reading.sheet, snapshot.sheets), isoOf(reading.today)),
  });
  const done = await inSlices(steps, progress.signal);
  if (done === null) return { kind: "cancelled" };
  const computed = done.value;
  const damaged = [...snapshot.recalled.damaged, ...(request.options === null ? saved.damaged : [])];
  const unread = typed.unread.map((values): Remark => ({ code: "plan.unread", values }));
  const large = largeRemarks(computed, roomForRun(past, reading.sheet, snapshot.sheets));
  const remarks = [...unread, ...damagedRemarks(damaged), ...large, ...computed.remarks];
  const segmentation = { ...computed, remarks };
  const { criteria, language } = request;
  return {
    segmentation,
    composition: { snapshot, segmentation, known, past, typed: cells, planEdits: typed, criteria, language },
  };
}

/** ABC is always one of the criteria: the plan rests on its segments. */
function withAbc(chosen: SegmentationSettings["criteria"]): SegmentationSettings["criteria"] {
  return chosen === "auto" || chosen.includes("abc") ? chosen : ["abc", ...chosen];
}
