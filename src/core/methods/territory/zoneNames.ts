import type { Customer } from "../../model";
import { inSteps, type Steps } from "../../steps";
import { foldText } from "../../text/fold";

interface Town {
  customers: number;
  revenue: number;
  readonly spellings: Map<string, number>;
}

/**
 * A name for each group of customers: its largest town, the one with most customers, then most revenue; where the
 * sheet names no town, the town of the postal code. Two groups
 * never share a name: the one with more customers there keeps it. A group without any town is "Zone 1", "Zone 2"…
 */
export function* zoneNames(
  customers: readonly Customer[],
  groupOf: readonly (number | null)[],
): Steps<ReadonlyMap<number, string>> {
  const candidates = [...(yield* townsByGroup(customers, groupOf))].flatMap(([group, towns]) =>
    [...towns].map(([key, town]) => ({ group, key, ...town })),
  );
  candidates.sort((a, b) => b.customers - a.customers || b.revenue - a.revenue || (a.key < b.key ? -1 : 1));
  const names = new Map<number, string>();
  const taken = new Set<string>();
  for (const { group, key, spellings } of candidates) {
    if (names.has(group) || taken.has(key)) continue;
    taken.add(key);
    names.set(group, mostFrequent(spellings));
  }
  let number = 0;
  for (const group of [...new Set(groupOf)].sort((a, b) => (a ?? 0) - (b ?? 0))) {
    if (group !== null && !names.has(group)) names.set(group, `Zone ${++number}`);
  }
  return names;
}

function* townsByGroup(
  customers: readonly Customer[],
  groupOf: readonly (number | null)[],
): Steps<ReadonlyMap<number, ReadonlyMap<string, Town>>> {
  const keys = new Map<string, string>();
  const groups = new Map<number, Map<string, Town>>();
  const count = ({ city, mainTown, revenue }: Customer, i: number): void => {
    const written = city ?? mainTown;
    const group = groupOf[i] ?? null;
    if (group === null || written === null) return;
    const name = written.replace(/\s+cedex.*$/i, "").trim();
    const key = keys.get(name) ?? foldText(name);
    keys.set(name, key);
    if (key === "") return;
    const towns = groups.get(group) ?? new Map<string, Town>();
    groups.set(group, towns);
    const town = towns.get(key) ?? { customers: 0, revenue: 0, spellings: new Map<string, number>() };
    towns.set(key, town);
    town.customers++;
    town.revenue += revenue ?? 0;
    town.spellings.set(name, (town.spellings.get(name) ?? 0) + 1);
  };
  yield* inSteps(customers.length, (from, to) => {
    customers.slice(from, to).forEach((one, i) => count(one, from + i));
  });
  return groups;
}

/** The spelling written most often; of equals, the first in the alphabet. */
function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  const [best] = [...spellings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best?.[0] ?? "";
}
