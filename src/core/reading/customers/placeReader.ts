import type { TypedTable } from "../columns/typedTable";
import type { Place, PlaceQuery, Places } from "../places";

/** Finds the place of each row, each different place once. */
export function placeReader(table: TypedTable, places: Places): (at: number) => Place {
  const postal = table.cells("postalCode");
  const cities = table.texts("city");
  const departments = table.texts("department");
  const regions = table.texts("region");
  const countries = table.texts("country");
  const known = new Map<string, Place>();
  const nowhere = places.locate({});
  if ([postal, cities, departments, regions, countries].every((column) => column.length === 0))
    return () => nowhere;
  return (at) => {
    const code = postal[at] ?? "";
    const key = `${String(code)}|${cities[at] ?? ""}|${departments[at] ?? ""}|${regions[at] ?? ""}|${countries[at] ?? ""}`;
    let place = known.get(key);
    if (place === undefined) {
      const query: PlaceQuery = {
        postalCode: typeof code === "boolean" ? null : code,
        city: cities[at] ?? null,
        department: departments[at] ?? null,
        region: regions[at] ?? null,
        country: countries[at] ?? null,
      };
      known.set(key, (place = places.locate(query)));
    }
    return place;
  };
}
