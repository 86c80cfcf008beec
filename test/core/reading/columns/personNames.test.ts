import type { CellValue } from "../../../../src/core/model";
import { personColumns, personName } from "../../../../src/core/reading/columns/personNames";
import { columnOf } from "../support/columnOf";
import { asideOf, cellsOf, columnsOf, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const HEADERS: Row = ["Raison sociale", "Nom", "Prénom", "Ville", "CA"];
const MIXED: readonly Row[] = [
  ["Garage Petit", "Roy", "Anne", "Lille", 1200],
  ["", "Durand", "Jean", "Lens", 800],
  ["Café du Port", "", "", "Brest", 700],
  ["", "Morel", "", "Lyon", 500],
  ["", "", "Luc", "Arras", 300],
];
const named = (rows: readonly Row[]) => readRows(rows).customers.map(({ name }) => name);

test("where the firm is blank the person is the customer, and it is told; elsewhere a contact", () => {
  const reading = readRows([HEADERS, ...MIXED]);
  expect(reading.customers.map(({ name }) => name)).toEqual([
    "Garage Petit",
    "Jean Durand",
    "Café du Port",
    "Morel",
  ]);
  expect(asideOf(reading)).toEqual({ noIdentity: 1 });
  expect(cellsOf(reading, "personNames")).toEqual(["A3", "A5"]);
});

test("Nom beside Prénom is a person's name, however full the column", () => {
  const rows = MIXED.map(([firm = "", last = "", first = "", ...rest]) => [last, first, firm, ...rest]);
  const reading = readRows([["Nom", "Prénom", "Société", "Ville", "CA"], ...rows]);
  expect(columnsOf(reading).name).toBe("C");
  expect(reading.customers.map(({ name }) => name)).toContain("Jean Durand");
});

test("a customer known by its code gets the name of its contact, where that is a name", () => {
  const rows: readonly Row[] = [
    ["N° client", "Société", "Contact", "CA"],
    [101, "Garage Petit", "Anne Roy", 10],
    [102, "", "Jean Durand", 20],
    [103, "", "06 12 34 56 78", 30],
    [104, "", "j.durand@exemple.fr", 40],
  ];
  expect(named(rows)).toEqual(["Garage Petit", "Jean Durand", null, null]);
});

test("more contacts of a firm on rows with nothing else are no customers", () => {
  const rows: readonly Row[] = [
    ["Société", "Contact", "Tél", "Ville", "CA"],
    ["Garage Petit", "Anne Roy", "0320000000", "Lille", 1200],
    ["", "Luc Roy", "0320000001", "", ""],
    ["Café du Port", "Paul Noir", "0320000002", "Brest", 700],
  ];
  expect(named(rows)).toEqual(["Garage Petit", "Café du Port"]);
  expect(asideOf(readRows(rows))).toEqual({ noIdentity: 1 });
});

test("beside a date of last order, persons do not take the name of the firm above", () => {
  const dated = MIXED.slice(0, 4).map((row) => [...row, "15/05/2026"]);
  const rows = [[...HEADERS, "Dernière commande"], ...dated, ["", "Noir", "Eva", "Nice", 200, "14/05/2026"]];
  expect(named(rows)).toEqual(["Garage Petit", "Jean Durand", "Café du Port", "Morel", "Eva Noir"]);
});

test("under a merged name of a journal persons are contacts", () => {
  const rows: readonly Row[] = [
    ["Société", "Contact", "Date de commande", "Montant HT"],
    ["Garage Petit", "Anne Roy", "15/05/2026", 100],
    ["", "Luc Roy", "14/05/2026", 200],
    ["Café du Port", "Paul Noir", "13/05/2026", 300],
    ["", "Eva Noir", "13/04/2026", 400],
    ["", "Paul Noir", "13/03/2026", 500],
  ];
  const reading = readRows(rows);
  expect(reading.customers.map(({ name, revenue }) => [name, revenue])).toEqual([
    ["Garage Petit", 300],
    ["Café du Port", 1200],
  ]);
  expect(cellsOf(reading, "personNames")).toBeUndefined();
});

test.each([
  ["N° client", "C7"],
  ["Code postal", "59000"],
  ["Ville", "Lille"],
  ["CA", 40],
  ["Potentiel", 900],
])("a person with nothing but « %s » is a customer", (header, cell) => {
  const headers = ["Société", "Contact", "N° client", "Code postal", "Ville", "CA", "Potentiel"];
  const full: readonly Row[] = [
    ["Garage Petit", "Anne Roy", "C1", "59100", "Roubaix", 1200, 10],
    ["Café du Port", "Paul Noir", "C2", "29200", "Brest", 700, 20],
  ];
  const person = headers.map((other) => (other === "Contact" ? "Jean Durand" : other === header ? cell : ""));
  expect(named([headers, ...full, person])).toEqual(["Garage Petit", "Café du Port", "Jean Durand"]);
});

test("a total in the column of persons stays one", () => {
  expect(asideOf(readRows([HEADERS, ...MIXED.slice(0, 4), ["", "Total", "", "", 3200]]))).toEqual({
    total: 1,
  });
});

test.each<[string | null, string | null, string | null]>([
  ["Jean", "Durand", "Jean Durand"],
  [null, "Durand", "Durand"],
  ["Jean", "DURAND Jean", "DURAND Jean"],
  ["Jean", null, null],
  ["Jean", "06 12", null],
])("the person %j %j is %j", (first, last, name) => {
  expect(personName(first, last)).toBe(name);
});

test.each<[readonly string[], string | null, string | null]>([
  [["Société", "Contact", "Nom", "Prénom"], "Nom", "Prénom"],
  [["Société", "Nom du contact", "Prénom du contact"], "Nom du contact", "Prénom du contact"],
  [["Société", "Dirigeant"], "Dirigeant", null],
  [["Société", "Commercial", "Mode de contact", "Fonction"], null, null],
])("among %j persons are named by %j and %j", (headers, last, first) => {
  const found = personColumns(headers.map((header, i) => columnOf(header, [], i)));
  expect([found?.lastName.header ?? null, found?.firstName?.header ?? null]).toEqual([last, first]);
});

describe("a list of persons in Nom and Prénom", () => {
  const list = (names: readonly Row[]) =>
    readRows([["Nom", "Prénom", "CA"], ...names.map((name, i) => [...name, 100 + i])]);

  test("surnames that repeat are told apart by the first name", () => {
    const reading = list([
      ["Martin", "Anne"],
      ["Martin", "Luc"],
      ["Roux", "Eva"],
      ["Roux", "Paul"],
      ["Petit", ""],
    ]);
    expect(reading.customers.map(({ name }) => name)).toEqual([
      "Anne Martin",
      "Luc Martin",
      "Eva Roux",
      "Paul Roux",
      "Petit",
    ]);
    expect(reading.issues.map(({ code }) => code)).not.toContain("duplicateName");
  });

  test("a firm keeps its name: the persons beside it are contacts", () => {
    const reading = list([
      ["Garage du Port", "Anne"],
      ["Garage du Port", "Luc"],
      ["Café des Arts", "Eva"],
      ["Café des Arts", "Paul"],
    ]);
    expect(reading.customers.map(({ name }) => name)).toContain("Garage du Port");
  });
});
