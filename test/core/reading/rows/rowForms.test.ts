import type { CellValue } from "../../../../src/core/model";
import { asideOf, readRows } from "../support/readRows";

const LIST: readonly (readonly CellValue[])[] = [
  ["Client", "Ville", "CA HT"],
  ["Boulangerie Petit", "Lille", 1200],
  ["Garage Morel", "Lens", 800],
  ["Café du Port", "Dunkerque", 300],
];

test.each<[string, readonly CellValue[], Record<string, number>]>([
  ["the same cells", ["Client", "Ville", "CA HT"], { repeatedHeader: 1 }],
  ["two of three", ["Client", "Ville", 4], { repeatedHeader: 1 }],
  ["one of three", ["Client", "Lyon", 4], {}],
])("a header printed again: %s", (_name, row, expected) => {
  expect(asideOf(readRows([...LIST, row, ["Pharmacie Roy", "Arras", 50]]))).toEqual(expected);
});

test("the totals row of an Excel table is one, whatever it says", () => {
  const area = { firstRow: 1, firstColumn: 1, lastRow: 5, lastColumn: 3 };
  const rows = [...LIST, ["Récapitulatif", "Lille", 767]];
  const aside = (hasTotals: boolean) =>
    asideOf(readRows(rows, {}, { tables: [{ name: "Clients", area, hasTotals }] }));
  expect(aside(true)).toEqual({ total: 1 });
  expect(aside(false)).toEqual({});
});

test.each<[number, Record<string, number>]>([
  [5, { repeatedHeader: 1 }],
  [3, { repeatedHeader: 1 }],
  [2, {}],
])("%i cells of a header of five again: %j", (same, expected) => {
  const header = ["Code", "Client", "Ville", "CA HT", "Téléphone"];
  const row = (i: number) => [`C${i}`, `Garage ${i}`, "Lille", 100 * i, `03 20 00 00 0${i}`];
  const again = header.map((cell, i) => (i < same ? cell : "autre"));
  expect(asideOf(readRows([header, row(1), row(2), again, row(3)]))).toEqual(expected);
});

test.each<[string, readonly CellValue[], Record<string, number>]>([
  ["amounts that happen to be the years above them", ["Garage Morel", 2023, 2024, 2025], {}],
  ["the header with its years", ["Client", 2023, 2024, 2025], { repeatedHeader: 1 }],
  ["its first word alone", ["Client", 300, 200, 250], {}],
])("a header of years: %s: %j", (_name, row, expected) => {
  const years = ["Client", 2023, 2024, 2025];
  const rows = [years, ["Boulangerie Petit", 1200, 1100, 1500], row, ["Café du Port", 300, 200, 250]];
  expect(asideOf(readRows(rows))).toEqual(expected);
});

test("a header printed again without its years is one; blank cells below blank headers are none", () => {
  const years = [
    ["Client", "Ville", 2024, 2025],
    ["Garage Morel", "Lens", 10, 20],
    ["Client", "Ville", "", ""],
  ];
  expect(asideOf(readRows([...years, ["Café du Port", "Lille", 30, 25]]))).toEqual({ repeatedHeader: 1 });
  const notes = [
    ["Client", "", "", "", "CA"],
    ["Garage Morel", "a", "b", "c", 20],
    ["Café du Port", "", "", "", 25],
  ];
  expect(asideOf(readRows(notes))).toEqual({});
});

test("blank rows are set aside wherever they stand, spaces and all", () => {
  const rows = [
    ...LIST.slice(0, 2),
    ["", "", ""],
    ...LIST.slice(2),
    ["  ", "", "\u00a0"],
    ["Pharmacie Roy", "Arras", 50],
  ];
  expect(asideOf(readRows(rows))).toEqual({ blank: 2 });
});

test.each<[string, Record<string, number>]>([
  ["Montants à confirmer en avril", { blank: 1, footer: 1 }],
  ["Montants à confirmer bientôt", { blank: 1 }],
])("« %s » below a blank row: %j", (sentence, expected) => {
  expect(asideOf(readRows([...LIST, ["", "", ""], [sentence, "", ""]]))).toEqual(expected);
});

