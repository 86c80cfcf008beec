import { once } from "../core/once";
import { isTypoOf } from "../core/text/isTypoOf";
import type { Commune, CommuneTable } from "./decodeCommunes";
import { communeNames, decodeCommunes, populationAt } from "./decodeCommunes";
import { groupBy } from "./groupBy";
import { kilometres, type Position } from "./position";
import { looseTownKey, townKeys } from "./townKey";

/** Communes of a name, the largest first; `exact` when only case, accents and abbreviations differ. */
export interface CommuneMatches {
  readonly communes: readonly Commune[];
  readonly how: "exact" | "loose" | "typo";
}

/** The look-up of communes. `key` is a name as `townKey` makes it. */
export interface Communes {
  /** Looks in one département, or everywhere when it is null; null when nothing is near enough. */
  find(key: string, department: string | null): CommuneMatches | null;
  /** Those of a département whose name begins so: `Montreuil` for Montreuil-sur-Mer. */
  beginning(key: string, department: string): readonly Commune[];
  /** The town that an area around a point is known by: a large one weighs more, a distant one less. */
  around(point: Position, department: string): Commune | null;
  /** Whether some commune has exactly that key. */
  has(key: string): boolean;
}

/** A name of the table: its key, its département, its place there. */
interface Town {
  readonly key: string;
  readonly department: string;
  readonly at: number;
}

/** Towns by their keys; the two looser ways are made when the first one that needs them is sought. */
interface Index {
  readonly exact: ReadonlyMap<string, readonly Town[]>;
  readonly loose: () => ReadonlyMap<string, readonly Town[]>;
  /** Keys by first letter, which a typo never touches. */
  readonly byLetter: () => ReadonlyMap<string, readonly string[]>;
}

/** A slip is forgiven country-wide only towards a town of this many inhabitants. */
const TYPO_POPULATION = 2000;

/** The communes by name. A département is read the first time it is asked for, and a commune when it is found. */
export function communes(table: CommuneTable): Communes {
  const packedOf = (department: string) => (Object.hasOwn(table, department) ? table[department] : undefined);
  const keysOf = keyed((department) => {
    const packed = packedOf(department);
    return packed === undefined ? [] : townKeys(communeNames(packed));
  });
  // Whether a town exists at all is asked far more often than where: that needs no index.
  const everyKey = once(() => new Set(Object.keys(table).flatMap(keysOf)));
  const townsOf = (departments: readonly string[]): readonly Town[] =>
    departments.flatMap((department) => keysOf(department).map((key, at) => ({ key, department, at })));
  const populationOf = ({ department, at }: Town): number => {
    const packed = packedOf(department);
    return packed === undefined ? 0 : populationAt(packed, at);
  };
  const country = once(() =>
    indexed(townsOf(Object.keys(table)), (town) => populationOf(town) >= TYPO_POPULATION),
  );
  const indexOf = keyed((department) => indexed(townsOf([department]), () => true));
  const listOf = keyed((department) => decodeCommunes(table, department));
  const decoded = (towns: readonly Town[]): readonly Commune[] =>
    towns.flatMap(({ department, at }) => listOf(department)[at] ?? []);

  return {
    around(point, department) {
      let best: Commune | null = null;
      let most = 0;
      for (const commune of listOf(department)) {
        if (commune.position === null) continue;
        // Inhabitants over the square of the distance, as for any pull; a kilometre is no distance.
        const pull = commune.population / (1 + kilometres(point, commune.position) ** 2);
        if (pull > most) [best, most] = [commune, pull];
      }
      return best;
    },
    has: (key) => everyKey().has(key),
    beginning(key, department) {
      const { exact, byLetter } = indexOf(department);
      const names = (byLetter().get(key.slice(0, 1)) ?? []).filter((name) => name.startsWith(`${key} `));
      return decoded(names.flatMap((name) => exact.get(name) ?? []));
    },
    find(key, department) {
      const { exact, loose, byLetter } = department === null ? country() : indexOf(department);
      const same = exact.get(key);
      if (same) return { communes: bySize(decoded(same)), how: "exact" };
      const near = loose().get(looseTownKey(key));
      if (near) return { communes: bySize(decoded(near)), how: "loose" };
      const close = (byLetter().get(key.slice(0, 1)) ?? []).filter((name) => isTypoOf(key, name));
      return close.length === 0
        ? null
        : { communes: bySize(decoded(close.flatMap((name) => exact.get(name) ?? []))), how: "typo" };
    },
  };
}

function indexed(towns: readonly Town[], isTypoOffered: (town: Town) => boolean): Index {
  return {
    exact: groupBy(towns, ({ key }) => key),
    loose: once(() => groupBy(towns, ({ key }) => looseTownKey(key))),
    byLetter: once(() =>
      groupBy(new Set(towns.filter(isTypoOffered).map(({ key }) => key)), (key) => key.slice(0, 1)),
    ),
  };
}

function bySize(found: readonly Commune[]): readonly Commune[] {
  return found.toSorted((a, b) => b.population - a.population);
}

/** The same for each key. */
function keyed<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, () => T>();
  return (key) => {
    const maker = known.get(key) ?? once(() => make(key));
    known.set(key, maker);
    return maker();
  };
}
