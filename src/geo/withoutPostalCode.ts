import type { Place, PlaceAssumption, PlaceProblem, PlaceQuery } from "../core/reading/places";
import type { TownMatch } from "./findTown";
import { findTownAnywhere, findTownIn, townPosition } from "./findTown";
import { frenchPlace } from "./frenchPlace";
import type { Gazetteer } from "./gazetteer";
import type { PostalReading } from "./readPostal";
import type { TownReading } from "./readTown";

/** The place of a row without a usable postal code: by département and town, town alone, or région. */
export function withoutPostalCode(
  gazetteer: Gazetteer,
  query: PlaceQuery,
  postal: PostalReading,
  town: TownReading,
): Place {
  const { departments, postalCodes, communes } = gazetteer;
  const fromPostal = postal.kind === "department" ? postal.code : null;
  const written =
    query.department === undefined || query.department === null ? null : departments.read(query.department);
  const known = departments.byCode.get(fromPostal ?? town.department ?? "") ?? written?.department ?? null;
  // Corsica has two départements and one old number.
  const region = fromPostal === "20" ? "Corse" : departments.readRegion(query.region ?? "");
  const bad: PlaceProblem | null = postal.kind === "bad" ? "badPostalCode" : null;

  const isAllowed = (code: string) =>
    known ? code === known.code : region === null || departments.byCode.get(code)?.region === region;
  const found =
    town.key === "" || !communes
      ? null
      : known
        ? findTownIn(communes, town.key, known.code, null)
        : findTownAnywhere(communes, town.key, isAllowed);
  const match = found === "ambiguous" ? null : found;
  const lost: PlaceProblem | null =
    town.key === "" || !communes || match ? null : found === "ambiguous" ? "ambiguousCity" : "unknownCity";
  const department = known?.code ?? match?.commune.department ?? null;

  return frenchPlace(gazetteer, {
    department,
    region,
    city: match?.commune.name ?? null,
    position: match && townPosition(match.commune, postalCodes),
    assumed: assumption(match, fromPostal !== null, known !== null && written?.typo === true),
    problem: bad ?? lost ?? (department === null && region === null ? unread(query) : null),
  });
}

/** Nothing was found: which cell could not be read. */
function unread(query: PlaceQuery): PlaceProblem | null {
  if (/[\p{L}\p{N}]/u.test(String(query.department ?? ""))) return "unknownDepartment";
  return /[\p{L}\p{N}]/u.test(query.region ?? "") ? "unknownRegion" : null;
}

function assumption(match: TownMatch | null, inPostal: boolean, typo: boolean): PlaceAssumption | null {
  if (inPostal) return "departmentInPostal";
  if (typo || match?.how === "typo") return "typo";
  return match?.isGuess ? "mostPopulous" : null;
}
