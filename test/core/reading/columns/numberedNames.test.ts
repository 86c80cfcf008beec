import { readColumns } from "../support/readColumns";
import { columnsOf } from "../support/readRows";
import { EUROS } from "../support/sampleContents";

const STORES = [1001, 1002, 1003, 1004, 1005, 1006];
const CODES = ["C001", "C002", "C003", "C004", "C005", "C006"];
const TWICE = [1001, 1001, 1002, 1002, 1003, 1003];

test.each([
  ["Nom du magasin", STORES],
  ["Nom du magasin", TWICE],
  ["Nom du magasin", ["1001", "1002", "n/d", "1004", "1005", "Paris"]],
  ["Magasin", STORES],
] as const)("%s that holds the numbers %j is the name, and the code beside it the code", (header, cells) => {
  const reading = readColumns({ "Code client": CODES, [header]: cells, "CA HT": EUROS });
  expect(columnsOf(reading)).toMatchObject({ code: "A", name: "B" });
  expect(reading.customers[0]?.name).toBe("1001");
});

test.each([
  ["Magasin", TWICE], // the seller's own shops
  ["Nom du magasin", [1, 2, 3, 1, 2, 3]],
  ["Nom du magasin", [10.5, 11.25, 12.5, 13.75, 14.5, 15.25]],
  ["Enseigne", STORES],
] as const)("%s that holds %j is no name", (header, cells) => {
  const reading = readColumns({ "Code client": CODES, [header]: cells, "CA HT": EUROS });
  expect(columnsOf(reading).name).toBeUndefined();
});

test("numbers are the name only where no column of words is", () => {
  const names = ["Leroy", "Morel", "Petit", "Roux", "Blanc", "Noir"];
  const reading = readColumns({ "Nom du magasin": STORES, Client: names, "CA HT": EUROS });
  expect(columnsOf(reading).name).toBe("B");
});

test("one word on every row under « Client » is a chain's name, its shops told apart by their place", () => {
  const reading = readColumns({
    Client: CODES.map(() => "Carrefour"),
    "Code postal": ["59000", "29200", "69001", "01000", "44000", "75011"],
    "CA HT": EUROS,
  });
  expect(columnsOf(reading)).toMatchObject({ name: "A", postalCode: "B" });
  expect(columnsOf(reading).code).toBeUndefined();
  expect(reading.customers).toHaveLength(6);
  expect(reading.issues.map(({ code }) => code)).not.toContain("duplicateCode");
});

test("farms under *Nom client* are names, and no closed accounts with the accent forgotten", () => {
  const farms = ["Ferme Clément", "Ferme Clément", "Ferme des Tilleuls", "Ferme Martin", "Garage Roux"];
  const names = [...farms, "Ferme Martin"];
  expect(columnsOf(readColumns({ "Code client": CODES, "Nom client": names, "CA HT": EUROS })).name).toBe(
    "B",
  );
  const states = names.map((_, i) => ["Ferme", "Ferme le 12/03", "Ouvert"][i % 3] ?? "");
  expect(
    columnsOf(readColumns({ "Code client": CODES, "Nom client": states, "CA HT": EUROS })).name,
  ).toBeUndefined();
});
