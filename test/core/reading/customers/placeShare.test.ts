import { placeShare } from "../../../../src/core/reading/placeShare";
import { loadPlaces } from "../../../../src/geo/places";

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
  // Days, not towns of the départements 15, 20 and 26.
  expect(placeShare(["38,50", "69.10", "1 234,56", "-59,00 €", "38 %", "69%", "59 €"], places)).toBe(0);
  expect(placeShare(["15/03/2026", "2026-03-15", "20.11.26", "1/2/2026 10:30"], places)).toBe(0);
});

test.each<[string, readonly (string | number | boolean | null)[]]>([
  [
    "numbered zones",
    ["Secteur 1", "Zone 12", "Région A", "Territoire 3", "Tournée B", "Agence 4", "Area 51"],
  ],
  ["zones in short", ["Z1", "S 2", "R12", "z b"]],
  ["compass points", ["Nord", "Sud-Est", "Ouest", "Centre", "Grand Est", "Zone Nord", "Secteur Sud Ouest"]],
  ["parts of France", ["Nord-Pas-de-Calais", "IDF", "PACA", "AURA", "HDF", "Sud France", "Région Centre"]],
  ["parts of France in English", ["North", "South-West", "East", "North France"]],
  ["the coast and the land behind", ["Littoral", "Intérieur"]],
  ["numbers of départements", [1, "59", 2, "2A", "2b"]],
])("places without tables: %s", (_what, values) => {
  expect(placeShare(values, null)).toBe(1);
});

test.each<[string, readonly (string | number | boolean | null)[]]>([
  ["postal codes", ["59000", 123]],
  [
    "names that hold a compass point",
    ["Transports du Nord", "Nordnet", "Sudouest", "Optique Est", "Nord Lille"],
  ],
  ["other words for a group", ["Zone industrielle", "Secteur public", "Lot 1", "Zone 123", "Zone AB"]],
  ["ticks", [true, false]],
])("no places: %s", (_what, values) => {
  expect(placeShare(values, null)).toBe(0);
});

test.each<[string, readonly (string | number | boolean | null)[], number]>([
  ["blank cells do not count", ["Nord", "", " ", null, "-", "Bleu"], 1 / 2],
  ["a cell that comes back counts each time", ["Nord", "NORD", "Bleu", "nord"], 3 / 4],
  ["and so does one that is no place", ["Nord", "Bleu", "bleu", "Bleu"], 1 / 4],
])("the share of places: %s", (_what, values, share) => {
  expect(placeShare(values, null)).toBe(share);
});

test("a name that is a place give or take a slip proves no column of places", async () => {
  const places = await loadPlaces({ communes: true });
  expect(placeShare(["Bordeaux", "Bordeaus", "Marseile", "Finisterre"], places)).toBe(1 / 4);
});
