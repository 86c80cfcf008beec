import type { Place, PlaceQuery } from "../core/reading/places";
import { byPostalCode } from "./byPostalCode";
import { isForeignTown, isMonaco, readCountry } from "./countries";
import { abroad, monaco } from "./elsewhere";
import type { Gazetteer } from "./gazetteer";
import type { PostalReading } from "./readPostal";
import { readPostal } from "./readPostal";
import type { TownReading } from "./readTown";
import { readTown } from "./readTown";
import { withoutPostalCode } from "./withoutPostalCode";

/** Where a row's customer is: the postal code decides, then the town, the département, the région. */
export function locate(gazetteer: Gazetteer, query: PlaceQuery): Place {
  const isDepartment = (code: string) => gazetteer.departments.byCode.has(code);
  const country = readCountry(query.country ?? "");
  const postal = knownShort(gazetteer, readPostal(query.postalCode ?? "", isDepartment));
  const beside = postal.kind === "code" ? postal.rest : "";
  const town = readTown(query.city || beside);

  if (country === "monaco" || postal.kind === "monaco" || isMonaco(town.key)) return monaco;
  if (country === "foreign" || postal.kind === "foreign" || town.isForeign) return abroad;
  if (country === null && isForeignTown(town.key) && looksAbroad(gazetteer, postal, town)) return abroad;
  if (postal.kind === "code") return byPostalCode(gazetteer, postal, town);

  const inTown = readPostal(town.postalCode ?? town.districtCode ?? "", isDepartment);
  if (inTown.kind === "monaco") return monaco;
  if (inTown.kind !== "code") return withoutPostalCode(gazetteer, query, postal, town);
  const assumed = town.postalCode === null ? null : "inText";
  const place = byPostalCode(gazetteer, { code: inTown.code, assumed }, town);
  return postal.kind === "bad" ? { ...place, problem: "badPostalCode" } : place;
}

/** Four figures beside a town are French only where that town is: « 1050 Ixelles » is in Belgium. */
function knownShort({ communes }: Gazetteer, postal: PostalReading): PostalReading {
  if (postal.kind !== "code" || postal.assumed !== "lostZero" || postal.rest === "") return postal;
  const { key } = readTown(postal.rest);
  const isThere = communes?.find(key, postal.code.slice(0, 2))?.how === "exact";
  return isThere || isForeignTown(key) ? postal : { kind: "bad" };
}

/** Whether a large town abroad is really meant, and not a French village or a French postal code. */
function looksAbroad(
  { postalCodes, communes }: Gazetteer,
  postal: PostalReading,
  town: TownReading,
): boolean {
  if (postal.kind !== "code") return !communes?.has(town.key);
  if (postal.assumed !== "lostZero" && postalCodes.position(postal.code)) return false;
  const { code } = postalCodes.department(postal.code, town.key);
  return communes?.find(town.key, code)?.how !== "exact";
}
