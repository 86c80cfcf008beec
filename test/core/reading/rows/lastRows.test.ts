import type { CellValue } from "../../../../src/core/model";
import { asideOf, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const LIST: readonly Row[] = [
  ["Client", "Code postal", "Ville", "CA HT"],
  ["Boulangerie Petit", 59000, "Lille", 1200],
  ["Garage Morel", 62300, "Lens", 800],
  ["Café du Port", 59140, "Dunkerque", 300],
];
const PAIRS: readonly Row[] = LIST.map((row) => [row[0] ?? "", row[3] ?? ""]);
const named = (label: string, figure: CellValue = 450): Row => [label, "", "", figure];
const aside = (...rows: readonly Row[]) => asideOf(readRows([...LIST, ...rows]));
const NAMES = [
  ...["Source & Co", "Export Sud", "Attention Fitness", "Les Données Claires", "Documents Services"],
  ...["12 Clients", "Notes de Musique", "Légende Tattoo", "Édition du Centre", "Report Immo"],
];

test.each([...NAMES, "Objectif Clients", "Max"])("« %s » and its amount right below a list", (name) => {
  expect(aside(named(name))).toEqual({});
  expect(aside(named(name, "450,00 €"))).toEqual({});
});

test.each(NAMES)("« %s » and its amount in a list of two columns, a blank row above or not", (name) => {
  const asideThere = (...rows: readonly Row[]) => asideOf(readRows([...PAIRS, ...rows]));
  expect(asideThere([name, 450])).toEqual({});
  expect(asideThere([], [name, 450])).toEqual({ blank: 1 });
});

test("customers with such names are all read, one above the other at the end of the list", () => {
  const reading = readRows([...PAIRS, ...NAMES.map((name, i): Row => [name, 450 + i])]);
  expect(reading.customers).toHaveLength(3 + NAMES.length);
});

test.each([
  ...["Source", "Export", "Source : SAP", "Note : total", "Export du", "Export 2026", "Export du 12/03/2026"],
  ...["Période 2025-2026", "Données annuelles", "Périodes N-1", "Données du mois", "Données par client"],
  ...["Nombre de clients", "Objectif", "Objectif 2026"],
])("« %s » with a figure right below a list is a note", (label) => {
  expect(aside(named(label))).toEqual({ footer: 1 });
});

test.each([...NAMES.slice(0, -1), "Objectif Clients", "Max"])("« %s » set apart is a note", (label) => {
  expect(aside([], named(label))).toEqual({ blank: 1, footer: 1 });
  expect(aside(named("Total", 2300), named(label))).toEqual({ total: 1, footer: 1 });
});

test("« Max » beside the greatest amount is a note", () => {
  expect(aside(named("Max", 1200))).toEqual({ footer: 1 });
  expect(aside(named("Max", 300))).toEqual({});
});

test.each(["Report Immo", "Report & Fils"])("« %s » within a list is a customer", (name) => {
  expect(aside(named(name), ["Roy", 62000, "Arras", 5])).toEqual({});
});

test.each([
  "Report",
  "Report page 2",
  "Report de la page 1",
  "Report page précédente",
  "À reporter page suivante",
])("« %s » within a list is the sum of a page", (label) => {
  expect(aside(named(label, 2299), ["Roy", 62000, "Arras", 5])).toEqual({ subtotal: 1 });
});
