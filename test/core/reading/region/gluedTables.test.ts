import { headerReader } from "../../../../src/core/reading/headers/headerQuality";
import { gluedTables } from "../../../../src/core/reading/region/gluedTables";
import { gridOf } from "../../../../src/core/reading/region/grid";
import { beside, LIST, SIX, type Row } from "../support/besideLists";
import { sheetOf } from "../support/readRows";

const reader = headerReader();
/** The tables of a sheet without blank columns, by the letters of their columns. */
const tablesOf = (rows: readonly Row[], header = 0) => {
  const grid = gridOf(sheetOf(rows));
  return gluedTables(grid, reader, header, [...Array(grid.columns).keys()]).map(
    ({ columns, isSummary }) =>
      columns.map((column) => "ABCDEFGHIJKL"[column]).join("") + (isSummary ? " sums" : ""),
  );
};

/** Columns that a single table may well have to the right of its list, however many of its rows are filled. */
const RIGHT: readonly (readonly [string, readonly string[], (row: number) => Row])[] = [
  ["twin addresses", ["Nom livraison", "Ville livraison", "CP"], (i) => [`Dépôt ${i}`, "Lens", 59000 + i]],
  ["the same headers without an amount", ["Client", "Ville"], (i) => [`Site ${i}`, "Lens"]],
  ["the customers written twice", ["Client", "CA N-1"], (i) => [SIX[i] ?? "", 10 * i]],
  ["an amount twice", ["CA", "CA"], (i) => [i, i + 1]],
  ["contacts of the first customers", ["Contact", "Nb visites"], (i) => [`Mme ${i}`, i + 1]],
  ["means an order", ["CA moyen par commande"], (i) => [i + 10]],
];

test.each(RIGHT)("one table is not cut: %s", (_what, headers, cells) => {
  for (const filled of [1, 2, 3, 4, 5, 6]) {
    const rows = beside(LIST, [headers, ...Array.from({ length: filled }, (_, i) => cells(i))]);
    expect(tablesOf(rows)).toEqual(["ABCDEFGH".slice(0, 4 + headers.length)]);
  }
});

const SHORT_LIST = LIST.slice(0, 4);
const titled = (title: Row, ...rows: readonly Row[]): readonly Row[] => [title, ...rows];
const ZINC: readonly Row[] = [
  ["Zinc", "Nantes", "Luc", 1],
  ["Étain", "Rennes", "Luc", 2],
];
/** Customers of another list, each with an amount. */
const others = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, i) => [`Zinc ${i}`, i + 1]);

