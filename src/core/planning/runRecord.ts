import type { AbcLabel, RfmThresholds } from "../labels";
import type { Segmentation } from "../segments";
import type { LabelPrints, WrittenLabels } from "../output/columns/writtenLabels";
import { textPrint } from "../output/sheet/rowPrint";
import { isoOf } from "../stats/day";
import { finish, mapSteps, type Steps } from "../steps";
import { lastingCuts } from "../methods/rfm/lastingCuts";
import { runKeys } from "./runKeys";

/** Runs kept in the workbook, unless more sheets than that have one. */
const KEPT_RUNS = 12;
/** Rows of them kept at most: their sheet is read with every run. */
export const KEPT_ROWS = 20_000;

/** A sheet of the workbook. */
type Sheets = readonly { readonly name: string }[];

/** What is remembered of one customer of one run. */
export interface RunRow {
  /** The customer's identity from one run to the next, see `runKeys`. */
  readonly key: string;
  /** The class computed, not one that the user forced: forcing a segment is no rise and no fall. */
  readonly abc: AbcLabel | null;
  /** "3-3-3", null when not scored. */
  readonly rfm: string | null;
  /** Euros; null = unknown. */
  readonly revenue: number | null;
  /** Prints of the labels written for it (`labelPrint`), kept for the latest run of a sheet. */
  readonly labels?: string;
}

/** What is remembered of a run, to tell at the next one who rose and who fell. */
export interface RunRecord {
  /** ISO reference date of the run. */
  readonly day: string;
  /** Name of the sheet segmented; null = not kept. */
  readonly sheet: string | null;
  /** The RFM cut points used, as one text: scores of two runs compare only when it is the same; null without RFM. */
  readonly cuts: string | null;
  /** The ABC limits used, as one text: classes compare only when it is the same; null without ABC, or not kept. */
  readonly limits: string | null;
  /** The columns of the labels written, as one text; absent = not kept. */
  readonly columns?: string;
  readonly rows: readonly RunRow[];
}

/** The record of a run. Without `written` no label is kept. */
export function runRecord(segmentation: Segmentation): RunRecord {
  return finish(runRecordSteps(segmentation));
}

/** `runRecord`, interruptible. */
export function* runRecordSteps(
  { reading, criteria, customers, options, rfmThresholds, scales }: Segmentation,
  written: LabelPrints | null = null,
): Steps<RunRecord> {
  const keys = yield* runKeys(reading.customers);
  return {
    day: isoOf(reading.today),
    sheet: reading.sheet,
    cuts: cutsText(rfmThresholds, scales.rfm),
    limits: criteria.includes("abc") ? limitsText(options.abc.limits) : null,
    ...(written !== null && { columns: written.keys.join(" ") }),
    rows: yield* mapSteps(customers, ({ abc, computedAbc, rfm, customer }, i) => {
      const labels = written?.rows.get(customer.row);
      return {
        key: keys[i] ?? "",
        abc: computedAbc ?? abc,
        rfm: rfm?.score ?? null,
        revenue: customer.revenue,
        ...(labels !== undefined && { labels }),
      };
    }),
  };
}

/** The cut points as one comparable text, e.g. "3 average 109/197 8/11 767/1067". */
export function cutsText(
  thresholds: RfmThresholds | null,
  scales: Segmentation["scales"]["rfm"],
): string | null {
  if (thresholds === null) return null;
  const { bins, monetary } = thresholds;
  const cuts = lastingCuts(thresholds, scales);
  const lists = [cuts.recency, cuts.frequency, cuts.monetary].map((list) => list.join("/"));
  return [bins, monetary, ...lists].join(" ");
}

/** The ABC limits as one comparable text, e.g. "abc 0.8/0.95": no Excel takes it for a fraction. */
export function limitsText(limits: readonly number[]): string {
  return `abc ${limits.join("/")}`;
}

/** Whether classes made by these limits compare with those of a run; those of a run that kept none always did. */
export function hasSameLimits({ limits }: Pick<RunRecord, "limits">, now: readonly number[]): boolean {
  return limits === null || limits === limitsText(now);
}

