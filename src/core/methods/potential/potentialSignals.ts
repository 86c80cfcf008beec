import type { Customer } from "../../model";
import type { Options } from "../../options";
import type { PotentialSignal } from "../../labels";
import { toCents } from "../../stats/cents";
import { isUpTo } from "../../stats/isUpTo";
import { knownShare } from "./potentialAmount";
import type { SignalScale } from "./signalScale";

/** Growth over N-1, 0.25 = +25 %; null when it cannot be told (unknown, or nothing sold in N-1). */
export function growthOf(
  { revenue, revenuePrevious }: Customer,
  { comparesRevenue }: Pick<SignalScale, "comparesRevenue">,
): number | null {
  if (!comparesRevenue || revenue === null || revenuePrevious === null) return null;
  const before = toCents(revenuePrevious);
  return before > 0 ? (toCents(revenue) - before) / before : null;
}

/** Signals of one customer that need no comparison with the others, as bits in the order of `ORDER`. */
export function ownSignalBits(one: Customer, growth: number | null, options: Options["potential"]): number {
  const share = knownShare(one);
  const isDouble = growth !== null && isUpTo(options.doubleGrowth, growth);
  return (
    (share !== null && isUpTo(share, options.lowWallet) ? 4 : 0) +
    (!isDouble && growth !== null && isUpTo(options.growth, growth) ? 8 : 0) +
    (isDouble ? 16 : 0) +
    (one.project === true ? 32 : 0)
  );
}

/** All signals of one customer as bits, its own ones given. NaN = unknown. */
export function signalBits(ownBits: number, headcount: number, turnover: number, scale: SignalScale): number {
  return (
    ownBits +
    (headcount > (scale.headcount ?? Infinity) ? 1 : 0) +
    (turnover > (scale.turnover ?? Infinity) ? 2 : 0)
  );
}

/** The signals behind the bits; customers with the same signals share one list. */
export function potentialSignals(bits: number): readonly PotentialSignal[] {
  return LISTS[bits] ?? [];
}

const ORDER = ["headcount", "turnover", "wallet", "growth", "growthDouble", "project"] as const;
/** Every list of signals, by its bits in the order above. */
const LISTS: readonly (readonly PotentialSignal[])[] = Array.from({ length: 2 ** ORDER.length }, (_, bits) =>
  ORDER.filter((_signal, bit) => (bits & (1 << bit)) !== 0),
);

/** How many signals these count for: headcount and turnover together are one, a doubled revenue is two. */
export function countSignals(signals: readonly PotentialSignal[]): number {
  let count = 0;
  for (const signal of signals) {
    if (signal === "turnover" && signals.includes("headcount")) continue;
    count += signal === "growthDouble" ? 2 : 1;
  }
  return count;
}

const COUNTS = LISTS.map(countSignals);

/** `countSignals` of the signals behind the bits. */
export function countBits(bits: number): number {
  return COUNTS[bits] ?? 0;
}
