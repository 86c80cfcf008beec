import { ROWS_PER_STEP, type Steps } from "../../steps";
import { normalizeName } from "../../text/normalizeName";
import { TextMap } from "../../text/TextMap";
import type { CustomerKeys } from "../customers/customerKeys";
import { postalKey } from "../customers/nameKeys";
import type { ReadingFacts } from "./readingFacts";

/** Positions that look like one customer, group by group. */
export type Groups = readonly (readonly number[])[];

/** Rows that share a code. */
export function sameCode(facts: ReadingFacts, { ids, customers }: CustomerKeys): Groups {
  const codes = facts.table.texts("code");
  const first = new Int32Array(customers).fill(-1);
  const groups = new Map<number, number[]>();
  ids.forEach((id, at) => {
    if ((codes[at] ?? null) === null || facts.customerAt(at) === null) return;
    const earlier = first[id] ?? -1;
    if (earlier < 0) first[id] = at;
    else collect(groups, id, earlier, at);
  });
  return [...groups.values()];
}

/** Rows that share a normalised name and a postal code; postal codes are compared only where names meet. */
export function* sameName(facts: ReadingFacts): Steps<Groups> {
  const names = facts.table.texts("name");
  const postal = facts.table.texts("postalCode");
  const first = new TextMap<number>();
  const alike = new Map<string, number[]>();
  const look = (at: number): void => {
    const name = names[at] ?? null;
    if (name === null || facts.customerAt(at) === null) return;
    const key = normalizeName(name);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, at);
    else collect(alike, key, earlier, at);
  };
  for (let start = 0; start < facts.table.size; start += ROWS_PER_STEP) {
    const end = Math.min(facts.table.size, start + ROWS_PER_STEP);
    for (let at = start; at < end; at++) look(at);
    yield;
  }
  return [...alike.values()].flatMap((positions) => {
    const byPlace = new Map<string, number[]>();
    for (const at of positions) {
      const place = postalKey(postal[at] ?? null);
      byPlace.set(place, [...(byPlace.get(place) ?? []), at]);
    }
    return [...byPlace.values()].filter((group) => group.length > 1);
  });
}

function collect<K>(groups: Map<K, number[]>, key: K, earlier: number, at: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [earlier, at]);
  else group.push(at);
}