describe("a second list begins with a customer, has an amount of its own and other customers", () => {
  test.each<[string, readonly Row[], readonly string[]]>([
    ["the same headers", titled(LIST[0] ?? [], ...ZINC), ["ABCD", "EFGH"]],
    ["the same in capitals", titled(["CLIENT", "VILLE", "COMMERCIAL", "C.A."], ...ZINC), ["ABCD", "EFGH"]],
    [
      "other headers, rows that end two rows higher",
      titled(["Prospect", "Potentiel"], ...others(4)),
      ["ABCD", "EF"],
    ],
    [
      "other headers, rows that end one row higher",
      titled(["Prospect", "Potentiel"], ...others(5)),
      ["ABCDEF"],
    ],
    [
      "other headers, rows that end one row lower",
      titled(["Prospect", "Potentiel"], ...others(7)),
      ["ABCDEF"],
    ],
    [
      "other headers, rows that end two rows lower",
      titled(["Prospect", "Potentiel"], ...others(8)),
      ["ABCD", "EF"],
    ],
    ["codes", titled(["Code client", "CA"], ["Z1", 5]), ["ABCD", "EF"]],
    ["a potential", titled(["Nom", "Potentiel"], ["Zinc", 5]), ["ABCD", "EF"]],
    ["orders", titled(["Nom", "Montant"], ["Zinc", 5]), ["ABCD", "EF"]],
    ["last year's revenue", titled(["Nom", "CA N-1"], ["Zinc", 5]), ["ABCD", "EF"]],
    ["no row yet", titled(["Nom", "CA"]), ["ABCD", "EF"]],
    ["no amount", titled(["Nom", "Téléphone"], ["Zinc", "06"]), ["ABCDEF"]],
    ["a town first", titled(["Ville", "Nom", "CA"], ["Nantes", "Zinc", 1]), ["ABCDE", "FG"]],
    [
      "half of its names the customers beside",
      titled(["Nom", "CA N-1"], ["MOREL ", 1], ["Brunet", 2], ["Zinc", 3], ["Étain", 4]),
      ["ABCDEF"],
    ],
    [
      "less than half of its names the customers beside",
      titled(["Nom", "CA N-1"], ["Morel", 1], ["Zinc", 2], ["Étain", 4]),
      ["ABCD", "EF"],
    ],
    [
      "rows without a name, beside customers written twice",
      titled(["Nom", "CA N-1"], ["", 1], ["", 2], ["Dupont", 3]),
      ["ABCDEF"],
    ],
  ])("%s", (_what, right, tables) => {
    expect(tablesOf(beside(LIST, right))).toEqual(tables);
  });

  test("the customers beside, then more of them, are one list with its names twice", () => {
    const right = titled(["Nom", "CA N-1"], ["Morel", 1], ["Brunet", 2], ["Dupont", 3], ...others(5));
    expect(tablesOf(beside(SHORT_LIST, right))).toEqual(["ABCDEF"]);
    const two = (name: string) => titled(["Client", "CA"], ["Morel", 1], [name, 2]);
    expect(tablesOf(beside(two("Brunet"), titled(["Client", "CA"], ["Zinc", 3], ["Brunet", 4])))).toEqual([
      "ABCD",
    ]);
    expect(tablesOf(beside(two("Brunet"), titled(["Client", "CA"], ["Zinc", 3], ["Étain", 4])))).toEqual([
      "AB",
      "CD",
    ]);
  });

  test("a list that names nobody, or has no amount, is no first list", () => {
    const right = titled(["Nom", "CA"], ["Zinc", 1]);
    expect(
      tablesOf(
        beside(
          [
            ["Ville", "CA"],
            ["Lille", 4],
            ["Lens", 5],
            ["Douai", 6],
          ],
          right,
        ),
      ),
    ).toEqual(["ABCD"]);
    expect(
      tablesOf(
        beside(
          [
            ["Nom", "Ville"],
            ["Morel", "Lille"],
            ["Brunet", "Lens"],
            ["Boyer", "Lens"],
          ],
          right,
        ),
      ),
    ).toEqual(["ABCD"]);
  });

  test("each list of three; and one below a title", () => {
    const three = beside(
      beside(LIST, titled(["Nom", "CA"], ...others(3))),
      titled(["Nom", "CA"], ["Étain", 1]),
    );
    expect(tablesOf(three)).toEqual(["ABCD", "EF", "GH"]);
    expect(tablesOf([["Portefeuille"], ...three], 1)).toEqual(["ABCD", "EF", "GH"]);
  });

  test("headers alike as far as the amount are enough, whatever follows or ends together", () => {
    const three = (title: Row) => beside(SHORT_LIST, titled(title, ...ZINC, ["Plomb", "Brest", "Luc", 3]));
    expect(tablesOf(three(["Client", "Ville", "Commercial", "CA", "Notes"]))).toEqual(["ABCD", "EFGHI"]);
    expect(tablesOf(three(["Client", "Ville", "Vendeur", "CA"]))).toEqual(["ABCDEFGH"]);
  });
});

/** A list of as many customers, of the towns Lille and Lens in turn. */
const longList = (count: number): readonly Row[] => [
  ["Client", "Ville", "CA"],
  ...Array.from({ length: count }, (_, i): Row => [`Morel ${i}`, i % 2 ? "Lens" : "Lille", i + 1]),
];

