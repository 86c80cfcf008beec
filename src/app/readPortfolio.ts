/** From the sheet as read to its customers: our own columns set apart, the user's corrections applied. */
import type { Reading, Result } from "../core/model";
import type { Options } from "../core/options";
import { withOwnForced } from "../core/output/columns/userForced";
import { typedLabels, withTypedWishes, type TypedCells } from "../core/output/columns/typedLabels";
import type { OwnColumn } from "../core/output/edits";
import { isJournal } from "../core/reading/grain/isJournal";
import { typedOnCustomers, withCustomerWishes } from "../core/output/customers/typedOnCustomers";
import { withForcedSegments } from "../core/output/customers/withForcedSegments";
import { readSheetSteps } from "../core/reading/readSheet";
import type { SheetSnapshot } from "../excel/snapshot";
import { sheet as en } from "../i18n/en/sheet";
import { sheet as fr } from "../i18n/fr/sheet";
import type { RunRecord } from "../core/planning/runRecord";
import { runsOf } from "./runHistory";
import { inSlices } from "./inSlices";
import type { SegmentRequest } from "./outcome";
import { placesOnce } from "./places";
import { chosenReading, labelsOf, ownColumns, ownReading } from "./recalled";

const SHEET_WORDS = { fr, en } as const;

/** A sheet understood. */
export interface Portfolio {
  readonly reading: Reading;
  /** The snapshot, with our own columns marked. */
  readonly snapshot: SheetSnapshot;
  /** Our columns of past runs, where they stand. */
  readonly known: readonly OwnColumn[];
  readonly past: readonly RunRecord[];
  /** What the user typed in our columns since the last run. */
  readonly typed: TypedCells;
}

/** Reads the customers of a sheet; null when aborted. Refuses one without customers or amounts. */
export async function readPortfolio(
  snapshot: SheetSnapshot,
  options: Options,
  { clock, today }: Pick<SegmentRequest, "clock" | "today">,
  signal: AbortSignal | null = null,
): Promise<Result<Portfolio> | null> {
  const known = ownColumns(snapshot);
  const { data, remembered } = ownReading(snapshot, known);
  const marked = { ...snapshot, data };
  const steps = readSheetSteps(data, {
    options,
    clock,
    today,
    places: await placesOnce(),
    remembered,
    otherSheets: snapshot.others,
    ...chosenReading(snapshot),
  });
  const done = await inSlices(steps, signal);
  if (done === null) return null;
  const reading = done.value;
  if (!reading.ok) return reading;
  const words = SHEET_WORDS[snapshot.recalled.memory.language ?? "fr"];
  const forced = withForcedSegments(withOwnForced(reading.value, data, known), snapshot.ownSheets, words);
  const runs = snapshot.ownSheets.find(({ sheet }) => sheet === "runs");
  const past = runsOf(runs?.cells ?? []);
  const written = labelsOf(snapshot, past);
  if (isJournal(forced.grain)) {
    const typed = typedOnCustomers(forced, snapshot.ownSheets, words, written);
    const wished = withCustomerWishes(forced, typed);
    return { ok: true, value: { reading: wished, snapshot: marked, known, past, typed: typed.cells } };
  }
  const found = await inSlices(typedLabels(forced, data, known, written, Object.values(SHEET_WORDS)), signal);
  if (found === null) return null;
  const wished = withTypedWishes(forced, data, known, found.value);
  return { ok: true, value: { reading: wished, snapshot: marked, known, past, typed: found.value.cells } };
}
