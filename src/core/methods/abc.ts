import type { Customer } from "../model";
import { toCents } from "../stats/cents";
import type { AbcLabel } from "../segments";
import { finish, inSteps, type Steps } from "../steps";
import { paretoClass } from "./paretoClass";
import { paretoScale, type ParetoScale } from "./paretoScale";

/** The ABC class of every customer, in the order given; null for closed accounts. */
export interface AbcResult {
  readonly labels: readonly (AbcLabel | null)[];
  readonly clients: ParetoScale;
  readonly prospects: ParetoScale;
}

const CLIENT_LABELS = ["A", "B", "C"] as const;
const PROSPECT_LABELS = ["potentialA", "potentialB", "potentialC"] as const;
const IN_WORDS = { A: "potentialA", B: "potentialB", C: "potentialC" } as const;

/**
 * ABC (Pareto): clients by revenue of the last 12 months, prospects among themselves by estimated potential
 * (a potential in words keeps its class). Unknown amounts are *À compléter*, never C; a known revenue of 0 or less
 * is C. Limits are cumulative shares, ascending, in 0–1.
 */
export function abc(customers: readonly Customer[], limits: readonly [number, number]): AbcResult {
  return finish(abcSteps(customers, limits));
}

/** `abc`, interruptible. */
export function* abcSteps(
  customers: readonly Customer[],
  limits: readonly [number, number],
): Steps<AbcResult> {
  const clientCents = new Float64Array(customers.length).fill(NaN);
  const prospectCents = new Float64Array(customers.length).fill(NaN);
  // What needs no comparison is known in this pass: customers are read once, memory being the cost of a large sheet.
  const labels: (AbcLabel | null)[] = [];
  yield* inSteps(customers.length, (from, to) => {
    for (let i = from; i < to; i++) labels.push(firstLabel(customers[i], i, clientCents, prospectCents));
  });
  const clients = paretoScale(clientCents, limits);
  yield;
  const prospects = paretoScale(prospectCents, limits);
  yield* inSteps(labels.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const client = clientCents[i] ?? NaN;
      const prospect = prospectCents[i] ?? NaN;
      if (!Number.isNaN(client)) labels[i] = CLIENT_LABELS[paretoClass(clients, client)];
      else if (!Number.isNaN(prospect)) labels[i] = PROSPECT_LABELS[paretoClass(prospects, prospect)];
    }
  });
  return { labels, clients, prospects };
}

/** The label of a customer before any comparison; its amount, where known, goes into its column. */
function firstLabel(
  one: Customer | undefined,
  i: number,
  clientCents: Float64Array,
  prospectCents: Float64Array,
): AbcLabel | null {
  if (one === undefined || one.population === "closed") return null;
  if (one.population === "client") {
    if (one.revenue !== null) clientCents[i] = toCents(one.revenue);
    return "toComplete";
  }
  if (one.potential !== null) prospectCents[i] = toCents(one.potential);
  return one.potentialClass === null ? "toComplete" : IN_WORDS[one.potentialClass];
}