/**
 * The runs to keep, oldest first: the new one, the latest of each other sheet that is there, and the youngest of the
 * rest. A second run of a sheet for the same reference date replaces the first, so that pressing twice does not forget
 * last month. A new run for which there is no room is not kept.
 */
export function keepRuns(
  past: readonly RunRecord[],
  latest: RunRecord,
  sheets: Sheets,
): readonly RunRecord[] {
  if (latest.rows.length > roomForRun(past, latest.sheet, sheets)) return past;
  const others = past
    .map((run) => (run.sheet === latest.sheet ? withoutLabels(run) : run))
    .filter(({ day, sheet }) => day !== latest.day || (sheet !== null && sheet !== latest.sheet));
  const runs = [...others, latest].sort(byDay);
  const needed = new Set([...latestOfOthers(runs, latest.sheet, sheets), latest]);
  let [count, rows] = [runs.length, rowCount(runs)];
  return runs.filter((run) => {
    if (needed.has(run) || (count <= KEPT_RUNS && rows <= KEPT_ROWS)) return true;
    count -= 1;
    rows -= run.rows.length;
    return false;
  });
}

function withoutLabels({ columns: _, ...run }: RunRecord): RunRecord {
  return { ...run, rows: run.rows.map(({ labels: _labels, ...row }) => row) };
}

/** One text for the labels that a run left, to know its record again; null = none kept. */
export function labelsMark({ columns, rows }: RunRecord): string | null {
  if (columns === undefined) return null;
  return textPrint([columns, ...rows.flatMap(({ key, labels }) => [key, labels ?? ""])]).toString(36);
}

/** The labels of the run that left this mark, for `typedLabels`; null when it is not kept. */
export function writtenLabels(past: readonly RunRecord[], mark: string | null): WrittenLabels | null {
  const run = mark === null ? undefined : past.find((one) => labelsMark(one) === mark);
  if (run === undefined) return null;
  return {
    keys: run.columns?.split(" ") ?? [],
    customers: new Map(
      run.rows.map(({ key, labels = "", revenue }) => [key, { prints: labels, revenue }] as const),
    ),
  };
}

/** Customers at most that a run of a sheet may have to be kept beside the latest run of each other sheet. */
export function roomForRun(past: readonly RunRecord[], name: string | null, sheets: Sheets): number {
  return KEPT_ROWS - rowCount(latestOfOthers(past, name, sheets));
}

/** The latest run of each sheet that is there, but one. */
function latestOfOthers(
  runs: readonly RunRecord[],
  but: string | null,
  sheets: Sheets,
): readonly RunRecord[] {
  return sheets.flatMap(({ name }) => {
    const own = runs.filter(({ sheet }) => sheet === name && name !== but).sort(byDay);
    return own.slice(-1);
  });
}

function rowCount(runs: readonly RunRecord[]): number {
  return runs.reduce((sum, run) => sum + run.rows.length, 0);
}

/**
 * The runs that one of a sheet compares with: those of the same sheet, and those of one that is gone, which this one may
 * have been called. The same customers on another sheet (last year's, a colleague's) have neither risen nor fallen.
 */
export function runsOfSheet(past: readonly RunRecord[], name: string, sheets: Sheets): readonly RunRecord[] {
  const others = new Set(sheets.map((one) => one.name).filter((one) => one !== name));
  return past.filter(({ sheet }) => sheet === null || !others.has(sheet));
}

/** The run to compare a new one with: the latest before its reference date, else the latest of the same date. */
export function previousRun(past: readonly RunRecord[], day: string): RunRecord | null {
  const latest = (runs: readonly RunRecord[]): RunRecord | null =>
    runs.reduce<RunRecord | null>((best, run) => (best === null || run.day >= best.day ? run : best), null);
  return latest(past.filter((run) => run.day < day)) ?? latest(past.filter((run) => run.day === day));
}

/** Oldest first; runs of one day in the order given. */
export function byDay(a: Pick<RunRecord, "day">, b: Pick<RunRecord, "day">): number {
  return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}
