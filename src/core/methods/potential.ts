import type { Customer, PotentialClass, Reading } from "../model";
import type { Options } from "../options";
import type { AbcLabel, PotentialResult } from "../segments";
import { toCents } from "../stats/cents";
import { paretoClass } from "./paretoClass";
import { paretoScale, type ParetoScale } from "./paretoScale";
import { knownShare, potentialAmount } from "./potentialAmount";
import { potentialLevel } from "./potentialLevel";
import { growthOf, potentialSignals } from "./potentialSignals";
import { signalScale, type SignalScale } from "./signalScale";

/** Development potential of every customer in the order given; null for closed accounts. */
export interface PotentialOutcome {
  readonly results: readonly (PotentialResult | null)[];
  /** The potentials in euros of clients and prospects together. */
  readonly scale: ParetoScale;
  readonly signals: SignalScale;
}

const CLASSES = ["A", "B", "C"] as const;

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
  const { customers, notes } = reading;
  const unit = notes.potentialUnit;
  const euros = new Float64Array(customers.length).fill(NaN);
  const amounts = new Float64Array(customers.length).fill(NaN);
  const stars = new Float64Array(customers.length).fill(NaN);
  const headcounts = new Float64Array(customers.length).fill(NaN);
  const turnovers = new Float64Array(customers.length).fill(NaN);
  customers.forEach((one, i) => {
    if (one.population === "closed") return;
    headcounts[i] = one.headcount ?? NaN;
    turnovers[i] = one.companyTurnover ?? NaN;
    const amount = potentialAmount(one, unit);
    if (amount !== null) {
      amounts[i] = amount;
      euros[i] = toCents(amount);
    } else if (unit !== "euro" && one.potential !== null) stars[i] = toCents(one.potential);
  });
  const scale = paretoScale(euros, options.abc.limits);
  const starScale = paretoScale(stars, options.abc.limits);
  const signals = signalScale(headcounts, turnovers, notes, options.potential.topShare);

  const results = customers.map((one, i): PotentialResult | null => {
    if (one.population === "closed") return null;
    const found = one.potentialClass ?? classIn(scale, euros[i]) ?? classIn(starScale, stars[i]);
    const amount = orNull(amounts[i]);
    const seen = potentialSignals(one, signals, options.potential);
    const isKnown = found !== null || isAnySignalKnown(one, signals);
    const isClient = one.population === "client";
    const label = labels[i] ?? "toComplete";
    return {
      level: isClient ? potentialLevel(label, found, seen, isKnown, options.potential) : null,
      amount,
      gap: gapOf(one, amount),
      class: found,
      signals: seen,
    };
  });
  return { results, scale, signals };
}

function classIn(scale: ParetoScale, cents = NaN): PotentialClass | null {
  return Number.isNaN(cents) ? null : CLASSES[paretoClass(scale, cents)];
}

function orNull(value = NaN): number | null {
  return Number.isNaN(value) ? null : value;
}

/** Euros between the potential and what the customer buys; a prospect buys nothing yet. */
function gapOf({ population, revenue }: Customer, amount: number | null): number | null {
  const bought = revenue ?? (population === "prospect" ? 0 : null);
  return amount === null || bought === null ? null : Math.max(0, amount - bought);
}

/** Whether the sheet tells anything that could have been a signal. */
function isAnySignalKnown(one: Customer, signals: SignalScale): boolean {
  return (
    one.headcount !== null ||
    one.companyTurnover !== null ||
    one.project !== null ||
    knownShare(one) !== null ||
    growthOf(one, signals) !== null
  );
}
