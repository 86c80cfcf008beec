import type { Reading } from "../model";
import type { Options } from "../options";
import type { RfmCriterion } from "../reasons";
import type { RfmScore, RfmThresholds } from "../segments";
import { isoOf } from "../stats/day";
import { finish, inSteps, type Steps } from "../steps";
import { rfmProfile } from "./rfmProfile";
import { rfmScale, type RfmScale } from "./rfmScale";
import { rfmScore } from "./rfmScore";
import { rfmValues, type RfmValues } from "./rfmValues";

/** RFM scores of a portfolio, in the order of its customers, with the cut points used. */
export interface RfmResult {
  /** Null for whom RFM does not concern: prospects and closed accounts. */
  readonly scores: readonly (RfmScore | null)[];
  readonly thresholds: RfmThresholds;
  readonly scales: Readonly<Record<RfmCriterion, RfmScale>>;
  readonly values: RfmValues;
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
  return finish(rfmSteps(reading, options, saved));
}

/** `rfm`, interruptible. */
export function* rfmSteps(
  reading: Reading,
  options: Options["rfm"],
  saved: SavedThresholds | null,
): Steps<RfmResult> {
  const { bins, monetary, cuts: given } = options;
  const values = yield* rfmValues(reading, monetary);
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
    since: isGiven ? null : kept === null ? isoOf(reading.today) : (kept.since ?? kept.rfm.since),
  };
  return { scores: yield* scoresOf(values, scales, bins), thresholds, scales, values };
}

function fits({ bins, monetary, cuts }: RfmThresholds, wanted: number, amount: "average" | "total"): boolean {
  const complete = [cuts.recency, cuts.frequency, cuts.monetary].every((list) => list.length === wanted - 1);
  return bins === wanted && monetary === amount && complete;
}

function* scoresOf(
  values: RfmValues,
  scales: RfmResult["scales"],
  bins: number,
): Steps<readonly (RfmScore | null)[]> {
  // Customers with the same scores share one record: there are at most (bins + 1)³ of them.
  const shared: (RfmScore | undefined)[] = [];
  const { recency, frequency, monetary, concern } = values;
  const scores: (RfmScore | null)[] = [];
  yield* inSteps(concern.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const kind = concern[i];
      if (kind === 0) {
        scores.push(null);
        continue;
      }
      const orders = frequency[i] ?? NaN;
      const isNever = kind === 2;
      const isIdle = isNever || orders === 0;
      const r = isNever ? 1 : scoreOr0(scales.recency, recency[i] ?? NaN);
      const f = isIdle ? 1 : scoreOr0(scales.frequency, orders);
      const m = isIdle ? 1 : scoreOr0(scales.monetary, monetary[i] ?? NaN);
      scores.push((shared[(r * 8 + f) * 8 + m] ??= makeScore(r, f, m, bins)));
    }
  });
  return scores;
}

/** 0 stands for not scored. */
function scoreOr0(scale: RfmScale, value: number): number {
  return Number.isNaN(value) ? 0 : rfmScore(scale, value);
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
