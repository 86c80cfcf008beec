import { isTypoOf } from "../core/text/isTypoOf";
import type { Commune, CommuneTable } from "./decodeCommunes";
import { decodeCommunes } from "./decodeCommunes";
import { groupBy } from "./groupBy";
import { kilometres, type Position } from "./position";
import { looseTownKey, townKey } from "./townKey";

/** Communes of a name, the largest first; `exact` when only case, accents and abbreviations differ. */
export interface CommuneMatches {
  readonly communes: readonly Commune[];
  readonly how: "exact" | "loose" | "typo";
}

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

interface Index {
  readonly list: readonly Commune[];
  readonly exact: ReadonlyMap<string, readonly Commune[]>;
  readonly loose: ReadonlyMap<string, readonly Commune[]>;
  /** Keys by first letter, which a typo never touches. */
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
}

/** A slip is forgiven country-wide only towards a town of this many inhabitants. */
const TYPO_POPULATION = 2000;

/** The communes by name. A département is decoded the first time it is asked for. */
export function communes(table: CommuneTable): Communes {
  const departments = new Map<string, Index>();
  let country: Index | undefined;

  function everywhere(): Index {
    country ??= indexed(
      Object.keys(table).flatMap((code) => decodeCommunes(table, code)),
      TYPO_POPULATION,
    );
    return country;
  }
  function within(department: string): Index {
    const known = departments.get(department);
    if (known) return known;
    const index = indexed(decodeCommunes(table, department), 0);
    departments.set(department, index);
    return index;
  }

  return {
    around(point, department) {
      let best: Commune | null = null;
      let most = 0;
      for (const commune of within(department).list) {
        if (commune.position === null) continue;
        // Inhabitants over the square of the distance, as for any pull; a kilometre is no distance.
        const pull = commune.population / (1 + kilometres(point, commune.position) ** 2);
        if (pull > most) [best, most] = [commune, pull];
      }
      return best;
    },
    has: (key) => everywhere().exact.has(key),
    beginning(key, department) {
      const { exact, byLetter } = within(department);
      const names = (byLetter.get(key.slice(0, 1)) ?? []).filter((name) => name.startsWith(`${key} `));
      return names.flatMap((name) => exact.get(name) ?? []);
    },
    find(key, department) {
      const { exact, loose, byLetter } = department === null ? everywhere() : within(department);
      const same = exact.get(key);
      if (same) return { communes: bySize(same), how: "exact" };
      const near = loose.get(looseTownKey(key));
      if (near) return { communes: bySize(near), how: "loose" };
      const close = (byLetter.get(key.slice(0, 1)) ?? []).filter((name) => isTypoOf(key, name));
      return close.length === 0
        ? null
        : { communes: bySize(close.flatMap((name) => exact.get(name) ?? [])), how: "typo" };
    },
  };
}

function indexed(list: readonly Commune[], typoPopulation: number): Index {
  const keys = new Map(list.map((commune) => [commune, townKey(commune.name)]));
  const keyOf = (commune: Commune) => keys.get(commune) ?? "";
  const large = list.filter(({ population }) => population >= typoPopulation);
  return {
    list,
    exact: groupBy(list, keyOf),
    loose: groupBy(list, (commune) => looseTownKey(keyOf(commune))),
    byLetter: groupBy(new Set(large.map(keyOf)), (key) => key.slice(0, 1)),
  };
}

function bySize(found: readonly Commune[]): readonly Commune[] {
  return found.toSorted((a, b) => b.population - a.population);
}
