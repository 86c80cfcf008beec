import { inSteps, type Steps } from "../../steps";
import type { CustomerKeys } from "../customers/customerKeys";

/** How clients repeat over the rows that have an identity. */
export interface GroupStats {
  readonly rows: number;
  readonly clients: number;
  readonly repeatedClients: number;
  /** Rows whose client has several. */
  readonly repeatedRows: number;
}

/** Counts rows and clients, and those that repeat. */
export function* groupStats(keys: CustomerKeys): Steps<GroupStats> {
  const counts = yield* rowsPerCustomer(keys, () => true);
  let rows = 0;
  let repeatedClients = 0;
  let repeatedRows = 0;
  yield* inSteps(counts.length, (from, to) => {
    for (let id = from; id < to; id++) {
      const count = counts[id] ?? 0;
      rows += count;
      if (count < 2) continue;
      repeatedClients++;
      repeatedRows += count;
    }
  });
  return { rows, clients: keys.customers, repeatedClients, repeatedRows };
}

/** How many rows of each client are counted. */
function* rowsPerCustomer(keys: CustomerKeys, isCounted: (at: number) => boolean): Steps<Int32Array> {
  const counts = new Int32Array(keys.customers);
  yield* inSteps(keys.ids.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const id = keys.ids[at] ?? -1;
      if (id >= 0 && isCounted(at)) counts[id] = (counts[id] ?? 0) + 1;
    }
  });
  return counts;
}

/** Share (0–1) of the clients with several known amounts whose amounts are all the same to the cent, zero apart. */
export function* constantShare(keys: CustomerKeys, amounts: Float64Array): Steps<number> {
  const first = new Float64Array(keys.customers).fill(NaN);
  const known = new Int32Array(keys.customers);
  const varies = new Uint8Array(keys.customers);
  yield* inSteps(keys.ids.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const id = keys.ids[at] ?? -1;
      const value = Math.round((amounts[at] ?? NaN) * 100);
      if (id < 0 || Number.isNaN(value) || value === 0) continue;
      known[id] = (known[id] ?? 0) + 1;
      if (known[id] === 1) first[id] = value;
      else if (first[id] !== value) varies[id] = 1;
    }
  });
  let several = 0;
  let constant = 0;
  yield* inSteps(known.length, (from, to) => {
    for (let id = from; id < to; id++) {
      if ((known[id] ?? 0) < 2) continue;
      several++;
      if (varies[id] === 0) constant++;
    }
  });
  return several === 0 ? 0 : constant / several;
}

/** Share of the clients with several rows whose texts all differ from row to row. */
export function* variesWithin(keys: CustomerKeys, texts: readonly (string | null)[]): Steps<number> {
  const counts = yield* rowsPerCustomer(keys, (at) => (texts[at] ?? null) !== null);
  const seen = new Map<number, Set<string>>();
  const repeats = new Set<number>();
  yield* inSteps(keys.ids.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const id = keys.ids[at] ?? -1;
      const text = texts[at] ?? null;
      if (text === null || (counts[id] ?? 0) < 2) continue;
      const own = seen.get(id) ?? new Set();
      if (own.has(text)) repeats.add(id);
      seen.set(id, own.add(text));
    }
  });
  return seen.size === 0 ? 0 : (seen.size - repeats.size) / seen.size;
}

/** Rows with an identity that bear an order number, and how many different numbers those are. */
export interface OrderCount {
  readonly numbered: number;
  readonly orders: number;
}

/** Counts the order numbers of the rows that have an identity. */
export function* countOrders(keys: CustomerKeys, orderIds: readonly (string | null)[]): Steps<OrderCount> {
  const seen = new Set<string>();
  let numbered = 0;
  yield* inSteps(orderIds.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const id = orderIds[at] ?? null;
      if (id === null || (keys.ids[at] ?? -1) < 0) continue;
      numbered++;
      seen.add(id);
    }
  });
  return { numbered, orders: seen.size };
}
