import type { CellValue } from "../../../../src/core/model";
import { asideOf, cellsOf, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const LIST: readonly Row[] = [
  ["Client", "Commercial", "Ville", "CA"],
  ...Array.from({ length: 8 }, (_, i): Row => [`Maison ${i}`, i % 2 ? "Dupont" : "Martin", "Lille", 10]),
];
const BLANK: Row = ["", "", "", ""];
const read = (rows: readonly Row[]) => readRows([...LIST, BLANK, ...rows]);

test.each<[string, readonly Row[]]>([
  [
    "by rep",
    [
      ["Commercial", "CA"],
      ["Dupont", 40],
      ["Martin", 40],
    ],
  ],
  [
    "by class, with a note under it",
    [["Classe", "Nb clients", "% du CA"], ["A", 3, 0.8], ["B", 5, 0.2], [], ["Source : Sage"]],
  ],
])("sums below the list are another table: %s", (_what, rows) => {
  const reading = read(rows);
  expect(reading.customers).toHaveLength(8);
  expect(asideOf(reading)).toEqual({});
  expect(cellsOf(reading, "otherBlocks")).toEqual(["A11"]);
});

test.each<[string, readonly Row[]]>([
  ["they are as many as the list", [["Ville", "CA"], ...LIST.slice(1).map(([name]): Row => [name ?? "", 5])]],
  [
    "they hold more than the header names",
    [
      ["Commercial", "CA"],
      ["Roux", 40, "Lens"],
    ],
  ],
  ["customers stand below them", [["Commercial", "CA"], ["Dupont", 40], [], ["Roux", "Dupont", "Lens", 5]]],
])("nobody is lost below the list where %s", (_what, rows) => {
  const last = rows.at(-1)?.[0];
  expect(read(rows).customers.map(({ name }) => name)).toContain(last);
});

test.each([
  ...[
    "Zone",
    "Département",
    "Région",
    "Secteur d'activité",
    "Ville",
    "Statut",
    "Pays",
    "Segment",
    "Segments",
  ],
  ...[
    "Classe",
    "Classes",
    "ABC",
    "Catégorie",
    "Catégories",
    "Mois",
    "Année",
    "Années",
    "Priorité",
    "Statuts",
  ],
])("sums below the list by « %s » are another table", (key) => {
  const reading = read([
    [key, "CA"],
    ["A", 40],
    ["B", 40],
  ]);
  expect([reading.customers.length, cellsOf(reading, "otherBlocks")]).toEqual([8, ["A11"]]);
});

test.each([
  ...["CA N-1", "Potentiel", "Nb commandes", "Montant HT", "Nb clients", "Nbre de clients", "Nombre"],
  ...["Part", "Poids", "% du CA", "Total", "Cumul", "Moyenne", "Objectif"],
])("sums below the list of « %s » are another table", (figure) => {
  const reading = read([
    ["Commercial", figure],
    ["Dupont", 40],
    ["Martin", 40],
  ]);
  expect([reading.customers.length, cellsOf(reading, "otherBlocks")]).toEqual([8, ["A11"]]);
});

test.each<[string, readonly Row[]]>([
  [
    "a key comes twice",
    [
      ["Commercial", "CA"],
      ["Dupont", 40],
      ["Dupont", 40],
    ],
  ],
  [
    "a figure is a word",
    [
      ["Commercial", "CA"],
      ["Dupont", 40],
      ["Martin", "Lens"],
    ],
  ],
  [
    "another column stands between",
    [
      ["Commercial", "Téléphone", "CA"],
      ["Dupont", "0320000000", 40],
      ["Martin", "0320000001", 40],
    ],
  ],
  ["the header stands alone", [["Commercial", "CA"]]],
])("nothing below the list is a table of sums where %s", (_what, rows) => {
  expect(cellsOf(read(rows), "otherBlocks")).toBeUndefined();
});
