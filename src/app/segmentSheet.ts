/** The one press: reads the sheet, understands it, segments it and writes the result. */
import { essentialEdits, LEFT_OUT, type LeftOut } from "../core/output/essentialEdits";
import type { Segmentation } from "../core/segments";
import { BLOCK_BYTES } from "../excel/grid/bytes";
import { activeSource } from "../excel/read";
import { applyEdits } from "../excel/write";
import { composeSteps, type Composed } from "./compose";
import { computeSegmentation } from "./computeSegmentation";
import { inSlices, toTheEnd } from "./inSlices";
import type { Progress, SegmentOutcome, SegmentRequest } from "./outcome";
import { pause } from "./pause";
import { keepForRestore } from "./restore";

/** Refusals of a write that another attempt from the start may overcome: the workbook moved under our feet. */
const WORTH_ANOTHER_TRY: ReadonlySet<string> = new Set([
  "sheetChanged",
  // Another pane may have filled our sheets anew between the two round trips of the reading.
  "notesInTheWay",
  "sheetGone",
  "nameTaken",
  "excelError",
  "payloadTooLarge",
  "busy",
  "oldOffice",
]);
/** Excel refused a call rather than the moment: each further attempt leaves out more (`LEFT_OUT`). */
const REFUSED_CALL: ReadonlySet<string> = new Set(["oldOffice", "excelError"]);
/** Further attempts write in smaller requests. */
const SECOND_BUDGET = BLOCK_BYTES / 4;

/** One attempt at a press: the next ones are more careful, and plainer where Excel refused a call. */
interface Attempt {
  readonly isFirst: boolean;
  readonly leftOut: LeftOut;
}
const FIRST: Attempt = { isFirst: true, leftOut: "nothing" };

/** A press that is not over. */
interface Press {
  readonly request: SegmentRequest;
  readonly outcome: Promise<SegmentOutcome>;
}

let last: Press | null = null;

/**
 * Segments a sheet. One run at a time: a press during another of the same sheet, with the same choices, gets that one's
 * result; any other waits for its turn. A run that only computes stands apart: a press must never get what was not
 * written. Aborting before the writing stage leaves the workbook as it was; from there on the run goes to its end.
 */
export async function segmentSheet(request: SegmentRequest, progress: Progress): Promise<SegmentOutcome> {
  if (!request.write) return attempt(request, progress);
  const mine = {
    request,
    outcome: last === null ? attempt(request, progress) : after(last, request, progress),
  };
  last = mine;
  try {
    return await mine.outcome;
  } finally {
    if (last === mine) last = null;
  }
}

async function after(before: Press, request: SegmentRequest, progress: Progress): Promise<SegmentOutcome> {
  // Which sheet is meant is decided at the press: the rep may go elsewhere while it waits.
  const [sheet, outcome] = await Promise.all([
    request.sheet ?? activeSource(),
    before.outcome.catch(() => null),
  ]);
  const isSame =
    outcome !== null && sheet === sheetOf(outcome) && choicesOf(request) === choicesOf(before.request);
  return isSame ? outcome : attempt({ ...request, sheet }, progress);
}

/** The sheet that a press segmented; null when it did not come so far. */
function sheetOf(outcome: SegmentOutcome): string | null {
  return "segmentation" in outcome ? outcome.segmentation.reading.sheet : null;
}

function choicesOf(request: SegmentRequest): string {
  return JSON.stringify({ ...request, sheet: null });
}

async function attempt(request: SegmentRequest, progress: Progress): Promise<SegmentOutcome> {
  const first = await runOnce(request, progress, FIRST);
  if (!isFor(WORTH_ANOTHER_TRY, first)) return first;
  if (!isFor(REFUSED_CALL, first)) return runOnce(request, progress, { isFirst: false, leftOut: "nothing" });
  let last = first;
  for (const leftOut of LEFT_OUT.slice(1)) {
    last = await runOnce(request, progress, { isFirst: false, leftOut });
    if (!isFor(REFUSED_CALL, last)) break;
  }
  return last;
}

/** Whether the result could not be written, for one of these reasons. */
function isFor(codes: ReadonlySet<string>, outcome: SegmentOutcome): boolean {
  return outcome.kind === "shown" && codes.has(outcome.refusal.code);
}

async function runOnce(request: SegmentRequest, progress: Progress, tries: Attempt): Promise<SegmentOutcome> {
  const computed = await computeSegmentation(request, progress);
  if ("kind" in computed) return computed;
  const { composition, segmentation } = computed;
  const { unwritable } = composition.snapshot;
  if (!request.write) return { kind: "done", segmentation, written: null };
  if (unwritable !== null) return { kind: "shown", segmentation, refusal: unwritable };
  const made = await inSlices(composeSteps(composition), progress.signal);
  if (made === null) return { kind: "cancelled" };
  const composed = made.value;
  if (!composed.ok) return { kind: "shown", segmentation, refusal: composed.refusal };
  await pause();
  if (progress.signal?.aborted === true) return { kind: "cancelled" };
  progress.onStage("writing", null);
  await pause(); // the pane tells it before Excel is busy
  return write(composed.value, segmentation, tries, (share) => progress.onStage("writing", share));
}

async function write(
  composed: Composed,
  segmentation: Segmentation,
  { isFirst, leftOut }: Attempt,
  onShare: (share: number) => void,
): Promise<SegmentOutcome> {
  const { columns } = composed;
  const request = {
    ...composed.request,
    edits: essentialEdits(composed.request.edits, leftOut),
    // It only saves time: an Excel that refused a call is not asked for it again.
    suspends: leftOut === "nothing",
  };
  // A sheet whose formulas change by themselves never stands still: the second try asks for its identities only.
  const { guard } = request;
  const listener = { onShare, pace: toTheEnd };
  const applied = isFirst
    ? await applyEdits(request, BLOCK_BYTES, listener)
    : await applyEdits({ ...request, guard: { ...guard, columns: guard.identity } }, SECOND_BUDGET, listener);
  if (!applied.ok) return { kind: "shown", segmentation, refusal: applied.refusal };
  const { ownSheets, restoration, after } = applied.value;
  keepForRestore({ restoration, after, snapshot: request.snapshot, guard }, true);
  return {
    kind: "done",
    segmentation,
    written: { sheet: segmentation.reading.sheet, columns, ownSheets, leftOut },
  };
}
