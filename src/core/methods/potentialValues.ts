import type { Reading } from "../model";
import type { Options } from "../options";
import { toCents } from "../stats/cents";
import { knownShare, potentialAmount } from "./potentialAmount";
import { growthOf, ownSignalBits } from "./potentialSignals";

/** What the potential rests on for each customer, in the order given; NaN = unknown, as for closed accounts. */
export interface PotentialValues {
  /** Euros a year, and the same in whole cents. */
  readonly amount: Float64Array;
  readonly cents: Float64Array;
  /** A potential in another unit, such as stars, in hundredths. */
  readonly stars: Float64Array;
  readonly headcount: Float64Array;
  readonly turnover: Float64Array;
  /** Signals that need no comparison with the others, see `ownSignalBits`. */
  readonly ownBits: Uint8Array;
  /** 1 where the sheet tells anything that could have been a signal. */
  readonly isKnown: Uint8Array;
}

/** Reads each customer once: on a large sheet, memory is the cost. */
export function potentialValues(reading: Reading, options: Options["potential"]): PotentialValues {
  const { customers, notes } = reading;
  const unknown = (): Float64Array => new Float64Array(customers.length).fill(NaN);
  const [amount, cents, stars, headcount, turnover] = [unknown(), unknown(), unknown(), unknown(), unknown()];
  const ownBits = new Uint8Array(customers.length);
  const isKnown = new Uint8Array(customers.length);
  const comparison = { comparesRevenue: !notes.revenuePartial };
  customers.forEach((one, i) => {
    if (one.population === "closed") return;
    const euros = potentialAmount(one, notes.potentialUnit);
    if (euros !== null) {
      amount[i] = euros;
      cents[i] = toCents(euros);
    } else if (notes.potentialUnit !== "euro" && one.potential !== null) stars[i] = toCents(one.potential);
    headcount[i] = one.headcount ?? NaN;
    turnover[i] = one.companyTurnover ?? NaN;
    const growth = growthOf(one, comparison);
    ownBits[i] = ownSignalBits(one, growth, options);
    const isTold = one.headcount !== null || one.companyTurnover !== null || one.project !== null;
    isKnown[i] = isTold || growth !== null || knownShare(one) !== null ? 1 : 0;
  });
  return { amount, cents, stars, headcount, turnover, ownBits, isKnown };
}
