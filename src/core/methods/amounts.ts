import type { Customer } from "../model";
import { toCents } from "../stats/cents";
import { inSteps, type Steps } from "../steps";
import type { CustomerReader } from "./readCustomers";

/** Kinds of customers, as numbers of a column. */
export const CLOSED = 0;
export const CLIENT = 1;
export const PROSPECT = 2;

/** Who is a client and the amounts that classes rest on, by position; NaN = unknown, as for closed accounts. */
export interface Amounts {
  /** `CLIENT`, `PROSPECT` or `CLOSED`. */
  readonly kind: Uint8Array;
  /** A client's revenue of the last 12 months; a prospect's estimated potential as the sheet gives it. */
  readonly own: Float64Array;
  /** A potential told in words: 1 for A, 2 for B, 3 for C; 0 without one. */
  readonly words: Uint8Array;
  /** Positions of who carries a segment that the user typed, ascending. */
  readonly forced: readonly number[];
}

const IN_WORDS = { A: 1, B: 2, C: 3 } as const;

/** Empty columns, and the reader that fills them. */
export function amountColumns(customers: readonly Customer[]): {
  readonly columns: Amounts;
  readonly read: CustomerReader;
} {
  const { length } = customers;
  const forced: number[] = [];
  const columns = {
    forced,
    kind: new Uint8Array(length),
    own: new Float64Array(length),
    words: new Uint8Array(length),
  };
  return { columns, read: (from, to) => readAmounts(customers, columns, from, to) };
}

function readAmounts(
  customers: readonly Customer[],
  { kind, own, words, forced }: Amounts & { readonly forced: number[] },
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) {
    const one = customers[i];
    own[i] = NaN;
    if (one === undefined) continue;
    if (one.forcedSegment !== null) forced.push(i);
    if (one.population === "closed") continue;
    const isClient = one.population === "client";
    kind[i] = isClient ? CLIENT : PROSPECT;
    own[i] = (isClient ? one.revenue : one.potential) ?? NaN;
    if (one.potentialClass !== null) words[i] = IN_WORDS[one.potentialClass];
  }
}

/** The known amounts in whole cents, in the order given; of everybody, or of one kind of customers. */
export function* centsOf(amounts: Float64Array, of: Kind = EVERYBODY): Steps<Float64Array<ArrayBuffer>> {
  let count = 0;
  yield* inSteps(amounts.length, (from, to) => {
    count += countKnown(amounts, of, from, to);
  });
  // No larger than needed: large arrays are what makes a collector walk the whole memory.
  const known = { cents: new Float64Array(count), count: 0 };
  yield* inSteps(amounts.length, (from, to) => copyKnown(amounts, of, known, from, to));
  return known.cents;
}

/** One kind of customers, and the kind of each; without a kind everybody is meant. */
interface Kind {
  readonly kind: number;
  readonly kinds: Uint8Array | null;
}
const EVERYBODY: Kind = { kind: 0, kinds: null };

function countKnown(amounts: Float64Array, of: Kind, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (isKnown(amounts, i, of)) count++;
  return count;
}

function copyKnown(
  amounts: Float64Array,
  of: Kind,
  known: { readonly cents: Float64Array; count: number },
  from: number,
  to: number,
): void {
  const { cents } = known;
  let { count } = known;
  for (let i = from; i < to; i++) if (isKnown(amounts, i, of)) cents[count++] = toCents(amounts[i] ?? NaN);
  known.count = count;
}

function isKnown(amounts: Float64Array, i: number, { kind, kinds }: Kind): boolean {
  return !Number.isNaN(amounts[i]) && (kinds === null || kinds[i] === kind);
}
