import type { Customer } from "../../model";
import { toCents } from "../../stats/cents";
import type { AbcLabel } from "../../labels";
import { finish, inSteps, type Steps } from "../../steps";
import { amountColumns, centsOf, CLIENT, CLOSED, PROSPECT, type Amounts } from "../amounts";
import { paretoClass } from "./paretoClass";
import { paretoScale, type ParetoScale } from "./paretoScale";
import { readCustomers } from "../readCustomers";

/** The ABC class of every customer, in the order given; null for closed accounts. */
export interface AbcResult {
  readonly labels: readonly (AbcLabel | null)[];
  readonly clients: ParetoScale;
  readonly prospects: ParetoScale;
}

const CLIENT_LABELS = ["A", "B", "C"] as const;
const PROSPECT_LABELS = ["potentialA", "potentialB", "potentialC"] as const;

/**
 * ABC (Pareto): clients by revenue of the last 12 months, prospects among themselves by estimated potential
 * (a potential in words keeps its class). Unknown amounts are *À compléter*, never C; a known revenue of 0 or less
 * is C. Limits are cumulative shares, ascending, in 0–1.
 */
export function abc(customers: readonly Customer[], limits: readonly [number, number]): AbcResult {
  const { columns, read } = amountColumns(customers);
  finish(readCustomers(customers.length, [read]));
  return finish(abcSteps(columns, limits));
}

/** `abc` of amounts already read, interruptible. */
export function* abcSteps(amounts: Amounts, limits: readonly [number, number]): Steps<AbcResult> {
  const { kind, own } = amounts;
  const ofClients = yield* centsOf(own, { kind: CLIENT, kinds: kind });
  const clients = yield* paretoScale(ofClients, limits);
  yield;
  const ofProspects = yield* centsOf(own, { kind: PROSPECT, kinds: kind });
  const prospects = yield* paretoScale(ofProspects, limits);
  yield;
  const labels = new Array<AbcLabel | null>(kind.length).fill(null);
  const scales = { clients, prospects };
  yield* inSteps(kind.length, (from, to) => label(amounts, scales, labels, from, to));
  return { ...scales, labels };
}

function label(
  { kind, own, words }: Amounts,
  { clients, prospects }: Pick<AbcResult, "clients" | "prospects">,
  labels: (AbcLabel | null)[],
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    if (kind[i] === CLOSED) continue;
    const amount = own[i] ?? NaN;
    const isKnown = !Number.isNaN(amount);
    if (kind[i] === CLIENT)
      labels[i] = isKnown ? CLIENT_LABELS[paretoClass(clients, toCents(amount))] : "toComplete";
    else if (isKnown) labels[i] = PROSPECT_LABELS[paretoClass(prospects, toCents(amount))];
    else labels[i] = PROSPECT_LABELS[(words[i] ?? 0) - 1] ?? "toComplete";
  }
}
