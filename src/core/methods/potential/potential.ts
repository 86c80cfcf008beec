import type { Customer, PotentialClass, Reading } from "../../model";
import type { Options } from "../../options";
import type { AbcLabel, PotentialLevel } from "../../labels";
import type { PotentialResult } from "../../segments";
import { toCents } from "../../stats/cents";
import { finish, inSteps, type Steps } from "../../steps";
import { amountColumns, centsOf, CLIENT, CLOSED, type Amounts } from "../amounts";
import { paretoClass } from "../abc/paretoClass";
import { paretoScale, type ParetoScale } from "../abc/paretoScale";
import { potentialAmount } from "./potentialAmount";
import { potentialLevel } from "./potentialLevel";
import { potentialSignals, signalBits } from "./potentialSignals";
import { potentialColumns, type PotentialValues } from "./potentialValues";
import { readCustomers } from "../readCustomers";
import { signalScale, type SignalScale } from "./signalScale";

/** Development potential of a portfolio, as columns in the order of the customers: `potentialOf` reads one. */
export interface PotentialOutcome {
  /** Positions in `LEVELS`. */
  readonly levels: Uint8Array;
  /** 1 for A, 2 for B, 3 for C, 0 for none. */
  readonly classes: Uint8Array;
  /** Bits of `potentialSignals`. */
  readonly bits: Uint8Array;
  /** The potentials in euros of clients and prospects together. */
  readonly scale: ParetoScale;
  readonly signals: SignalScale;
}

/** Levels of a column; prospects have a potential class only, closed accounts nothing. */
export const LEVELS: readonly (PotentialLevel | null)[] = [null, "high", "medium", "limited", "unknown"];
const CLASSES: readonly (PotentialClass | null)[] = [null, "A", "B", "C"];

/**
 * Development potential: what a customer could buy a year, how far that is from what it buys, and the signs that it
 * would buy more. `labels` are the ABC classes in force. A potential in boxes or stars is ranked among its like and
 * has no euros.
 */
export function potential(
  reading: Reading,
  labels: readonly (AbcLabel | null)[],
  options: Options,
): PotentialOutcome & { readonly results: readonly (PotentialResult | null)[] } {
  const { customers, notes } = reading;
  const amounts = amountColumns(customers);
  const values = potentialColumns(reading, options.potential);
  finish(readCustomers(customers.length, [amounts.read, values.read]));
  const found = finish(potentialSteps(amounts.columns, values.columns, labels, notes, options));
  return { ...found, results: customers.map((one, i) => potentialOf(found, one, i, notes.potentialUnit)) };
}

/** `potential` of values already read, interruptible. */
export function* potentialSteps(
  amounts: Amounts,
  values: PotentialValues,
  labels: readonly (AbcLabel | null)[],
  notes: Reading["notes"],
  options: Options,
): Steps<PotentialOutcome> {
  const { length } = amounts.kind;
  const scale = yield* paretoScale(yield* centsOf(values.amount), options.abc.limits);
  yield;
  const starScale = yield* paretoScale(yield* centsOf(values.stars), options.abc.limits);
  yield;
  const signals = signalScale(values.headcount, values.turnover, notes, options.potential.topShare);
  yield;
  const found: PotentialOutcome = {
    levels: new Uint8Array(length),
    classes: new Uint8Array(length),
    bits: new Uint8Array(length),
    scale,
    signals,
  };
  const known = { amounts, values, labels, starScale, options: options.potential };
  yield* inSteps(length, (from, to) => judge(known, found, from, to));
  return found;
}

/** What the potential of each customer is judged by. */
interface Known {
  readonly amounts: Amounts;
  readonly values: PotentialValues;
  /** The ABC classes in force. */
  readonly labels: readonly (AbcLabel | null)[];
  /** The potentials in another unit than euros, among themselves. */
  readonly starScale: ParetoScale;
  readonly options: Options["potential"];
}

function judge(
  { amounts, values, labels, starScale, options }: Known,
  { levels, classes, bits, scale, signals }: PotentialOutcome,
  from: number,
  to: number,
): void {
  const { kind, words } = amounts;
  const { amount, stars, headcount, turnover, ownBits, isKnown } = values;
  for (let i = from; i < to; i++) {
    if (kind[i] === CLOSED) continue;
    const found = words[i] || classIn(scale, amount[i]) || classIn(starScale, stars[i]);
    const seen = signalBits(ownBits[i] ?? 0, headcount[i] ?? NaN, turnover[i] ?? NaN, signals);
    classes[i] = found;
    bits[i] = seen;
    if (kind[i] !== CLIENT) continue;
    const isTold = found !== 0 || isKnown[i] === 1;
    const level = potentialLevel(labels[i] ?? "toComplete", CLASSES[found] ?? null, seen, isTold, options);
    levels[i] = LEVELS.indexOf(level);
  }
}

/** 1 for A, 2 for B, 3 for C, 0 for an unknown amount. */
function classIn(scale: ParetoScale, amount = NaN): number {
  return Number.isNaN(amount) ? 0 : paretoClass(scale, toCents(amount)) + 1;
}

/** What was found of the customer at position i; null for closed accounts. */
export function potentialOf(
  { levels, classes, bits }: PotentialOutcome,
  one: Customer,
  i: number,
  unit: Reading["notes"]["potentialUnit"],
): PotentialResult | null {
  if (one.population === "closed") return null;
  const amount = potentialAmount(one, unit);
  // A prospect buys nothing yet.
  const bought = one.revenue ?? (one.population === "prospect" ? 0 : null);
  return {
    level: LEVELS[levels[i] ?? 0] ?? null,
    amount,
    gap: amount === null || bought === null ? null : Math.max(0, amount - bought),
    class: CLASSES[classes[i] ?? 0] ?? null,
    signals: potentialSignals(bits[i] ?? 0),
  };
}
