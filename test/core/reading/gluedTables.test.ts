import fc from "fast-check";
import type { CellValue } from "../../../src/core/model";
import { cellsOf, columnsOf, readRows } from "./support/readRows";

type Row = readonly CellValue[];

const LIST: readonly Row[] = [
  ["Client", "Ville", "Commercial", "CA"],
  ["Morel", "Lille", "Jean", 100],
  ["Brunet", "Lens", "Anne", 50],
  ["Dupont", "Douai", "Jean", 60],
  ["Boyer", "Arras", "Anne", 40],
  ["Fabre", "Lille", "Jean", 30],
  ["Gérard", "Lens", "Anne", 20],
];
const beside = (list: readonly Row[], other: readonly Row[]): Row[] => {
  const width = Math.max(...list.map((row) => row.length));
  return Array.from({ length: Math.max(list.length, other.length) }, (_, i) => [
    ...Array.from({ length: width }, (__, column) => list[i]?.[column] ?? ""),
    ...(other[i] ?? []),
  ]);
};
const read = (rows: readonly Row[], selection: { row: number; column: number } | null = null) => {
  const reading = readRows(rows, {}, { selection });
  return {
    names: reading.customers.map(({ name }) => name),
    revenue: columnsOf(reading).revenue,
    lastColumn: reading.region.lastColumn,
    others: cellsOf(reading, "otherBlocks"),
  };
};
const SIX = ["Morel", "Brunet", "Dupont", "Boyer", "Fabre", "Gérard"];

describe("a summary that touches the list is told, and never read", () => {
  test.each([
    [
      "sums by a word of the list",
      [
        ["Total par commercial", "Part"],
        [190, 0.6],
        [110, 0.4],
      ],
    ],
    [
      "labels that a column repeats",
      [
        ["Commercial", "CA"],
        ["Jean", 190],
        ["Anne", 110],
      ],
    ],
    [
      "labels with their total",
      [
        ["Ville", "Nb clients"],
        ["Lille", 2],
        ["Lens", 2],
        ["Total", 4],
      ],
    ],
  ])("%s", (_what, summary) => {
    expect(read(beside(LIST, summary))).toEqual({ names: SIX, revenue: "D", lastColumn: 4, others: ["E1"] });
  });

  test("also where the rep selected it", () => {
    const rows = beside(LIST, [
      ["Commercial", "CA"],
      ["Jean", 190],
      ["Anne", 110],
    ]);
    expect(read(rows, { row: 2, column: 6 })).toMatchObject({ names: SIX });
  });
});

describe("two lists that touch", () => {
  const OTHER: readonly Row[] = [
    ["Client", "Ville", "Commercial", "CA"],
    ["Xavier", "Nantes", "Luc", 10],
    ["Yves", "Rennes", "Luc", 20],
  ];
  test("the largest is read, the other told", () => {
    expect(read(beside(LIST, OTHER))).toEqual({ names: SIX, revenue: "D", lastColumn: 4, others: ["E1"] });
  });
  test("the selected one is read", () => {
    expect(read(beside(LIST, OTHER), { row: 2, column: 6 })).toEqual({
      names: ["Xavier", "Yves"],
      revenue: "H",
      lastColumn: 8,
      others: ["A1"],
    });
  });
  test("the same headers tell them apart even when they end together", () => {
    const same = [
      ...OTHER,
      ["Zoé", "Brest", "Luc", 5],
      ["Ugo", "Brest", "Luc", 5],
      ["Vic", "Brest", "Luc", 5],
      ["Wim", "Brest", "Luc", 5],
    ];
    expect(read(beside(LIST, same))).toMatchObject({ names: SIX, others: ["E1"] });
  });
  test("other headers tell them apart when they end apart", () => {
    const prospects = [
      ["Prospect", "Ville", "Potentiel"],
      ["Xavier", "Nantes", 900],
      ["Yves", "Rennes", 400],
    ];
    expect(read(beside(LIST, prospects))).toMatchObject({ names: SIX, others: ["E1"] });
  });
});

/** Columns that a single table may well have to the right of its list, with `rows` filled rows of six. */
const RIGHT: readonly (readonly [string, readonly string[], (row: number) => readonly CellValue[]])[] = [
  ["twin addresses", ["Nom livraison", "Ville livraison", "CP"], (i) => [`Dépôt ${i}`, "Lens", 59000 + i]],
  ["the same headers without an amount", ["Client", "Ville"], (i) => [`Site ${i}`, "Lens"]],
  ["the customers written twice", ["Client", "CA N-1"], (i) => [SIX[i] ?? "", 10 * i]],
  ["an amount twice", ["CA", "CA"], (i) => [i, i + 1]],
  ["contacts of the first customers", ["Contact", "Nb visites"], (i) => [`Mme ${i}`, i + 1]],
  ["means an order", ["CA moyen par commande"], (i) => [i + 10]],
];

test.each(RIGHT)("one table is not cut: %s", (_what, headers, cells) => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 6 }), (filled) => {
      const right: Row[] = [headers, ...Array.from({ length: filled }, (_, i) => cells(i))];
      const { names, lastColumn, others } = read(beside(LIST, right));
      expect({ names, lastColumn, others }).toEqual({
        names: SIX,
        lastColumn: 4 + headers.length,
        others: undefined,
      });
    }),
  );
});
