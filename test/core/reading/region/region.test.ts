import type { CellValue } from "../../../../src/core/model";
import { asideOf, cellsOf, columnsOf, readRows, tryRows } from "../support/readRows";

type Rows = readonly (readonly (CellValue | null)[])[];

const LIST: Rows = [
  ["Client", "Ville", "CA HT"],
  ["Morel", "Lille", 5000],
  ["Lenoir", "Brest", 3000],
  ["Brunet", "Lyon", 2000],
];
const TOTAL = 10000;

test.each([
  ["at the top", [], 1],
  ["below a title", [["Portefeuille clients 2026"], []], 3],
  [
    "below a synthesis",
    [["Synthèse"], ["Segment", "Nb clients", "CA total"], ["A", 12, 400000], ["B", 20, 90000], []],
    6,
  ],
  ["on row 41", Array.from({ length: 40 }, (_, i) => [i % 3 === 0 ? `Note ${i}` : ""]), 41],
  ["below figures without words", [[1, 2, 3], [4, 5, 6], []], 4],
  ["on row 120", Array.from({ length: 119 }, () => [""]), 120],
] as const)("the header %s", (_what, above, headerRow) => {
  const reading = readRows([...above, ...LIST]);
  expect(reading.headerRow).toBe(headerRow);
  expect(reading.region).toMatchObject({
    firstRow: headerRow,
    lastRow: headerRow + 3,
    firstColumn: 1,
    lastColumn: 3,
  });
  expect(reading.customers.map(({ name, revenue }) => [name, revenue])).toEqual([
    ["Morel", 5000],
    ["Lenoir", 3000],
    ["Brunet", 2000],
  ]);
});

test("a sheet that does not start in A1", () => {
  const reading = readRows(LIST, {}, { firstRow: 5, firstColumn: 3 });
  expect(reading.region).toEqual({ firstRow: 5, firstColumn: 3, lastRow: 8, lastColumn: 5 });
  expect(columnsOf(reading)).toEqual({ name: "C", city: "D", revenue: "E" });
  expect(reading.customers.map(({ row }) => row)).toEqual([6, 7, 8]);
});

describe("headers on several lines", () => {
  test("group labels over merged cells", () => {
    const reading = readRows([
      ["Client", "", "Chiffre d'affaires HT", "", "Commandes", ""],
      ["Code", "Nom", "2024", 2025, "Nb", "Dernière"],
      ["C1", "Morel", 10, 20, 3, "31/12/2025"],
      ["C2", "Lenoir", 11, 21, 4, "30/11/2025"],
    ]);
    expect(reading.headerRow).toBe(2);
    expect(columnsOf(reading)).toEqual({
      code: "A",
      name: "B",
      revenuePrevious: "C",
      revenue: "D",
      orders: "E",
      lastOrder: "F",
    });
  });
  test("one header cut over two lines", () => {
    const reading = readRows([
      ["Code", "Raison", "Code", "CA 12"],
      ["client", "sociale", "postal", "mois"],
      ["C1", "Morel", "59000", 20],
      ["C2", "Lenoir", "29200", 21],
    ]);
    expect(reading.headerRow).toBe(2);
    expect(columnsOf(reading)).toEqual({ code: "A", name: "B", postalCode: "C", revenue: "D" });
  });
  test("a line of units below", () => {
    const reading = readRows([
      ["Client", "CA", "Potentiel"],
      ["", "k€", "k€"],
      ["Morel", 20, 30],
      ["Lenoir", 1.5, 2],
    ]);
    expect(reading.headerRow).toBe(2);
    expect(reading.customers.map(({ revenue, potential }) => [revenue, potential])).toEqual([
      [20000, 30000],
      [1500, 2000],
    ]);
  });
});

test("a blank column inside does not end the table", () => {
  const reading = readRows(LIST.map(([a, b, c]) => [a ?? "", "", b ?? "", c ?? ""]));
  expect(columnsOf(reading)).toEqual({ name: "A", city: "C", revenue: "D" });
});

describe("two lists side by side", () => {
  const rows = LIST.map((row, i) => [
    ...row,
    "",
    ...["Nom", "CA 12 mois"].map((title, k) => (i === 0 ? title : i === 3 ? "" : k === 0 ? `Autre ${i}` : i)),
  ]);
  test("the one with the selection is read, and the other told", () => {
    const reading = readRows(rows, {}, { selection: { row: 2, column: 5 } });
    expect(columnsOf(reading)).toEqual({ name: "E", revenue: "F" });
    expect(cellsOf(reading, "otherBlocks")).toEqual(["A1"]);
  });
  test("without a selection the largest is", () => {
    const reading = readRows(rows);
    expect(columnsOf(reading)).toEqual({ name: "A", city: "B", revenue: "C" });
    expect(cellsOf(reading, "otherBlocks")).toEqual(["E1"]);
  });
});

test("another list below, under its own header, is not mixed in", () => {
  const reading = readRows([...LIST, [], ["Prospects"], ["Entreprise", "Potentiel"], ["Zinc", 900]]);
  expect(reading.customers).toHaveLength(3);
  expect(reading.region.lastRow).toBe(4);
  expect(cellsOf(reading, "otherBlocks")).toEqual(["A7"]);
});

