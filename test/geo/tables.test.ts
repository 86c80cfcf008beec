import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import communes from "@etalab/decoupage-administratif/data/communes.json";
import { loadPlaces } from "../../src/geo/places";

const gzipped = (name: string) =>
  gzipSync(readFileSync(join(__dirname, `../../src/geo/data/${name}.json`)), { level: 9 }).length;
const places = loadPlaces({ communes: true });

test("the tables of the first load fit in 45 kB once compressed", () => {
  expect(gzipped("postalCodes") + gzipped("departments")).toBeLessThanOrEqual(45_000);
});

test("the names of the communes, loaded when needed, stay under 330 kB", () => {
  expect(gzipped("communes")).toBeLessThanOrEqual(330_000);
});

test("every commune of the official code is in its département by each of its postal codes", async () => {
  const { locate } = await places;
  const wrong = communes
    .flatMap(({ nom, departement, codesPostaux = [] }) =>
      codesPostaux.map((postalCode: string) => ({
        nom,
        departement,
        postalCode,
        found: locate({ postalCode, city: nom }),
      })),
    )
    .filter(({ departement, found }) => found.department !== departement || found.latitude === null);
  expect(wrong).toEqual([]);
});

test("every commune of the official code is found by its name in its département", async () => {
  const { locate } = await places;
  const towns = communes.filter(({ type }) => type === "commune-actuelle");
  const lost = towns.filter(
    ({ nom, departement }) => locate({ city: nom, department: departement }).city === null,
  );
  expect(lost.map(({ nom }) => nom)).toEqual([]);
});

test.each([
  ["59000", "Lille", 50.629, 3.057],
  ["13001", "Marseille", 43.296, 5.38],
  ["75015", "Paris", 48.84, 2.293],
  ["69003", "Lyon", 45.759, 4.855],
  ["29200", "Brest", 48.39, -4.486],
  ["20000", "Ajaccio", 41.927, 8.737],
  ["67000", "Strasbourg", 48.58, 7.75],
  ["97400", "Saint-Denis", -20.879, 55.448],
  ["98714", "Papeete", -17.535, -149.57],
])("%s %s lies within 3 km of the truth", async (postalCode, city, latitude, longitude) => {
  const place = (await places).locate({ postalCode, city });
  const east = ((place.longitude ?? NaN) - longitude) * Math.cos((latitude * Math.PI) / 180);
  expect(111 * Math.hypot((place.latitude ?? NaN) - latitude, east)).toBeLessThan(3);
});

test("without the communes, the postal code still tells the département and the position", async () => {
  const light = await loadPlaces();
  expect(light.locate({ postalCode: "59300", city: "Valenciennes" })).toMatchObject({
    department: "59",
    departmentName: "Nord",
    region: "Hauts-de-France",
    city: null,
    precision: "postalCode",
    problem: null,
  });
});
