import { placeReader } from "../../../../src/core/reading/customers/placeReader";
import type { Place, PlaceQuery, Places } from "../../../../src/core/reading/places";
import { testPlaces } from "../support/testPlaces";
import { tableOf, type Columns } from "../support/tableOf";

/** Places that note what they were asked. */
function asked() {
  const queries: PlaceQuery[] = [];
  const places: Places = {
    ...testPlaces,
    locate(query): Place {
      queries.push(query);
      return { ...testPlaces.locate(query), city: `asked ${queries.length}` };
    },
  };
  return { queries, places };
}

const NOTHING = { postalCode: null, city: null, department: null, region: null, country: null };

test.each<[string, Columns, PlaceQuery]>([
  ["a postal code", { postalCode: ["CP", 59000] }, { postalCode: 59000 }],
  ["a postal code as text", { postalCode: ["CP", "59000"] }, { postalCode: "59000" }],
  ["a tick for a postal code", { postalCode: ["CP", true] }, { postalCode: null }],
  ["no known postal code", { postalCode: ["CP", "Non renseigné"] }, { postalCode: null }],
  ["a town", { city: ["Ville", " Lille "] }, { city: "Lille" }],
  ["a département", { department: ["Département", "59"] }, { department: "59" }],
  ["a région", { region: ["Région", "Bretagne"] }, { region: "Bretagne" }],
  ["a country", { country: ["Pays", "Belgique"] }, { country: "Belgique" }],
  [
    "all of them",
    {
      postalCode: ["CP", "59000"],
      city: ["Ville", "Lille"],
      department: ["Département", "59"],
      region: ["Région", "Bretagne"],
      country: ["Pays", "France"],
    },
    { postalCode: "59000", city: "Lille", department: "59", region: "Bretagne", country: "France" },
  ],
  ["blank cells", { postalCode: ["CP", ""], city: ["Ville", ""] }, {}],
])("the place is asked for by %s", (_what, columns, query) => {
  const { queries, places } = asked();
  placeReader(tableOf(columns), places)(0);
  expect(queries.at(-1)).toEqual({ ...NOTHING, ...query });
});

test("without a column of places, nobody is anywhere", () => {
  const placeAt = placeReader(tableOf({ name: ["Client", "Lille"] }), testPlaces);
  expect(placeAt(0)).toMatchObject({ kind: "unknown", department: null });
});

test.each<[string, Columns, readonly number[]]>([
  ["postal codes", { postalCode: ["CP", "59000", "29200", "59000"] }, [0, 1, 0]],
  ["a number and its text", { postalCode: ["CP", "59000", 59000] }, [0, 1]],
  [
    "towns of one postal code",
    { postalCode: ["CP", "59000", "59000", "59000"], city: ["Ville", "Lille", "Lens", "Lille"] },
    [0, 1, 0],
  ],
  [
    "towns of one name, in two départements",
    { city: ["Ville", "Lille", "Lille", "Lille"], department: ["Département", "59", "69", "59"] },
    [0, 1, 0],
  ],
  [
    "a département that is a région elsewhere",
    { department: ["Département", "59", ""], region: ["Région", "", "59"] },
    [0, 1],
  ],
  ["countries", { city: ["Ville", "Lille", "Lille"], country: ["Pays", "France", "Belgique"] }, [0, 1]],
])("rows in the same place share it, others do not: %s", (_what, columns, same) => {
  const { places } = asked();
  const placeAt = placeReader(tableOf(columns), places);
  const found = same.map((_, at) => placeAt(at));
  expect(found.map((place) => [...new Set(found)].indexOf(place))).toEqual(same);
});