test.each([
  ["Total", "", TOTAL, "total"],
  ["TOTAL GÉNÉRAL", "", TOTAL, "total"],
  ["Total HT :", "", 1, "total"],
  ["", "", TOTAL, "total"],
  ["", "Total", TOTAL, "total"],
  ["Totaux", "", TOTAL, "total"],
  ["Sous-total Nord", "", TOTAL, "subtotal"],
  ["Total portefeuille Durand", "", TOTAL, "total"],
  ["Total", "=", TOTAL, "total"],
  ["Total", "3 clients", TOTAL, "total"],
  ["", "", 1, "noIdentity"],
  ["Export du 01/06/2026", "", "", "footer"],
  ["Source : Dolibarr", "", "", "footer"],
  ["* hors taxes", "", "", "footer"],
  ["", "", "", null],
] as const)("a last row « %s | %s | %s »", (name, city, amount, reason) => {
  const reading = readRows([...LIST, [name, city, amount]]);
  expect(asideOf(reading)).toEqual(reason === null ? {} : { [reason]: 1 });
  expect(reading.customers).toHaveLength(3);
});

test.each([
  ["TotalEnergies", "Lille", 700],
  ["TOTAL STATION", "Brest", 700],
  ["Total", "Lyon", 700],
  ["TOTAL ÉNERGIES", "", 700],
  ["Sum Up", "", 700],
  ["Somme Boissons", "", 700],
  ["Source de Vie", "Lyon", 700],
])("« %s | %s | %s » is a customer", (...row) => {
  expect(readRows([...LIST, row]).customers.map(({ name }) => name)).toContain(row[0]);
});

test("blank rows inside, printed headers and subtotals are set aside where they stand", () => {
  const [header, ...rows] = LIST;
  const reading = readRows([
    header ?? [],
    ...rows,
    ["Sous-total", "", TOTAL],
    [],
    header ?? [],
    ["Arnaud", "Lyon", 40],
    ["Boyer", "Lyon", 60],
    ["", "", 100],
    ["", "", TOTAL + 100],
    [],
    ["Export du jour"],
  ]);
  expect(reading.setAside).toEqual([
    { row: 5, reason: "subtotal" },
    { row: 6, reason: "blank" },
    { row: 7, reason: "repeatedHeader" },
    { row: 10, reason: "subtotal" },
    { row: 11, reason: "total" },
    { row: 12, reason: "blank" },
    { row: 13, reason: "footer" },
  ]);
  expect(reading.rowsRead).toBe(12);
  expect(reading.rowsUsed).toBe(5);
});

test.each(["Total", "Ensemble", "Moyenne par client"])(
  "of an Excel table only its rows are read, its totals row « %s » set aside",
  (label) => {
    const table = {
      name: "Clients",
      area: { firstRow: 3, firstColumn: 1, lastRow: 7, lastColumn: 3 },
      hasTotals: true,
    };
    const reading = readRows(
      [["Suivi"], [], ...LIST, [label, "", label === "Total" ? TOTAL : 3333], [], ["Export du jour"]],
      {},
      { tables: [table] },
    );
    expect(reading.region).toEqual({ firstRow: 3, firstColumn: 1, lastRow: 7, lastColumn: 3 });
    expect(asideOf(reading)).toEqual({ total: 1 });
  },
);

describe("refusals", () => {
  test.each([
    ["emptySheet", []],
    ["emptySheet", [["", "  "], [""]]],
    [
      "noHeader",
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ["noCustomers", [["Client", "CA"]]],
    [
      "noCustomers",
      [
        ["Client", "CA"],
        ["", 5],
        ["", 8],
      ],
    ],
    [
      "noAmount",
      [
        ["Client", "Ville"],
        ["Morel", "Lille"],
        ["Lenoir", "Brest"],
      ],
    ],
  ] as const)("%s", (code, rows) => {
    expect(tryRows(rows)).toMatchObject({ ok: false, refusal: { code } });
  });
  test("the headers found are named", () => {
    expect(tryRows([["Client", "CA"]])).toMatchObject({ refusal: { values: { headers: "Client, CA" } } });
  });
});

test("hidden rows are read, and it is told", () => {
  expect(readRows(LIST, {}, { hasHiddenRows: true }).issues.map(({ code }) => code)).toContain("hiddenRows");
});

test("the foot of a printed page inside the list is no customer", () => {
  const reading = readRows([...LIST.slice(0, 3), ["Page 1/2"], ...LIST.slice(3)]);
  expect(asideOf(reading)).toEqual({ footer: 1 });
  expect(reading.customers).toHaveLength(3);
});

test("a région of compass points is a zone of the rep", () => {
  const rows = [
    ["Client", "Région", "CA"],
    ...["Nord", "Sud", "Sud-Ouest"].map((zone, i) => [`Morel ${i}`, zone, i]),
  ];
  expect(readRows(rows).customers.map(({ zone }) => zone)).toEqual(["Nord", "Sud", "Sud-Ouest"]);
  const regions = rows.map((row, i) => (i === 0 ? row : [row[0] ?? "", "Hauts-de-France", row[2] ?? ""]));
  expect(columnsOf(readRows(regions))).toMatchObject({ region: "B" });
});

test("names under merged cells hold above a total, and are no untidy names", () => {
  const reading = readRows([
    ["Client", "Date", "N° facture", "Montant HT"],
    ["Morel", 45810, "F1", 100],
    ["", 45840, "F2", 200],
    ["Brunet", 45870, "F3", 50],
    ["", 45900, "F4", 70],
    ["Total", "", "", 420],
  ]);
  expect(reading.customers.map(({ name, rows }) => [name, rows.length])).toEqual([
    ["Morel", 2],
    ["Brunet", 2],
  ]);
  expect(cellsOf(reading, "untrimmedNames")).toBeUndefined();
});
