import type { CellValue } from "../../../../src/core/model";
import { asideOf, cellsOf, readRows } from "../support/readRows";

const GROUPS: readonly (readonly CellValue[])[] = [
  ["Client", "Ville", "CA HT"],
  ["Secteur Nord", "", ""],
  ["Boulangerie Petit", "Lille", 1200],
  ["Garage Morel", "Lens", 800],
  ["Sous-total Nord", "", 2000],
  ["Sud", "", ""],
  ["Café du Port", "Marseille", 300],
  ["Hôtel Roux", "Nice", 500],
  ["Total Sud", "", 800],
];

test("the heading of a group goes with its sum", () => {
  const reading = readRows(GROUPS);
  expect(reading.customers.map(({ name }) => name)).toEqual([
    "Boulangerie Petit",
    "Garage Morel",
    "Café du Port",
    "Hôtel Roux",
  ]);
  expect(reading.setAside.map(({ row, reason }) => [row, reason])).toEqual(
    expect.arrayContaining([2, 5, 6, 9].map((row) => [row, "subtotal"])),
  );
});

test("a customer known by its name alone stays one, also first below a sum of another name", () => {
  const named = GROUPS.map((row) => (row[0] === "Sud" ? ["Garage du Sud-Ouest", "", ""] : row));
  expect(readRows(named).customers.map(({ name }) => name)).toContain("Garage du Sud-Ouest");
});

test.each<[string, readonly CellValue[]]>([
  ["with a town", ["Nord", "Lille", ""]],
  ["with an amount", ["Nord", "", 0]],
  ["that only ends in the same letters", ["Le Grandnord", "", ""]],
])("a customer %s is no heading of the sum below", (_what, row) => {
  const named = GROUPS.map((group) => (group[0] === "Secteur Nord" ? row : group));
  expect(readRows(named).customers[0]?.name).toBe(row[0]);
});

test("a customer above a sum that names no group stays one", () => {
  const rows = GROUPS.map((row) => (row[0] === "Sous-total Nord" ? ["Sous-total", "", 2000] : row));
  expect(readRows(rows).customers[0]?.name).toBe("Secteur Nord");
});

