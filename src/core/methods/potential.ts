import type { PotentialClass, Reading } from "../model";
import type { Options } from "../options";
import type { AbcLabel, PotentialResult } from "../segments";
import { finish, inSteps, type Steps } from "../steps";
import { paretoClass } from "./paretoClass";
import { paretoScale, type ParetoScale } from "./paretoScale";
import { potentialLevel } from "./potentialLevel";
import { potentialSignals } from "./potentialSignals";
import { potentialValues } from "./potentialValues";
import { signalScale, type SignalScale } from "./signalScale";

/** Development potential of every customer in the order given; null for closed accounts. */
export interface PotentialOutcome {
  readonly results: readonly (PotentialResult | null)[];
  /** The potentials in euros of clients and prospects together. */
  readonly scale: ParetoScale;
  readonly signals: SignalScale;
}

const CLASSES = ["A", "B", "C"] as const;
const IN_WORDS = [null, ...CLASSES] as const;

/**
 * Development potential: what a customer could buy a year, how far that is from what it buys, and the signs that it
 * would buy more. `labels` are the ABC classes in force. A potential in boxes or stars is ranked among its like and
 * has no euros.
 */
export function potential(
  reading: Reading,
  labels: readonly (AbcLabel | null)[],
  options: Options,
): PotentialOutcome {
  return finish(potentialSteps(reading, labels, options));
}

/** `potential`, interruptible. */
export function* potentialSteps(
  reading: Reading,
  labels: readonly (AbcLabel | null)[],
  options: Options,
): Steps<PotentialOutcome> {
  const values = yield* potentialValues(reading, options.potential);
  const scale = paretoScale(values.cents, options.abc.limits);
  yield;
  const starScale = paretoScale(values.stars, options.abc.limits);
  yield;
  const signals = signalScale(values.headcount, values.turnover, reading.notes, options.potential.topShare);

  // From the columns alone: a second walk over the customers would cost as much as the first.
  const results: (PotentialResult | null)[] = [];
  const resultAt = (i: number): PotentialResult | null => {
    if (values.kind[i] === 0) return null;
    const told = IN_WORDS[values.words[i] ?? 0] ?? null;
    const found = told ?? classIn(scale, values.cents[i]) ?? classIn(starScale, values.stars[i]);
    const seen = potentialSignals(
      values.ownBits[i] ?? 0,
      values.headcount[i] ?? NaN,
      values.turnover[i] ?? NaN,
      signals,
    );
    const isKnown = found !== null || values.isKnown[i] === 1;
    const label = labels[i] ?? "toComplete";
    const isClient = values.kind[i] === 1;
    return {
      level: isClient ? potentialLevel(label, found, seen, isKnown, options.potential) : null,
      amount: orNull(values.amount[i]),
      gap: orNull(values.gap[i]),
      class: found,
      signals: seen,
    };
  };
  yield* inSteps(values.kind.length, (from, to) => {
    for (let i = from; i < to; i++) results.push(resultAt(i));
  });
  return { results, scale, signals };
}

function classIn(scale: ParetoScale, cents = NaN): PotentialClass | null {
  return Number.isNaN(cents) ? null : CLASSES[paretoClass(scale, cents)];
}

function orNull(value = NaN): number | null {
  return Number.isNaN(value) ? null : value;
}
