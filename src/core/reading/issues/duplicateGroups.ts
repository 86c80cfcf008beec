import { inSteps, mapGroupSteps, type Steps } from "../../steps";
import { foldText } from "../../text/fold";
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

/**
 * Rows that share a normalised name and a postal code, or a town where neither has one; places are compared only where
 * names meet.
 */
export function* sameName(facts: ReadingFacts): Steps<Groups> {
  const names = facts.table.texts("name");
  const places = { postal: facts.table.texts("postalCode"), towns: facts.table.texts("city") };
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
  yield* inSteps(facts.table.size, (from, to) => {
    for (let at = from; at < to; at++) look(at);
  });
  const groups = yield* mapGroupSteps([...alike.values()], rowsOf, (one) => byPlace(one, places));
  return groups.flat();
}

const rowsOf = (positions: readonly number[]): number => positions.length;

/** The positions that share a place with others of them. */
function byPlace(
  positions: readonly number[],
  { postal, towns }: Readonly<Record<"postal" | "towns", readonly (string | null)[]>>,
): Groups {
  const places = new Map<string, number[]>();
  for (const at of positions) {
    const code = postal[at] ?? null;
    const place = code === null ? ` ${foldText(towns[at] ?? "")}` : postalKey(code);
    const group = places.get(place);
    if (group === undefined) places.set(place, [at]);
    else group.push(at);
  }
  return [...places.values()].filter((group) => group.length > 1);
}

function collect<K>(groups: Map<K, number[]>, key: K, earlier: number, at: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [earlier, at]);
  else group.push(at);
}
