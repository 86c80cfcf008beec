import type { Place, PlaceAssumption } from "../core/reading/places";
import type { TownMatch } from "./findTown";
import { findTownIn, townPosition } from "./findTown";
import { frenchPlace } from "./frenchPlace";
import type { Gazetteer } from "./gazetteer";
import { kilometres } from "./position";
import type { TownReading } from "./readTown";

/** A town farther than this from its postal code, in kilometres, is another town. */
const FAR = 30;

/** Towns whose postal codes say more than their name. */
const DIVIDED: ReadonlySet<string> = new Set(["paris", "lyon", "marseille"]);

/** The place of a well-formed postal code; the town refines it, and never overrules it. */
export function byPostalCode(
  gazetteer: Gazetteer,
  postal: { readonly code: string; readonly assumed: PlaceAssumption | null },
  town: TownReading,
): Place {
  const { postalCodes } = gazetteer;
  const { code: department, shared } = postalCodes.department(postal.code, town.key);
  const own = postalCodes.position(postal.code);
  const match =
    town.key === "" ? null : gazetteer.communes && findTownIn(gazetteer.communes, town.key, department, own);
  const contradicts = town.key !== "" && isElsewhere(gazetteer, town.key, match, own);
  const kept = contradicts ? null : match;

  const cityPosition = kept && !DIVIDED.has(town.key) ? townPosition(kept.commune, postalCodes) : null;
  const district = own ?? (town.districtCode === null ? null : postalCodes.position(town.districtCode));
  const codePosition = district && { ...district, precision: "postalCode" as const };
  const anyCity = kept && { position: townPosition(kept.commune, postalCodes) }.position;
  return frenchPlace(gazetteer, {
    department,
    city: kept?.commune.name ?? null,
    mainTown: own === null ? null : (gazetteer.communes?.around(own, department)?.name ?? null),
    postalCode: postal.code,
    position: cityPosition ?? codePosition ?? anyCity,
    assumed:
      (shared && kept?.how !== "exact" ? "prefix" : null) ??
      (own === null && postal.assumed !== "lostZero" ? "cedex" : postal.assumed) ??
      (kept?.how === "typo" ? "typo" : null),
    problem: contradicts ? "cityContradictsPostal" : null,
  });
}

/** Whether the town is known, and not where the code says. */
function isElsewhere(
  { communes }: Gazetteer,
  key: string,
  match: TownMatch | null,
  own: ({ readonly approximate: boolean } & Parameters<typeof kilometres>[0]) | null,
): boolean {
  if (!communes) return false;
  if (match === null || match.how === "typo") return communes.has(key);
  const { position } = match.commune;
  return (
    match.how === "exact" &&
    position !== null &&
    own !== null &&
    !own.approximate &&
    kilometres(position, own) > FAR
  );
}
