import type { Customer, Reading } from "../model";
import type { Options } from "../options";
import type { PotentialSignal } from "../segments";
import { toCents } from "../stats/cents";
import { isUpTo } from "../stats/isUpTo";
import { knownAscending } from "../stats/knownAscending";
import { quantile } from "../stats/quantile";
import { knownShare } from "./potentialAmount";

/** What a customer's figures are compared with to be a signal. */
export interface SignalScale {
  /** A value strictly above is in the top share; null when no value is known. */
  readonly headcount: number | null;
  readonly turnover: number | null;
  /** False when the current revenue covers a part of the year only: it says nothing of growth. */
  readonly comparesRevenue: boolean;
}

/** The top shares over the known values of clients and prospects. */
export function signalScale(reading: Reading, topShare: number): SignalScale {
  const top = (pick: (one: Customer) => number | null): number | null => {
    const values = Float64Array.from(reading.customers, (one) =>
      one.population === "closed" ? NaN : (pick(one) ?? NaN),
    );
    const known = knownAscending(values);
    // The share is 2/3 by default: as a fraction of whole numbers, so that a place that falls on a value is that value.
    const thirds = Math.round(topShare * 3);
    const found =
      Math.abs(topShare * 3 - thirds) < 1e-9 ? quantile(known, thirds, 3) : quantile(known, topShare, 1);
    return Number.isNaN(found) ? null : found;
  };
  return {
    headcount: top(({ headcount }) => headcount),
    turnover: top(({ companyTurnover }) => companyTurnover),
    comparesRevenue: !reading.notes.revenuePartial,
  };
}

/** Growth over N-1, 0.25 = +25 %; null when it cannot be told (unknown, or nothing sold in N-1). */
export function growthOf({ revenue, revenuePrevious }: Customer, scale: SignalScale): number | null {
  if (!scale.comparesRevenue || revenue === null || revenuePrevious === null) return null;
  const before = toCents(revenuePrevious);
  return before > 0 ? (toCents(revenue) - before) / before : null;
}

/** The signs that a customer could buy more, in a fixed order. */
export function potentialSignals(
  one: Customer,
  scale: SignalScale,
  options: Options["potential"],
): readonly PotentialSignal[] {
  const signals: PotentialSignal[] = [];
  if (isAbove(one.headcount, scale.headcount)) signals.push("headcount");
  if (isAbove(one.companyTurnover, scale.turnover)) signals.push("turnover");
  const share = knownShare(one);
  if (share !== null && isUpTo(share, options.lowWallet)) signals.push("wallet");
  const growth = growthOf(one, scale);
  if (growth !== null && isUpTo(options.doubleGrowth, growth)) signals.push("growthDouble");
  else if (growth !== null && isUpTo(options.growth, growth)) signals.push("growth");
  if (one.project === true) signals.push("project");
  return signals;
}

/** How many signals these count for: headcount and turnover together are one, a doubled revenue is two. */
export function countSignals(signals: readonly PotentialSignal[]): number {
  let count = 0;
  for (const signal of signals) {
    if (signal === "turnover" && signals.includes("headcount")) continue;
    count += signal === "growthDouble" ? 2 : 1;
  }
  return count;
}

function isAbove(value: number | null, bound: number | null): boolean {
  return value !== null && bound !== null && value > bound;
}
