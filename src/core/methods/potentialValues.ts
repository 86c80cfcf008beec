import type { Customer, Reading } from "../model";
import type { Options } from "../options";
import { toCents } from "../stats/cents";
import { inSteps, type Steps } from "../steps";
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
  /** 1 for clients, 2 for prospects, 0 for closed accounts. */
  readonly kind: Uint8Array;
  /** Euros between the potential and what the customer buys; a prospect buys nothing yet. */
  readonly gap: Float64Array;
  /** A potential told in words: 1 for A, 2 for B, 3 for C; 0 without one. */
  readonly words: Uint8Array;
}

const IN_WORDS = { A: 1, B: 2, C: 3 } as const;

/** Reads each customer once: on a large sheet, memory is the cost. */
export function* potentialValues(reading: Reading, options: Options["potential"]): Steps<PotentialValues> {
  const { customers, notes } = reading;
  const unknown = (): Float64Array => new Float64Array(customers.length).fill(NaN);
  const [amount, cents, gap, stars] = [unknown(), unknown(), unknown(), unknown()];
  const [headcount, turnover] = [unknown(), unknown()];
  const flags = (): Uint8Array => new Uint8Array(customers.length);
  const [ownBits, isKnown, kind, words] = [flags(), flags(), flags(), flags()];
  const comparison = { comparesRevenue: !notes.revenuePartial };
  const read = (one: Customer, i: number): void => {
    if (one.population === "closed") return;
    kind[i] = one.population === "client" ? 1 : 2;
    words[i] = one.potentialClass === null ? 0 : IN_WORDS[one.potentialClass];
    const euros = potentialAmount(one, notes.potentialUnit);
    if (euros !== null) {
      amount[i] = euros;
      cents[i] = toCents(euros);
      const bought = one.revenue ?? (one.population === "prospect" ? 0 : NaN);
      gap[i] = Math.max(0, euros - bought);
    } else if (notes.potentialUnit !== "euro" && one.potential !== null) stars[i] = toCents(one.potential);
    headcount[i] = one.headcount ?? NaN;
    turnover[i] = one.companyTurnover ?? NaN;
    const growth = growthOf(one, comparison);
    ownBits[i] = ownSignalBits(one, growth, options);
    const isTold = one.headcount !== null || one.companyTurnover !== null || one.project !== null;
    isKnown[i] = isTold || growth !== null || knownShare(one) !== null ? 1 : 0;
  };
  yield* inSteps(customers.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const one = customers[i];
      if (one !== undefined) read(one, i);
    }
  });
  return { amount, cents, gap, stars, headcount, turnover, ownBits, isKnown, kind, words };
}