test.each<[string, number]>([
  ["Somme Distribution Total", 999],
  ["Maxime Report", 999],
  ["Partenaire Total Services", 2300],
  ["Parcours Max", 999],
  ["Sous le Total", 2300],
  ["Général Total", 999],
])("« %s », that only ends like a total, is a customer, with %d", (name, amount) => {
  expect(asideOf(readRows([...LIST, [name, "", amount]]))).toEqual({});
});

test.each([
  "  Total",
  "(Total)",
  "*** TOTAL ***",
  "'Total",
  "« Total »",
  "Total :",
  "--- TOTAL ---",
  "=> Total",
  "→ Total",
  "Général",
])("%j is a total, whatever is around it", (label) => {
  expect(asideOf(readRows([...LIST, [label, "", 999]]))).toEqual({ total: 1 });
});

test.each(["s.total", "S / Total", "s-total", "à reporter", "A reporter"])("%j is a subtotal", (label) => {
  expect(asideOf(readRows([...LIST, [label, "", 999], ["Pharmacie Roy", "Arras", 50]]))).toEqual({
    subtotal: 1,
  });
});

test.each<[string, readonly (readonly CellValue[])[], Record<string, number>]>([
  [
    "a note above a total",
    [
      ["Source : Sage", "", ""],
      ["Total", "", 2300],
    ],
    { footer: 1, total: 1 },
  ],
  [
    "a long name with its town below a blank row",
    [
      ["", "", ""],
      ["Les Amis de la Boulangerie Petit", "Lille", ""],
    ],
    { blank: 1 },
  ],
  [
    "page 12",
    [
      ["Page 12", "", ""],
      ["Pharmacie Roy", "Arras", 50],
    ],
    { footer: 1 },
  ],
  [
    "page 3 of 12",
    [
      ["Page 3 of 12", "", ""],
      ["Pharmacie Roy", "Arras", 50],
    ],
    { footer: 1 },
  ],
  [
    "a name with « page »",
    [
      ["Web Page 2", "", ""],
      ["Page 2 bis", "", ""],
      ["Pharmacie Roy", "Arras", 50],
    ],
    {},
  ],
  [
    "a town called Page 1",
    [
      ["Garage Bleu", "Page 1", ""],
      ["Pharmacie Roy", "Arras", 50],
    ],
    {},
  ],
  ["a name that holds a note's word", [["La Bonne Note", "", 999]], {}],
  ["a total and a sign", [["Total", "→", 999]], { total: 1 }],
  [
    "Max, with the sum of those above",
    [
      ["Max", "", 2300],
      ["Pharmacie Roy", "Arras", 50],
    ],
    {},
  ],
  [
    "one customer's amount again, below a sum",
    [
      ["", "", 2300],
      ["Pharmacie Roy", "Arras", 50],
      ["", "", 50],
    ],
    { subtotal: 1, noIdentity: 1 },
  ],
])("%s", (_name, rows, expected) => {
  expect(asideOf(readRows([...LIST, ...rows]))).toEqual(expected);
});

test.each([
  "12 clients",
  "Total de 12 clients",
  "2 lignes",
  "1 enregistrement",
  "1 résultat",
  "1 fiche",
  "1 client",
  "Date export : 3 mars",
  "Date de mise à jour",
  "Page 12",
  "Exportée le 3 mars",
  "Éditée le 3 mars",
  "  * hors taxes",
  "Notes",
  "Sources : Sage",
])("« %s » below a list is a note", (note) => {
  expect(asideOf(readRows([...LIST, [note, "", ""]]))).toEqual({ footer: 1 });
});

test.each([
  "Imprimerie Morel",
  "Éditions du Nord",
  "Exportation Petit",
  "Majorelle",
  "Notelec",
  "Sourceo",
  "Filtrex",
  "Documentis",
  "Périodica",
  "Reporters Associés",
  "Générelec",
])("« %s » is a customer, the last of a list too", (name) => {
  expect(asideOf(readRows([...LIST, [name, "", 999]]))).toEqual({});
  expect(asideOf(readRows([...LIST, [name, "", ""]]))).toEqual({});
});