test("the heading may say more than the sum does", () => {
  const rows = [
    ["Client", "CA"],
    ["DÉPARTEMENT 02 - Laon", ""],
    ["Morel", 1200],
    ["Lenoir", 800],
    ["Total département 02", 2000],
    ["Brunet", 5],
  ];
  expect(readRows(rows).customers.map(({ name }) => name)).toEqual(["Morel", "Lenoir", "Brunet"]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ["several", ["Département 59", "Département 62"], ["Morel", "Lenoir", "Brunet"]],
  ["two figures and a place", ["59 - Nord", "62 Pas-de-Calais"], ["Morel", "Lenoir", "Brunet"]],
  ["days", ["LUNDI", "Mardi"], ["Morel", "Lenoir", "Brunet"]],
  ["letters", ["B", "M"], ["Morel", "Lenoir", "Brunet"]],
  ["kinds of clients", ["CLIENTS ACTIFS", "PROSPECTS"], ["Morel", "Lenoir", "Brunet"]],
  ["one prospect", ["Prospect", "Clients perdus"], ["Morel", "Lenoir", "Brunet"]],
  ["accounts", ["Compte", "Comptes inactifs"], ["Morel", "Lenoir", "Brunet"]],
  ["in the plural", ["Secteurs Nord", "Zones Est"], ["Morel", "Lenoir", "Brunet"]],
  [
    "days that begin names",
    ["Lundi Bar", "Mardi Gras"],
    ["Lundi Bar", "Morel", "Mardi Gras", "Lenoir", "Brunet"],
  ],
  [
    "clients that are names",
    ["Clients et Fils", "Prospect Club"],
    ["Clients et Fils", "Morel", "Prospect Club", "Lenoir", "Brunet"],
  ],
  ["one alone", ["Secteur Nord", "Garage Lam"], ["Secteur Nord", "Morel", "Garage Lam", "Lenoir", "Brunet"]],
  ["numbers of names", ["3 Suisses", "1001 Pneus"], ["3 Suisses", "Morel", "1001 Pneus", "Lenoir", "Brunet"]],
])("headings without sums: %s", (_what, [first = "", second = ""], names) => {
  const rows = [
    ["Client", "CA"],
    [first, ""],
    ["Morel", 3],
    [second, ""],
    ["Lenoir", 2],
    ["Brunet", 1],
  ];
  expect(readRows(rows).customers.map(({ name }) => name)).toEqual(names);
});

test("names alone are customers where most are", () => {
  const names = ["Région Bretagne", "Morel", "Région Normandie", "Lenoir", "Mairie de Lens"];
  const rows = [["Client", "CA"], ...names.map((name, i) => [name, i % 2 === 1 ? 5 : ""])];
  expect(readRows(rows).customers.map(({ name }) => name)).toEqual(names);
});

test("the title of a part of the list goes with the header below it", () => {
  const header = ["Client", "Ville", "CA"];
  const rows = [
    header,
    ["Morel", "Lille", 3],
    [],
    ["PROSPECTS", "", ""],
    header,
    ["Lenoir", "Lens", 2],
    ["Brunet", "", ""],
    header,
    ["Roux", "Lyon", 1],
  ];
  expect(readRows(rows).customers.map(({ name }) => name)).toEqual(["Morel", "Lenoir", "Brunet", "Roux"]);
});

test("a heading stands above a row that holds more than a name", () => {
  const rows = [
    ["Client", "CA"],
    ["Secteur Nord", ""],
    ["Secteur Sud", ""],
    ["Morel", 3],
    ["Secteur Est", ""],
    ...["Lenoir", "Roux", "Lam", "Brunet", "Petit", "Zinc"].map((name) => [name, 2]),
    ["Secteur Ouest", ""],
  ];
  const names = readRows(rows).customers.map(({ name }) => name);
  expect(names.filter((name) => name?.startsWith("Secteur"))).toEqual(["Secteur Nord", "Secteur Ouest"]);
  expect(asideOf(readRows(rows))).toEqual({ subtotal: 2 });
});

test("a customer between a blank row and the header once more stays", () => {
  const header = ["Client", "Ville", "CA"];
  const rows = [header, ["Morel", "Lille", 3], [], ["Lenoir", "Lens", 2], header, ["Roux", "Lyon", 1]];
  expect(readRows(rows).customers.map(({ name }) => name)).toEqual(["Morel", "Lenoir", "Roux"]);
  const titled = rows.map((row) => (row[0] === "Lenoir" ? ["PROSPECTS", "", ""] : row));
  expect(asideOf(readRows(titled))).toEqual({ blank: 1, repeatedHeader: 2 });
});

test("headings are told by their own cells, sums by their amounts", () => {
  const reading = readRows(GROUPS, {}, { firstRow: 3, firstColumn: 2 });
  expect(cellsOf(reading, "groupHeadings")).toEqual(["B4", "B8"]);
  expect(cellsOf(reading, "totalsSetAside")).toEqual(["D7", "D11"]);
});

test("a heading may stand in any column, a sum may lack its figure", () => {
  const rows = [
    ["Client", "Ville", "CA"],
    ["", "Secteur Nord", ""],
    ["Morel", "Lille", 3],
    ["Total Morel", "", ""],
    ["", "Secteur Sud", ""],
    ["Lenoir", "Nice", 2],
    ["Brunet", "Nice", 1],
  ];
  const reading = readRows(rows);
  expect(asideOf(reading)).toEqual({ subtotal: 3 });
  expect(cellsOf(reading, "groupHeadings")).toEqual(["B2", "B5"]);
  expect(cellsOf(reading, "totalsSetAside")).toEqual(["C4"]);
});
