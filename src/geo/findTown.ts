import type { Communes } from "./communes";
import type { Commune } from "./decodeCommunes";
import type { Position } from "./position";
import { kilometres } from "./position";
import type { PostalCodes } from "./postalCodes";
import { townAliases } from "./townAliases";

/** A town found from its name alone or with its surroundings. */
export interface TownMatch {
  readonly commune: Commune;
  readonly how: "exact" | "loose" | "typo";
  /** Other towns of that name exist and this one was taken because it is much larger. */
  readonly isGuess: boolean;
}

/** One town is taken over its namesakes when it has this many times the inhabitants of the next. */
const MUCH_LARGER = 5;

/** The first words of a name are enough for a town this near to its postal code, in kilometres. */
const NEAR = 30;

/**
 * The town of that key in a département: the nearest to `around` when several match, else the largest. Near `around`,
 * the beginning of a name will do.
 */
export function findTownIn(
  communes: Communes,
  key: string,
  department: string,
  around: Position | null,
): TownMatch | null {
  const alias = townAliases.get(key);
  const sought = alias?.department === department ? alias.key : key;
  const distance = ({ position }: Commune) =>
    position && around ? kilometres(position, around) : Number.POSITIVE_INFINITY;
  const nearest = (found: readonly Commune[]) =>
    around ? found.toSorted((a, b) => distance(a) - distance(b))[0] : found[0];

  const found = communes.find(sought, department);
  if (!found || found.how === "typo") {
    const begun = nearest(communes.beginning(sought, department));
    if (begun && distance(begun) <= NEAR) return { commune: begun, how: "loose", isGuess: false };
  }
  const commune = found && nearest(found.communes);
  return commune ? { commune, how: found.how, isGuess: false } : null;
}

/**
 * The town of that key anywhere, or among the départements that `isAllowed`: the only one, or one much larger than
 * its namesakes. `ambiguous` when namesakes cannot be told apart, null when there is none.
 */
export function findTownAnywhere(
  communes: Communes,
  key: string,
  isAllowed: (department: string) => boolean,
): TownMatch | "ambiguous" | null {
  const alias = townAliases.get(key);
  if (alias && isAllowed(alias.department)) return findTownIn(communes, key, alias.department, null);
  const found = communes.find(key, null);
  if (!found) return null;
  const [first, ...others] = found.communes.filter(({ department }) => isAllowed(department));
  if (!first) return null;
  const rival = others.find(({ department }) => department !== first.department);
  if (rival && first.population < MUCH_LARGER * rival.population) return "ambiguous";
  return { commune: first, how: found.how, isGuess: rival !== undefined };
}

/** Where a commune is: its own point, else that of its postal code. */
export function townPosition(
  commune: Commune,
  postalCodes: PostalCodes,
): (Position & { readonly precision: "city" | "postalCode" }) | null {
  if (commune.position) return { ...commune.position, precision: "city" };
  const around = commune.postalCode === null ? null : postalCodes.position(commune.postalCode);
  return around && { ...around, precision: "postalCode" };
}
