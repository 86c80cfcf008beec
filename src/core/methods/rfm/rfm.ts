import type { Day, Reading } from "../../model";
import type { Options } from "../../options";
import type { RfmCriterion } from "../../reasons";
import type { RfmThresholds } from "../../labels";
import type { RfmScore } from "../../segments";
import { isoOf } from "../../stats/day";
import { finish, inSteps, type Steps } from "../../steps";
import { readCustomers } from "../readCustomers";
import { rfmProfile } from "./rfmProfile";
import { rfmScale, type RfmScale } from "./rfmScale";
import { scoreOr0, scorerOf, type Scorer } from "./rfmScore";
import { rfmColumns, type RfmValues } from "./rfmValues";

/** RFM scores of a portfolio, in the order of its customers, with the cut points used. */
export interface RfmResult {
  /** Null for whom RFM does not concern: prospects and closed accounts. */
  readonly scores: readonly (RfmScore | null)[];
  readonly thresholds: RfmThresholds;
  readonly scales: Readonly<Record<RfmCriterion, RfmScale>>;
  /** Clients by scores, those that exist. */
  readonly counts: readonly { readonly score: RfmScore; readonly customers: number }[];
}

/** Cut points of an earlier run; they serve again when made for the same bins and the same amount. */
export interface SavedThresholds {
  readonly rfm: RfmThresholds;
  readonly since: string | null;
}

/**
 * RFM: how recently, how often and for how much each client orders, scored 1 to n against the others.
 * Cut points come from the options, else from an earlier run, else from this sheet (then dated of `today`).
 */
export function rfm(reading: Reading, options: Options["rfm"], saved: SavedThresholds | null): RfmResult {
  const { columns, read } = rfmColumns(reading, options.monetary);
  finish(readCustomers(reading.customers.length, [read]));
  return finish(rfmSteps(columns, reading.today, options, saved));
}

/** `rfm` of values already read, interruptible. */
export function* rfmSteps(
  values: RfmValues,
  today: Day,
  options: Options["rfm"],
  saved: SavedThresholds | null,
): Steps<RfmResult> {
  const { bins, monetary, cuts: given } = options;
  const kept = saved !== null && fits(saved.rfm, bins, monetary) ? saved : null;
  const scaleOf = (criterion: RfmCriterion): RfmScale =>
    rfmScale(criterion, values[criterion], bins, given, kept?.rfm.cuts ?? null);
  const recency = scaleOf("recency");
  yield;
  const frequency = scaleOf("frequency");
  yield;
  const scales = { recency, frequency, monetary: scaleOf("monetary") };
  yield;
  const isGiven = Object.values(scales).some(({ from }) => from === "given");
  const thresholds: RfmThresholds = {
    bins,
    monetary,
    cuts: {
      recency: scales.recency.cuts,
      frequency: scales.frequency.cuts,
      monetary: scales.monetary.cuts,
    },
    from: isGiven ? "given" : kept === null ? "computed" : "saved",
    since: isGiven ? null : kept === null ? isoOf(today) : (kept.since ?? kept.rfm.since),
  };
  return { ...(yield* scoresOf(values, scales, bins)), thresholds, scales };
}

function fits({ bins, monetary, cuts }: RfmThresholds, wanted: number, amount: "average" | "total"): boolean {
  const lists = [cuts.recency, cuts.frequency, cuts.monetary].filter((list) => list.length > 0);
  const complete = lists.length > 0 && lists.every((list) => list.length === wanted - 1);
  return bins === wanted && monetary === amount && complete;
}

/** Customers with the same scores share one record: there are (bins + 1)³ of them, by the digits of their scores. */
interface Scored {
  readonly bins: number;
  readonly scores: (RfmScore | null)[];
  readonly shared: (RfmScore | null)[];
  readonly customers: Int32Array;
}

function* scoresOf(
  values: RfmValues,
  scales: RfmResult["scales"],
  bins: number,
): Steps<Pick<RfmResult, "scores" | "counts">> {
  const { length } = values.concern;
  const shared = new Array<RfmScore | null>((bins + 1) ** 3).fill(null);
  const scores = new Array<RfmScore | null>(length).fill(null);
  const scored = { bins, scores, shared, customers: new Int32Array(shared.length) };
  const by = {
    recency: scorerOf(scales.recency),
    frequency: scorerOf(scales.frequency),
    monetary: scorerOf(scales.monetary),
  };
  yield* inSteps(length, (from, to) => scoreRange(values, by, scored, from, to));
  const counts: RfmResult["counts"][number][] = [];
  for (const [code, score] of shared.entries()) {
    if (score !== null) counts.push({ score, customers: scored.customers[code] ?? 0 });
  }
  return { scores, counts };
}

function scoreRange(
  { recency, frequency, monetary, concern }: RfmValues,
  by: Readonly<Record<RfmCriterion, Scorer>>,
  { bins, scores, shared, customers }: Scored,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const kind = concern[i];
    if (kind === 0) continue;
    const orders = frequency[i] ?? NaN;
    const isNever = kind === 2;
    const isIdle = isNever || orders === 0;
    const r = isNever ? 1 : scoreOr0(by.recency, recency[i] ?? NaN);
    const f = isIdle ? 1 : scoreOr0(by.frequency, orders);
    const m = isIdle ? 1 : scoreOr0(by.monetary, monetary[i] ?? NaN);
    const code = (r * (bins + 1) + f) * (bins + 1) + m;
    scores[i] = shared[code] ??= makeScore(r, f, m, bins);
    customers[code] = (customers[code] ?? 0) + 1;
  }
}

function makeScore(r: number, f: number, m: number, bins: number): RfmScore {
  const complete = r > 0 && f > 0 && m > 0;
  return {
    r: r === 0 ? null : r,
    f: f === 0 ? null : f,
    m: m === 0 ? null : m,
    score: complete ? `${r}-${f}-${m}` : null,
    profile: complete ? rfmProfile(r, f, m, bins) : null,
  };
}
