import { placeShare } from "../../../src/core/reading/placeShare";
import { loadPlaces } from "../../../src/geo/places";

test.each([
  [["Nord", "Sud", "Est", "Ouest", ""], 1],
  [["Secteur 1", "Zone B", "Z3"], 1],
  [["59", "62", "2A"], 1],
  [["CHR", "BTP", "Commerce"], 0],
  [[], 0],
])("%j look like places without tables: %d", (values, share) => {
  expect(placeShare(values, null)).toBe(share);
});

test("towns, départements and régions are places once the tables are there", async () => {
  const places = await loadPlaces({ communes: true });
  expect(placeShare(["Lille", "Pas-de-Calais", "Hauts-de-France", "Roubaix"], places)).toBe(1);
  expect(placeShare(["Restaurant", "Pharmacie", "Industrie"], places)).toBe(0);
});
