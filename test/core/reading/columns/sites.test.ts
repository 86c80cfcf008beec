import { columnsOf, readRows, tryRows } from "../support/readRows";

const sites = (...cells: readonly string[]) =>
  columnsOf(readRows([["Client", "Site", "CA"], ...cells.map((cell, i) => [`Maison ${i}`, cell, 10])]));

test("a site is a town where the column holds towns only", () => {
  expect(sites("Lille", "Brest", "Lyon")).toEqual({ name: "A", city: "B", revenue: "C" });
});

test.each([
  ["parts of a firm", ["Siège", "Dépôt", "Atelier"]],
  ["addresses", ["1 rue Foch Lille", "Brest", "Lyon"]],
])("a site is no town where the column holds %s", (_what, cells) => {
  expect(sites(...cells)).toEqual({ name: "A", revenue: "C" });
});

test("sites that are cleaned are the customers where nothing else names any", () => {
  const rows = ["Syndic Morel", "École Jaurès", "Clinique du Parc", "Usine 2"].map((site, i) => [
    site,
    "Lille",
    i,
  ]);
  const columns = columnsOf(readRows([["Site", "Ville", "CA annuel HT"], ...rows]));
  expect(columns).toEqual({ name: "A", city: "B", revenue: "C" });
});

test("pages of the web name no customer", () => {
  const pages = ["www.morel.fr", "https://lenoir.fr", "brunet.com", "roux.fr"];
  const result = tryRows([["Site", "CA HT"], ...pages.map((page, i) => [page, 10 + i])]);
  expect(result.ok && columnsOf(result.value).name).toBeFalsy();
});

test.each(["Adresse", "Site"])("« %s » names no customer", (header) => {
  const streets = ["12 rue des Lilas", "3 place du Marché", "8 quai Sud", "Zone des Peupliers"];
  const result = tryRows([[header, "CA HT"], ...streets.map((street, i) => [street, 10 + i])]);
  expect(result.ok && columnsOf(result.value).name).toBeFalsy();
});
