import type { Customer } from "../model";
import { toCents } from "../stats/cents";
import type { AbcLabel } from "../segments";
import { paretoClass } from "./paretoClass";
import { paretoScale, type ParetoScale } from "./paretoScale";

/** The ABC class of every customer, in the order given; null for closed accounts. */
export interface AbcResult {
  readonly labels: readonly (AbcLabel | null)[];
  readonly clients: ParetoScale;
  readonly prospects: ParetoScale;
}

const CLIENT_LABELS = ["A", "B", "C"] as const;
const PROSPECT_LABELS = { A: "potentialA", B: "potentialB", C: "potentialC" } as const;

/**
 * ABC (Pareto): clients by revenue of the last 12 months, prospects among themselves by estimated potential
 * (a potential in words keeps its class). Unknown amounts are *À compléter*, never C; a known revenue of 0 or less
 * is C. Limits are cumulative shares, ascending, in 0–1.
 */
export function abc(customers: readonly Customer[], limits: readonly [number, number]): AbcResult {
  const clientCents = new Float64Array(customers.length).fill(NaN);
  const prospectCents = new Float64Array(customers.length).fill(NaN);
  customers.forEach(({ population, revenue, potential }, i) => {
    if (population === "client" && revenue !== null) clientCents[i] = toCents(revenue);
    else if (population === "prospect" && potential !== null) prospectCents[i] = toCents(potential);
  });
  const clients = paretoScale(clientCents, limits);
  const prospects = paretoScale(prospectCents, limits);
  const labels = customers.map((customer, i): AbcLabel | null => {
    if (customer.population === "closed") return null;
    const isClient = customer.population === "client";
    const cents = (isClient ? clientCents : prospectCents)[i] ?? NaN;
    if (Number.isNaN(cents)) {
      const words = isClient ? null : customer.potentialClass;
      return words === null ? "toComplete" : PROSPECT_LABELS[words];
    }
    const label = CLIENT_LABELS[paretoClass(isClient ? clients : prospects, cents)];
    return isClient ? label : PROSPECT_LABELS[label];
  });
  return { labels, clients, prospects };
}