describe("sums beside a list", () => {
  const sums = (title: string, ...rows: readonly Row[]) => [[title, "Somme"], ...rows];
  const TOWNS: readonly Row[] = [
    ["Lille", 10],
    ["Lens", 20],
  ];
  test.each([
    ...[
      "par région",
      "par secteur",
      "par commercial",
      "par ville",
      "par mois",
      "par familles",
      "by rep",
      "by city",
    ].map((by): [string, string[]] => [`CA ${by}`, ["ABC", "DE sums"]]),
    ["CA par visite", ["ABCDE"]],
    ["CA parville", ["ABCDE"]],
  ])("of one line, under « %s »", (title, tables) => {
    expect(tablesOf(beside(longList(6), sums(title, ["Total", 30])))).toEqual(tables);
  });

  test.each<[string, readonly Row[], readonly string[]]>([
    ["towns of the list, once each", sums("Ville", ...TOWNS), ["ABC", "DE sums"]],
    ["in capitals, with spaces", sums("Ville", ["LILLE ", 10], [" lens", 20]), ["ABC", "DE sums"]],
    ["with their total", sums("Ville", ...TOWNS, ["Total général", 30]), ["ABC", "DE sums"]],
    ["towns and a grand total", sums("Ville", ...TOWNS, ["Grand total", 30]), ["ABC", "DE sums"]],
    ["towns and a line without a name", sums("Ville", ...TOWNS, ["", 3]), ["ABC", "DE sums"]],
    ["towns that the list does not hold", sums("Ville", ["Brest", 10], ["Quimper", 20]), ["ABCDE"]],
    ["one that the list does not hold", sums("Ville", ...TOWNS, ["Brest", 0]), ["ABCDE"]],
    ["one town alone", sums("Ville", ["Lille", 10]), ["ABCDE"]],
    ["one town twice", sums("Ville", ...TOWNS, ["Lille", 5]), ["ABCDE"]],
    ["customers, each once in the list", sums("Client", ["Morel 1", 10], ["Morel 2", 20]), ["ABCDE"]],
    ["figures that the list repeats", sums("Rang", [1, 10], [2, 20]), ["ABCDE"]],
    ["a blank title", [["Ville", ""], ...TOWNS], ["ABCDE"]],
    ["a blank row inside", sums("Ville", ["Lille", 10], [], ["Lens", 20]), ["ABCDE"]],
    ["words alone", sums("Ville", ["Lille", "dix"], ["Lens", "vingt"]), ["ABCDE"]],
    ["titles alone", sums("CA par ville"), ["ABCDE"]],
  ])("of %s", (_what, right, tables) => {
    expect(tablesOf(beside(longList(6), right))).toEqual(tables);
  });

  test("of towns that the list repeats, down to its last row", () => {
    const right = sums("Ville", ...TOWNS, ["Brest", 6]);
    expect(tablesOf(beside([...longList(5), ["Boyer", "Brest", 6]], right))).toEqual(["ABC", "DE sums"]);
    const once: readonly Row[] = [
      ["Client", "Ville", "CA"],
      ...longList(2).slice(1),
      ...[3, 4, 5, 6].map((i): Row => [`Boyer ${i}`, "", i]),
    ];
    expect(tablesOf(beside(once, sums("Ville", ...TOWNS)))).toEqual(["ABCDE"]);
  });

  test("end before three fifths of the list", () => {
    const three = sums("Total par ville", ...TOWNS, ["Total", 30]);
    expect(tablesOf(beside(longList(5), three))).toEqual(["ABC", "DE sums"]);
    expect(tablesOf(beside(longList(4), three))).toEqual(["ABCDE"]);
    expect(tablesOf([["Suivi"], ...beside(longList(5), three)], 1)).toEqual(["ABC", "DE sums"]);
    expect(tablesOf([["Suivi"], [], ["a"], ...beside(longList(4), three)], 3)).toEqual(["ABCDE"]);
  });

  test("have a hundred lines at most", () => {
    const lines = (count: number) =>
      sums("CA par agence", ...Array.from({ length: count }, (_, i): Row => [`Agence ${i}`, i]));
    expect(tablesOf(beside(longList(200), lines(100)))).toEqual(["ABC", "DE sums"]);
    expect(tablesOf(beside(longList(200), lines(101)))).toEqual(["ABCDE"]);
  });

  test("stand beside a list and beside another", () => {
    const right = titled(["Nom", "CA"], ...others(4));
    const rows = beside(beside(longList(6), right), [["CA par ville"], [3]]);
    expect(tablesOf(rows)).toEqual(["ABC", "DE", "F sums"]);
  });
});
