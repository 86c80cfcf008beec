import type { Reading } from "../../model";
import type { Options } from "../../options";
import { knownShare, potentialAmount } from "./potentialAmount";
import { growthOf, ownSignalBits } from "./potentialSignals";
import { comparesRevenue } from "./signalScale";
import type { CustomerReader } from "../readCustomers";

/** What the potential rests on beside the amounts, by position; NaN = unknown, as for closed accounts. */
export interface PotentialValues {
  /** Euros a year. */
  readonly amount: Float64Array;
  /** A potential in another unit, such as stars, where no euros are known; empty where it is in euros. */
  readonly stars: Float64Array;
  readonly headcount: Float64Array;
  readonly turnover: Float64Array;
  /** Signals that need no comparison with the others, see `ownSignalBits`. */
  readonly ownBits: Uint8Array;
  /** 1 where the sheet tells anything that could have been a signal. */
  readonly isKnown: Uint8Array;
}

/** Empty columns, and the reader that fills them. */
export function potentialColumns(
  reading: Pick<Reading, "customers" | "notes">,
  options: Options["potential"],
): { readonly columns: PotentialValues; readonly read: CustomerReader } {
  const { notes } = reading;
  const { length } = reading.customers;
  const columns = {
    amount: new Float64Array(length),
    stars: new Float64Array(notes.potentialUnit === "euro" ? 0 : length),
    headcount: new Float64Array(length),
    turnover: new Float64Array(length),
    ownBits: new Uint8Array(length),
    isKnown: new Uint8Array(length),
  };
  return { columns, read: (from, to) => readPotentials(reading, options, columns, from, to) };
}

function readPotentials(
  { customers, notes }: Pick<Reading, "customers" | "notes">,
  options: Options["potential"],
  { amount, stars, headcount, turnover, ownBits, isKnown }: PotentialValues,
  from: number,
  to: number,
): void {
  const { potentialUnit } = notes;
  const comparison = { comparesRevenue: comparesRevenue(notes) };
  for (let i = from; i < to; i++) {
    const one = customers[i];
    amount[i] = headcount[i] = turnover[i] = NaN;
    if (potentialUnit !== "euro") stars[i] = NaN;
    if (one === undefined || one.population === "closed") continue;
    const euros = potentialAmount(one, potentialUnit);
    amount[i] = euros ?? NaN;
    if (potentialUnit !== "euro" && euros === null) stars[i] = one.potential ?? NaN;
    headcount[i] = one.headcount ?? NaN;
    turnover[i] = one.companyTurnover ?? NaN;
    const growth = growthOf(one, comparison);
    ownBits[i] = ownSignalBits(one, growth, options);
    const isTold = one.headcount !== null || one.companyTurnover !== null || one.project !== null;
    isKnown[i] = isTold || growth !== null || knownShare(one) !== null ? 1 : 0;
  }
}