test.each(["Nombre de client", "Nb client", "Nb ligne", "Nb de lignes"])(
  "« %s » below a list counts it",
  (label) => {
    expect(asideOf(readRows([...LIST, [label, "", 3]]))).toEqual({ footer: 1 });
  },
);

test.each<[readonly CellValue[], Record<string, number>]>([
  [[9, "Total", "", 999], {}],
  [[9, "Total", "", 2300], { total: 1 }],
  [[9, "Moyenne", "", 767], {}],
  [["Total", 9, "", 999], { total: 1 }],
])("the last row %j of a list with numbers for codes: %j", (row, expected) => {
  const coded = LIST.map(([client = "", ...cells], i) => [i === 0 ? "Code" : i, client, ...cells]);
  expect(asideOf(readRows([...coded, row]))).toEqual(expected);
});

test.each(["CA N-1", "Nb commandes", "Potentiel"])("a sum of « %s » alone is no customer", (header) => {
  const rows = LIST.map((row, i) => [...row, i === 0 ? header : 3 * i]);
  expect(asideOf(readRows([...rows, ["", "", "", 18]]))).toEqual({ total: 1 });
  expect(asideOf(readRows([...rows, ["", "", "", 19]]))).toEqual({ noIdentity: 1 });
});

test("nothing is the sum of nothing, nor of one", () => {
  const nothing = LIST.map((row, i) => (i === 0 ? row : [...row.slice(0, 2), 0]));
  expect(asideOf(readRows([...nothing, ["", "", 0]]))).toEqual({ noIdentity: 1 });
  expect(asideOf(readRows([...LIST.slice(0, 2), ["", "", 1200]]))).toEqual({ noIdentity: 1 });
});

test("the only customer of a list below its title keeps its long name", () => {
  const reading = readRows([
    ["Mes clients", "", ""],
    ["", "", ""],
    ["Client", "Ville", "CA HT"],
    ["Les Amis de la Boulangerie Petit", "", ""],
  ]);
  expect(reading.customers).toHaveLength(1);
});

test.each<[string, string, Record<string, number>]>([
  ["the sum of the customer above", "Total Café du Port", { subtotal: 1 }],
  ["its subtotal", "Sous-total Café du Port", { subtotal: 1 }],
  ["a customer whose name begins like a sum", "Total Énergies", {}],
  ["the sum of a customer further above", "Total Garage Morel", {}],
])("a row without figures: %s", (_name, label, expected) => {
  expect(asideOf(readRows([...LIST, [label, "", ""], ["Pharmacie Roy", "Arras", 50]]))).toEqual(expected);
});

test("« Total » and the name above, with an amount of its own, is a customer", () => {
  expect(asideOf(readRows([...LIST, ["Total Café du Port", "", 70], ["Roy", "Arras", 50]]))).toEqual({});
});

describe("a blank name below another", () => {
  const namesOf = (codes: readonly CellValue[]) => {
    const rows = codes.map((code, i) => [code, i % 3 === 0 ? `Garage ${i}` : "", 100 + i, 46_000 + i]);
    const { customers, issues } = readRows([
      ["N° client", "Raison sociale", "CA HT", "Der. commande"],
      ...rows,
    ]);
    return [customers.map(({ name }) => name), issues.some(({ code }) => code === "filledDownNames")];
  };

  test("is that of another customer where the code is another one", () => {
    const unnamed = ["Garage 0", null, null, "Garage 3", null, null];
    expect(namesOf(["C1", "C2", "C3", "C4", "C5", "C6"])).toEqual([unnamed, false]);
  });

  test("goes on with it where the code says the same or nothing", () => {
    expect(namesOf(["C1", "", "", "C4", "", ""])[1]).toBe(true);
    expect(namesOf(["C1", "C1", "C1", "C4", "C4", "C4"])[1]).toBe(true);
  });
});
