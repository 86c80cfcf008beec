import { normalizeName } from "../../text/normalizeName";
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
    if (id < 0 || (codes[at] ?? null) === null || facts.customerAt(at) === null) return;
    const earlier = first[id] ?? -1;
    if (earlier < 0) first[id] = at;
    else collect(groups, id, earlier, at);
  });
  return [...groups.values()];
}

/** Rows that share a normalised name and a postal code; postal codes are compared only where names meet. */
export function sameName(facts: ReadingFacts): Groups {
  const names = facts.table.texts("name");
  const postal = facts.table.texts("postalCode");
  const first = new Map<string, number>();
  const alike = new Map<string, number[]>();
  for (let at = 0; at < facts.table.size; at++) {
    const name = names[at] ?? null;
    if (name === null || facts.customerAt(at) === null) continue;
    const key = normalizeName(name);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, at);
    else collect(alike, key, earlier, at);
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
