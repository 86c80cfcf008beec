import type { TypedTable } from "../columns/typedTable";
import type { CellValue } from "../../model";
import type { Place, PlaceQuery, Places } from "../places";
import { isUnknown } from "../values/missing";

/** Finds the place of each row, each different place once. */
export function placeReader(table: TypedTable, places: Places): (at: number) => Place {
  const postal = table.cells("postalCode");
  const postalTexts = table.texts("postalCode");
  const cities = table.texts("city");
  const departments = table.texts("department");
  const regions = table.texts("region");
  const countries = table.texts("country");
  const known = new Map<CellValue, Map<string, Place>>();
  const nowhere = places.locate({});
  const rest = [departments, regions, countries].filter((column) => column.length > 0);
  if (rest.length === 0 && postal.length === 0 && cities.length === 0) return () => nowhere;
  return (at) => {
    const own = postal[at] ?? "";
    const code = isUnknown(own) ? (postalTexts[at] ?? "") : own;
    const city = cities[at] ?? "";
    const key = rest.length === 0 ? city : [city, ...rest.map((column) => column[at] ?? "")].join("|");
    let ofCode = known.get(code);
    if (ofCode === undefined) known.set(code, (ofCode = new Map()));
    let place = ofCode.get(key);
    if (place === undefined) {
      const query: PlaceQuery = {
        postalCode: typeof code === "boolean" || isUnknown(code) ? null : code,
        city: cities[at] ?? null,
        department: departments[at] ?? null,
        region: regions[at] ?? null,
        country: countries[at] ?? null,
      };
      ofCode.set(key, (place = places.locate(query)));
    }
    return place;
  };
}
