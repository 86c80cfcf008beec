import type { CellValue } from "../../../../src/core/model";
import { asideOf, cellsOf, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const LIST: readonly Row[] = [
  ["Code", "Client", "Code postal", "Ville", "CA HT"],
  ["C1", "Boulangerie Petit", 59000, "Lille", 1200],
  ["C2", "Garage Morel", 62300, "Lens", 800],
  ["C3", "Café du Port", 59140, "Dunkerque", 300],
];
const TOTAL: Row = ["", "Total", "", "", 2300];
const named = (label: string, figure: CellValue = 767): Row => ["", label, "", "", figure];
const aside = (...rows: readonly Row[]) => asideOf(readRows([...LIST, ...rows]));
const namesOf = (rows: readonly Row[]) => readRows(rows).customers.map(({ name }) => name);

test.each([
  ...[
    "Objectif",
    "OBJECTIF",
    "Objectif 2026",
    "Objectif CA annuel",
    "CA objectif",
    "Écart",
    "Écart / objectif",
  ],
  ...["% réalisé", "Réalisé", "Taux de réalisation", "Moyenne par client", "CA moyen par client", "Cumul"],
  ...[
    "Nb clients",
    "Nbre de clients actifs",
    "Reste à faire",
    "RAF",
    "Objectif annuel : 160 000 €",
    "Objectif atteint",
    "% du total",
    "% du CA total",
  ],
  ...[
    "Budget 2026",
    "Évolution N-1",
    "Prévisions",
    "Average per customer",
    "Number of customers",
    "% of total",
  ],
])("« %s » below a list comments it", (label) => {
  expect(aside(TOTAL, named(label))).toEqual({ total: 1, footer: 1 });
  expect(aside(named(label))).toEqual({ footer: 1 });
  expect(aside([], ["", "", "", label, 767])).toEqual({ blank: 1, footer: 1 });
  expect(aside([label, "", "", "", "88 %"])).toEqual({ footer: 1 });
  expect(aside([label, 767, "", "", ""])).toEqual({ footer: 1 });
  expect(aside(["", label, 767, "", ""])).toEqual({ footer: 1 });
});

test("lines with an amount are told with the totals, notes are not", () => {
  const rows = [...LIST, TOTAL, named("Objectif", 9000), named("Nb clients", ""), ["Source : Sage"]];
  const reading = readRows(rows);
  expect(asideOf(reading)).toEqual({ total: 1, footer: 3 });
  expect(cellsOf(reading, "totalsSetAside")).toEqual(["E5", "E6"]);
});

describe("lines in other words", () => {
  const comments = [named("Moyenne"), named("Nb clients", 3)];
  const prime = named("Prime", 500);

  test("are comments among comments, where customers have more than a name and a figure", () => {
    expect(aside(TOTAL, ...comments, prime)).toEqual({ total: 1, footer: 3 });
    expect(aside(TOTAL, prime, ...comments)).toEqual({ total: 1, footer: 3 });
    expect(aside(...comments, prime)).toEqual({ footer: 3 });
  });

  test.each<[string, readonly Row[], Record<string, number>]>([
    ["below the total alone", [TOTAL, prime], { total: 1 }],
    ["below a blank row", [TOTAL, ...comments, [], prime], { total: 1, footer: 2, blank: 1 }],
    ["above the comments", [prime, ...comments], { footer: 2 }],
    ["above the total", [prime, TOTAL, ...comments], { total: 1, footer: 2 }],
    ["above a customer", [TOTAL, ...comments, prime, LIST[1] ?? []], { total: 1, footer: 2 }],
  ])("are customers %s", (_where, rows, expected) => {
    expect(aside(...rows)).toEqual(expected);
  });
});

test("a list of names and amounts says nothing of the lines below it, its total does", () => {
  const list: readonly Row[] = LIST.map((row) => [row[1] ?? "", row[4] ?? ""]);
  const asideThere = (...rows: readonly Row[]) => asideOf(readRows([...list, ...rows]));
  const lines: readonly Row[] = [
    ["Objectif", 9000],
    ["Écart", -6700],
  ];
  expect(asideThere(...lines)).toEqual({ footer: 2 });
  expect(asideThere(...lines, ["Prime", 500])).toEqual({});
  expect(asideThere(["Total", 2300], ...lines, ["Prime", 500])).toEqual({ total: 1, footer: 2 });
});

test("below the sum of a group its objective is no customer", () => {
  const rows = [
    ...LIST,
    ["", "Sous-total Nord", "", "", 2300],
    named("Objectif"),
    ["C4", "Roy", 62000, "Arras", 5],
  ];
  expect(asideOf(readRows(rows))).toEqual({ subtotal: 1, footer: 1 });
  const plain = rows.map((row) => [row[1] ?? "", row[4] ?? ""]);
  expect(asideOf(readRows(plain))).toEqual({ subtotal: 1 });
});

test.each<[string, Row]>([
  ["a longer name", ["", "Objectif Lune", "", "", 767]],
  ["a longer word", ["", "Cumulus", "", "", 767]],
  ["a chain", ["", "Budget", "", "", 767]],
  ["a code", ["C4", "Objectif", "", "", 767]],
  ["a postal code", ["", "Objectif", 59000, "", 767]],
  ["a town", ["", "Objectif", "", "Lille", 767]],
])("a customer stays one, last of the list: %s", (_what, row) => {
  expect(aside(row)).toEqual({});
  expect(aside(TOTAL, row)).toEqual({ total: 1 });
});

test("customers with such names stay in the list", () => {
  const rows = [
    LIST[0] ?? [],
    ["C4", "Objectif Lune", 59000, "Lille", 900],
    ["C5", "Cumulus", 62300, "Lens", 40],
    ["C6", "Max", 62300, "Lens", 40],
    ...LIST.slice(1),
    named("Objectif"),
  ];
  expect(namesOf(rows).slice(0, 3)).toEqual(["Objectif Lune", "Cumulus", "Max"]);
  expect(asideOf(readRows(rows))).toEqual({ footer: 1 });
});

test("the last orders of a journal keep their customer, whatever it is called", () => {
  const orders = ["Roy", "Morel", "Roy", "Max", "Morel", "Max"].map((name, i): Row => [
    45_900 + i,
    name,
    100,
  ]);
  const rows: readonly Row[] = [["Date commande", "Client", "Montant HT"], ...orders];
  expect(asideOf(readRows(rows))).toEqual({});
  expect(asideOf(readRows([...rows, ["", "Objectif", 900]]))).toEqual({ footer: 1 });
});
