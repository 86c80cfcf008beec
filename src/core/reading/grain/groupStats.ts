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
export function groupStats(keys: CustomerKeys): GroupStats {
  const counts = rowsPerCustomer(keys);
  let rows = 0;
  let repeatedClients = 0;
  let repeatedRows = 0;
  for (const count of counts) {
    rows += count;
    if (count < 2) continue;
    repeatedClients++;
    repeatedRows += count;
  }
  return { rows, clients: keys.customers, repeatedClients, repeatedRows };
}

function rowsPerCustomer(keys: CustomerKeys): Int32Array {
  const counts = new Int32Array(keys.customers);
  for (const id of keys.ids) if (id >= 0) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

/** Share (0–1) of the clients with several known amounts whose amounts are all the same to the cent, zero apart. */
export function constantShare(keys: CustomerKeys, amounts: Float64Array): number {
  const first = new Float64Array(keys.customers).fill(NaN);
  const known = new Int32Array(keys.customers);
  const varies = new Uint8Array(keys.customers);
  keys.ids.forEach((id, at) => {
    const value = Math.round((amounts[at] ?? NaN) * 100);
    if (id < 0 || Number.isNaN(value) || value === 0) return;
    known[id] = (known[id] ?? 0) + 1;
    if (known[id] === 1) first[id] = value;
    else if (first[id] !== value) varies[id] = 1;
  });
  let several = 0;
  let constant = 0;
  known.forEach((count, id) => {
    if (count < 2) return;
    several++;
    if (varies[id] === 0) constant++;
  });
  return several === 0 ? 0 : constant / several;
}

/** Share of the clients with several rows whose texts all differ from row to row. */
export function variesWithin(keys: CustomerKeys, texts: readonly (string | null)[]): number {
  const counts = new Int32Array(keys.customers);
  keys.ids.forEach((id, at) => {
    if (id >= 0 && (texts[at] ?? null) !== null) counts[id] = (counts[id] ?? 0) + 1;
  });
  const seen = new Map<number, Set<string>>();
  const repeats = new Set<number>();
  keys.ids.forEach((id, at) => {
    const text = texts[at] ?? null;
    if (text === null || (counts[id] ?? 0) < 2) return;
    const own = seen.get(id) ?? new Set();
    if (own.has(text)) repeats.add(id);
    seen.set(id, own.add(text));
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
