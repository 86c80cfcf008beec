import type { Place, PlaceQuery, Places } from "../core/reading/places";
import { communes } from "./communes";
import { departments } from "./departments";
import type { Gazetteer } from "./gazetteer";
import { locate } from "./locate";
import { postalCodes } from "./postalCodes";

/** Distinct places kept in memory: a portfolio repeats its towns, a bench does not. */
const REMEMBERED = 20_000;

/**
 * The French places, from tables fetched when asked for: about 27 kB for postal codes and départements, and 310 kB
 * more when `communes` is true, for the names and positions of towns. Without them towns are not looked at.
 * The promise fails only when the files cannot be loaded.
 */
export async function loadPlaces(options: { readonly communes?: boolean } = {}): Promise<Places> {
  const [departmentTable, postalTable, communeTable] = await Promise.all([
    import("./data/departments.json"),
    import("./data/postalCodes.json"),
    options.communes ? import("./data/communes.json") : null,
  ]);
  return places({
    departments: departments(departmentTable.default),
    postalCodes: postalCodes(postalTable.default),
    communes: communeTable && communes(communeTable.default),
  });
}

function places(gazetteer: Gazetteer): Places {
  const known = new Map<string, Place>();
  return {
    locate(query) {
      const key = keyOf(query);
      const remembered = known.get(key);
      if (remembered) return remembered;
      const place = locate(gazetteer, query);
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, place);
      return place;
    },
    departmentName: (code) => gazetteer.departments.byCode.get(code)?.name ?? null,
    regionOf: (code) => gazetteer.departments.byCode.get(code)?.region ?? null,
  };
}

function keyOf({ postalCode, city, department, region, country }: PlaceQuery): string {
  return [postalCode, city, department, region, country].map((part) => part ?? "").join("\u0000");
}
