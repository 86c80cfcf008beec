import type { CellValue } from "../../../../src/core/model";
import { cellsOf, readRows } from "../support/readRows";

type Cells = readonly (CellValue | null)[];

const NAMES = "Leroy Morel Brunet Zinc Boyer Petit Hardy Lenoir Arnaud Dupont".split(" ");

/** Ten clients with what stands before their name under some headers; null is a blank cell. */
const list = (headers: readonly string[], ...columns: readonly Cells[]) =>
  readRows([
    [...headers, "Client", "CA HT"],
    ...NAMES.map((name, at) => [...columns.map((cells) => cells[at] ?? null), name, 1000 - at]),
  ]);
const departments = (...args: Parameters<typeof list>) =>
  list(...args).customers.map(({ department }) => department);

const CODES: Cells = ["59000", null, null, 69003, null, "29200", null, null, "44000", null];
const TOWNS: Cells = ["Lille", null, null, "Lyon", null, "Brest", null, null, "Nantes", null];
const ALL = ["59", "59", "59", "69", "69", "29", "29", "29", "44", "44"];
const OWN = ["59", null, null, "69", null, "29", null, null, "44", null];

const blanks = (column: string): readonly string[] => [3, 4, 6, 8, 9, 11].map((row) => `${column}${row}`);

test("a postal code or a town written once per group holds for the blanks below, and it is told", () => {
  for (const reading of [list(["Code postal"], CODES), list(["Ville"], TOWNS)]) {
    expect(reading.customers.map(({ department }) => department)).toEqual(ALL);
    expect(cellsOf(reading, "filledDownNames")).toEqual(blanks("A"));
  }
});

test("both, where they stand side by side", () => {
  const reading = list(["Code postal", "Ville"], CODES, TOWNS);
  expect(reading.customers.map(({ department }) => department)).toEqual(ALL);
  const told = reading.issues.filter(({ code }) => code === "filledDownNames");
  expect(told.map(({ cells, values }) => [values.field, cells])).toEqual(
    expect.arrayContaining([
      ["city", blanks("B")],
      ["postalCode", blanks("A")],
    ]),
  );
});

test("a town may come back with another postal code", () => {
  const towns: Cells = ["Paris", null, null, "Paris", null, "Brest", null, null, "Nantes", null];
  const codes: Cells = ["75001", null, null, "75002", null, "29200", null, null, "44000", null];
  expect(departments(["Code postal", "Ville"], codes, towns)).toEqual([
    ...["75", "75", "75", "75", "75"],
    ...ALL.slice(5),
  ]);
  const towns2: Cells = ["Lille", null, null, "Lyon", null, "Brest", null, null, "Lille", null];
  expect(departments(["Ville"], towns2)).toEqual([...OWN.slice(0, 8), "59", null]);
});

test("a row that says itself where it is takes nothing from above", () => {
  const codes: Cells = CODES.map((code, at) => (at === 1 ? "75010" : code));
  expect(departments(["Code postal", "Ville"], codes, TOWNS)[1]).toBe("75");
  const reading = list(["Code postal", "Ville"], codes, TOWNS);
  expect(reading.issues.flatMap(({ cells }) => cells)).not.toContain("B3");
  expect(reading.customers.map(({ department }) => department)).toEqual(["59", "75", null, ...ALL.slice(3)]);
  expect(cellsOf(reading, "cityContradictsPostal")).toBeUndefined();
});

test.each<[string, Cells]>([
  ["Département", [59, 59, 69, 69, 69, 29, 29, 29, 44, 44]],
  ["Région", ["Hauts-de-France", "Hauts-de-France", "Bretagne", null, null, null, null, null, null, null]],
  ["Zone", ["Nord", "Nord", "Rhône", "Rhône", "Rhône", "Ouest", "Ouest", "Ouest", "Ouest", "Ouest"]],
  [
    "Pays",
    ["France", "France", "Belgique", "France", "France", "France", "France", "France", "France", "France"],
  ],
])("a row of another « %s » than the label takes nothing from it", (header, cells) => {
  const told = list([header, "Ville"], cells, TOWNS).issues.filter(({ code }) => code === "filledDownNames");
  expect(told.map((issue) => issue.cells)).toEqual([blanks("B").filter((cell) => cell !== "B4")]);
});

test.each<[string, Cells]>([
  ["most rows have a town", TOWNS.map((town, at) => town ?? (at % 3 === 1 ? null : "Roubaix"))],
  ["the first has none", [null, ...TOWNS.slice(0, 9)]],
  [
    "only the first rows were filled in",
    ["Lille", "Lyon", "Brest", ...Array.from({ length: 7 }, () => null)],
  ],
])("no town is taken where %s", (_why, towns) => {
  expect(cellsOf(list(["Ville"], towns), "filledDownNames")).toBeUndefined();
});

test("what is told of a code is told of its own cell", () => {
  const codes: Cells = [1000, null, null, "69003", null, "29200", null, null, "44000", null];
  expect(cellsOf(list(["Code postal"], codes), "lostPostalZero")).toEqual(["A2"]);
});
