import type { CellValue } from "../../../../src/core/model";
import { asideOf, day, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const TODAY = day("2026-06-01");
const read = (rows: readonly Row[]) => readRows(rows, { today: TODAY });
const revenues = (rows: readonly Row[]) => read(rows).customers.map(({ revenue }) => revenue);

/** Documents of Morel and Lenoir in turn, worth 1, 1, 10, 10… */
const journal = (header: string, cells: readonly CellValue[]): readonly Row[] => [
  ["Client", "Date", "Montant HT", header],
  ...cells.map((cell, i): Row => [i % 2 === 0 ? "Morel" : "Lenoir", TODAY - 40 + i, 10 ** (i >> 1), cell]),
];

describe("numbers tell the kinds of documents by their letters", () => {
  test.each<[string, readonly string[], readonly number[]]>([
    ["credit notes among invoices", ["FA1", "FA2", "AV1", "FA3", "FA4", "FA5"], [91, 111]],
    ["with a separator", ["FAC-1", "FAC-2", "FAC-3", "AVC-1", "FAC-4", "FAC-5"], [111, 91]],
    [
      "of Odoo",
      ["FAC/2026/1", "FAC/2026/2", "RFAC/2026/3", "FAC/2026/4", "FAC/2026/5", "FAC/2026/6"],
      [91, 111],
    ],
    ["of one letter", ["F1", "F2", "A3", "F4", "F5", "F6"], [91, 111]],
    ["one letter beside unknown ones is a series", ["F1", "F2", "A3", "X4", "F5", "F6"], [111, 111]],
    ["beside numbers of their own kind", ["FA1", "FA2", "AV1", "WEB1", "FA4", "FA5"], [91, 111]],
    ["without an invoice they tell nothing", ["AV1", "AV2", "WEB1", "WEB2", "AV3", "WEB3"], [111, 111]],
  ])("%s", (_what, ids, expected) => {
    expect(revenues(journal("N° pièce", ids))).toEqual(expected);
  });

  test("quotes are set aside", () => {
    const reading = read(journal("N° pièce", ["FA1", "FA2", "DE1", "FA3", "FA4", "FA5"]));
    expect(asideOf(reading)).toEqual({ quote: 1 });
    expect(reading.customers[0]?.orders).toBe(2);
  });
});

test.each<[string, string, readonly CellValue[]]>([
  ["codes of Cegid", "Nature pièce", ["FAC", "FAC", "DE", "FAC", "AVC", "FAC"]],
  ["numbers of Sage", "DO_Type", [7, 6, 0, 7, 5, 7]],
  ["numbers of Sage for goods sent back", "DO_Type", [7, 6, 0, 7, 4, 7]],
])("a column tells them by %s", (_what, header, kinds) => {
  const reading = read(journal(header, kinds));
  expect(asideOf(reading)).toEqual({ quote: 1 });
  expect(reading.customers.map(({ revenue }) => revenue)).toEqual([-99, 111]);
});

test.each(["Type", "Nature", "Document", "Pièce", "Mouvement", "Opération"])(
  "codes under « %s »",
  (header) => {
    expect(revenues(journal(header, ["F", "F", "A", "F", "F", "F"]))).toEqual([91, 111]);
  },
);

test("where a column of types tells no credit note, the letters of the numbers do", () => {
  const numbers = ["N° pièce", "FA1", "FA2", "AV1", "FA3", "FA4", "FA5"];
  const rows = journal("DO_Type", [7, 7, 7, 7, 7, 7]).map((row, i) => [...row, numbers[i] ?? ""]);
  expect(revenues(rows)).toEqual([91, 111]);
});

test("a Sage type that is blank tells nothing", () => {
  expect(asideOf(read(journal("DO_Type", [7, 7, "", 7, 0, 7])))).toEqual({ quote: 1 });
});

test("lines right below the first of a document are of its kind", () => {
  const lines: readonly (readonly [string, string])[] = [
    ["P1", "Facture"],
    ["P1", ""],
    ["P2", "Devis"],
    ["P2", ""],
    ["P3", "Avoir"],
    ["P3", ""],
    ["P4", ""],
    ["P4", "Avoir"],
    ["P4", ""],
    ["", "Devis"],
    ["", ""],
    ["P2", ""],
  ];
  const reading = read([
    ["N° document", "Client", "Date", "Montant HT", "Type"],
    ...lines.map(([number, kind], i): Row => [number, i < 4 ? "Morel" : "Lenoir", TODAY - 40, 2 ** i, kind]),
  ]);
  expect(asideOf(reading)).toEqual({ quote: 3 });
  expect(reading.customers.map(({ revenue }) => revenue)).toEqual([
    1 + 2,
    -16 - 32 + 64 - 128 + 256 + 1024 + 2048,
  ]);
});

describe("orders and delivery notes beside their invoices", () => {
  const twice = (
    first: CellValue,
    second: CellValue,
    after: (amount: number) => number,
    header = "Type de document",
  ): readonly Row[] => [
    [header, "N° document", "Date", "Client", "Montant HT"],
    ...[10, 20, 30, 40].flatMap((amount, i): readonly Row[] => [
      [first, `B${i}`, TODAY - 50 + i, i % 2 ? "Morel" : "Lenoir", amount],
      [second, `F${i}`, TODAY - 40 + i, i % 2 ? "Morel" : "Lenoir", after(amount)],
    ]),
  ];
  test.each<[CellValue, CellValue, string]>([
    ["Bon de livraison", "Facture", "Type de document"],
    ["Commande", "Facture", "Type de document"],
    ["BL", "FAC", "Type de document"],
    [1, 6, "DO_Type"],
    [2, 7, "DO_Type"],
    [3, 7, "DO_Type"],
  ])("%s and %s of the same amounts count once: %s", (first, second, header) => {
    const reading = read(twice(first, second, (amount) => amount, header));
    expect(asideOf(reading)).toEqual({ quote: 4 });
    expect(reading.customers.map(({ revenue, orders }) => [revenue, orders])).toEqual([
      [40, 2],
      [60, 2],
    ]);
  });
  test("of other amounts they are orders of their own", () => {
    expect(revenues(twice("Commande", "Facture", (amount) => amount + 1))).toEqual([82, 122]);
  });
  test("that few invoices repeat are orders of their own", () => {
    const mostly = twice("Commande", "Facture", (amount) => (amount === 10 ? 10 : amount + 1));
    expect(revenues(mostly)).toEqual([81, 122]);
  });
  test("of other customers they are orders of their own", () => {
    const swapped = twice("Commande", "Facture", (amount) => amount).map((row) =>
      row[0] === "Facture" ? row.with(3, row[3] === "Morel" ? "Lenoir" : "Morel") : row,
    );
    expect(revenues(swapped)).toEqual([100, 100]);
  });
  test("a credit note of an invoice’s amount is still one", () => {
    const credit: Row = ["Avoir", "A1", TODAY - 9, "Morel", 40];
    expect(revenues([...twice("Commande", "Facture", (amount) => amount), credit])).toEqual([40, 20]);
  });
});

test("the statuses of Odoo’s orders", () => {
  const states = ["Bon de commande", "Devis", "Annulé", "Bon de commande", "Devis envoyé", "Bon de commande"];
  const reading = read(journal("Statut", states));
  expect(asideOf(reading)).toEqual({ quote: 2, cancelled: 1 });
});

test("a payment that failed is no order", () => {
  const states = ["Paiement accepté", "Livré", "Erreur de paiement", "Livré", "Livré", "Expédié"];
  expect(asideOf(read(journal("État", states)))).toEqual({ cancelled: 1 });
});

test.each([
  ["D", "C"],
  ["Débit", "Crédit"],
])("the side of the account, %s or %s, tells credit notes", (debit, credit) => {
  expect(revenues(journal("Sens", [debit, debit, credit, debit, debit, debit]))).toEqual([91, 111]);
});

test("a sale that was paid back in part is a sale", () => {
  const states = ["Payée", "Payée", "Remboursement partiel", "Payée", "Payée", "Payée"];
  expect(revenues(journal("État", states))).toEqual([111, 111]);
});

test("« Total mars 2026 » over one row is no customer", () => {
  const reading = read([
    ["Client", "Date facture", "N° facture", "Total HT"],
    ["Morel", "12/03/2026", "F1", 10],
    ["Total 03/2026", "", "", 10],
    ["Lenoir", "02/04/2026", "F2", 20],
    ["Morel", "03/04/2026", "F3", 40],
    ["Total 04/2026", "", "", 60],
    ["Total Énergies", "03/05/2026", "F4", 60],
  ]);
  expect(reading.customers.map(({ name, revenue }) => [name, revenue])).toEqual([
    ["Morel", 50],
    ["Lenoir", 20],
    ["Total Énergies", 60],
  ]);
  expect(asideOf(reading)).toEqual({ subtotal: 2 });
});

test("a customer called Total, worth as much as the one above, is no sum", () => {
  const dated: readonly Row[] = [
    ["Client", "Date facture", "N° facture", "Total HT"],
    ["Morel", "12/03/2026", "F1", 10],
    ["Total Énergies", "13/03/2026", "F2", 10],
    ["Morel", "14/03/2026", "F3", 10],
    ["Lenoir", "15/03/2026", "F4", 40],
  ];
  expect(asideOf(read(dated))).toEqual({});
  expect(asideOf(read(dated.map((row) => row.with(1, row[1] === "Date facture" ? row[1] : ""))))).toEqual({});
  const list: readonly Row[] = [
    ["Client", "CA"],
    ["Morel", 10],
    ["Total Énergies", 10],
    ["Lenoir", 40],
  ];
  expect(asideOf(read(list))).toEqual({});
});

test("an amount without taxes comes before the sum to pay", () => {
  const reading = read([
    ["N° facture", "Date", "Client", "Total brut HT", "Remise HT", "Total net HT", "TVA", "Net à payer"],
    ["F1", TODAY - 9, "Morel", 110, 10, 100, 20, 120],
    ["F2", TODAY - 8, "Lenoir", 220, 20, 200, 40, 240],
    ["F3", TODAY - 7, "Morel", 330, 30, 300, 60, 360],
  ]);
  expect(reading.customers.map(({ revenue }) => revenue)).toEqual([400, 200]);
});

test("the countries of the customers are no kinds of documents", () => {
  const reading = read(journal("Pays", ["F", "D", "F", "D", "A", "D"]));
  expect(asideOf(reading)).toEqual({});
  expect(reading.customers.map(({ revenue }) => revenue)).toEqual([111, 111]);
});

test("a comment that mentions a credit note is no credit note", () => {
  const comments = ["Avoir à faire", "RAS", "Retour client à prévoir", "", "RAS", "Relancer"];
  expect(revenues(journal("Commentaire", comments))).toEqual([111, 111]);
});
