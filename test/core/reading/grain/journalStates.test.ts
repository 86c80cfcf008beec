import type { CellValue } from "../../../../src/core/model";
import { DEFAULT_OPTIONS } from "../../../../src/core/options";
import { asideOf, day, readRows } from "../support/readRows";

type Row = readonly CellValue[];
const TODAY = day("2026-06-01");
const read = (rows: readonly Row[]) => readRows(rows, { today: TODAY });

test("a column of payments hides no cancelled or draft invoice", () => {
  const states: readonly (readonly [string, string])[] = [
    ["Payé", "Comptabilisé"],
    ["Non payé", "Annulé"],
    ["Payé", "Comptabilisé"],
    ["Non payé", "Brouillon"],
    ["Payé", "Comptabilisé"],
    ["En attente", "Comptabilisé"],
  ];
  const reading = read([
    ["Numéro de facture", "Client", "Date facture", "Montant HT", "Statut du paiement", "Statut"],
    ...states.map((state, i): Row => [`F${i}`, i % 2 ? "Morel" : "Lenoir", TODAY - 9 + i, 10, ...state]),
  ]);
  expect(asideOf(reading)).toEqual({ cancelled: 1, quote: 1 });
});

test("a line without a number or a state follows no other", () => {
  const reading = read([
    ["N° facture", "Client", "Date facture", "Montant HT", "Statut commande"],
    ["F1", "Morel", TODAY - 9, 10, "Livrée"],
    ["", "Morel", TODAY - 8, 10, "Annulée"],
    ["", "Lenoir", TODAY - 7, 10, ""],
    ["F2", "Lenoir", TODAY - 6, 10, "Livrée"],
  ]);
  expect(asideOf(reading)).toEqual({ cancelled: 1 });
});

test("the state of orders is the column that the rep took for it", () => {
  const rows: readonly Row[] = [
    ["N° facture", "Client", "Date facture", "Montant HT", "Remarque"],
    ["F1", "Morel", TODAY - 9, 10, ""],
    ["F2", "Morel", TODAY - 8, 10, "Annulée"],
    ["F3", "Lenoir", TODAY - 7, 10, ""],
  ];
  expect(asideOf(read(rows))).toEqual({});
  const options = { ...DEFAULT_OPTIONS, columns: { orderStatus: "Remarque" } };
  expect(asideOf(readRows(rows, { today: TODAY, options }))).toEqual({ cancelled: 1 });
});

describe("a column of the states of orders", () => {
  const orders = (states: readonly string[]) =>
    read([
      ["Date commande", "N° commande", "Client", "Montant HT", "État commande"],
      ...states.map((state, i): Row => [TODAY - 40 + i, `C${i}`, i % 2 ? "Morel" : "Lenoir", 2 ** i, state]),
    ]);
  const sums = (states: readonly string[]) =>
    orders(states).customers.map(({ name, revenue, orders: count }) => [name, revenue, count]);

  test("a quote among them is no order", () => {
    const states = ["Livrée", "Devis", "Livrée", "Payée", "En cours", "Livrée"];
    expect(asideOf(orders(states))).toEqual({ quote: 1 });
    expect(sums(states)).toEqual([
      ["Lenoir", 21, 3],
      ["Morel", 40, 2],
    ]);
  });

  test("quotes, drafts and credit notes are told among many spellings", () => {
    const states = ["Livrée", "Devis", "Avoir", "Brouillon", "Payée", "En cours"];
    const many = [..."Livré,livree,Facturée,Facturé,Payé,En attente,Confirmée,Expédiée".split(",")];
    const reading = orders([...states, ...many]);
    expect(asideOf(reading)).toEqual({ quote: 2 });
    expect(sums([...states, ...many])).toEqual([
      ["Lenoir", 1 - 4 + 16 + 64 + 256 + 1024 + 4096, 6],
      ["Morel", 32 + 128 + 512 + 2048 + 8192, 5],
    ]);
    expect(reading.issues.find(({ code }) => code === "creditNotes")).toMatchObject({ cells: ["D4"] });
  });

  test("an order accepted beside one delivered is an order, and so is one that waits", () => {
    expect(asideOf(orders(["Acceptée", "Livrée", "En attente", "Refusée", "Facturée", "Acceptée"]))).toEqual({
      cancelled: 1,
    });
  });

  test("quotes alone are taken as they are", () => {
    expect(asideOf(orders(Array<string>(6).fill("Devis")))).toEqual({});
  });
});

test("the lines of a Shopify export follow the first of their order", () => {
  const reading = read([
    [
      "Name",
      "Email",
      "Financial Status",
      "Total",
      "Created at",
      "Lineitem name",
      "Billing Name",
      "Cancelled at",
      "Id",
    ],
    ["#1001", "a@exemple.fr", "paid", 100, "2026-05-02 10:12:33 +0200", "Vis", "Alice Morel", "", 9001],
    ["#1001", "a@exemple.fr", "", "", "2026-05-02 10:12:33 +0200", "Clou", "", "", ""],
    ["#1002", "b@exemple.fr", "refunded", 50, "2026-05-03 10:12:33 +0200", "Vis", "Bruno Lenoir", "", 9002],
    ["#1002", "b@exemple.fr", "", "", "2026-05-03 10:12:33 +0200", "Colle", "", "", ""],
    ["#1003", "a@exemple.fr", "paid", 10, "2026-05-04 10:12:33 +0200", "Vis", "Alice Morel", "", 9003],
    ["#1004", "b@exemple.fr", "paid", 30, "2026-05-05 10:12:33 +0200", "Vis", "Bruno Lenoir", "", 9004],
  ]);
  expect(asideOf(reading)).toEqual({ cancelled: 2 });
  expect(
    reading.customers.map(({ name, revenue, orders, lastOrder }) => [name, revenue, orders, lastOrder]),
  ).toEqual([
    ["Alice Morel", 110, 2, day("2026-05-04")],
    ["Bruno Lenoir", 30, 1, day("2026-05-05")],
  ]);
});

test.each([
  ["EUR", "USD", 1],
  ["EUR", "eur ", 0],
  ["EUR", "", 0],
])("lines in %s and %j: %i told", (most, other, told) => {
  const reading = read([
    ["N° facture", "Client", "Date facture", "Montant HT", "Devise"],
    ["F1", "Morel", TODAY - 9, 10, most],
    ["F2", "Lenoir", TODAY - 8, 20, most],
    ["F3", "Morel", TODAY - 7, 40, other],
    ["F4", "Lenoir", TODAY - 6, 80, most],
  ]);
  const issue = reading.issues.find(({ code }) => code === "severalCurrencies");
  expect(issue?.count ?? 0).toBe(told);
  if (told > 0) expect(issue).toMatchObject({ cells: ["D4"], revenueAtStake: 40, values: { main: "EUR" } });
});

test("customers in another currency than most, by a column or by the sign", () => {
  const told = (rows: readonly (readonly (string | number)[])[]) =>
    readRows(rows).issues.find(({ code }) => code === "severalCurrencies");
  const named = told([
    ["Client", "CA HT", "Devise"],
    ["Morel", 10, "EUR"],
    ["Lenoir", 20, "USD"],
    ["Petit", 40, "EUR"],
  ]);
  expect(named).toMatchObject({ cells: ["B3"], revenueAtStake: 20, values: { main: "EUR", others: "USD" } });
  const signed = told([
    ["Client", "CA HT"],
    ["Morel", 10],
    ["Lenoir", "20 $"],
    ["Petit", "40 €"],
  ]);
  expect(signed).toMatchObject({ cells: ["B3"], revenueAtStake: 20, values: { main: "€", others: "$" } });
  const alike = told([
    ["Client", "CA HT"],
    ["Morel", "$10"],
    ["Lenoir", "$20"],
  ]);
  expect(alike).toBeUndefined();
});

test.each(["Devise", "Monnaie", "Currency", "Currency code", "Code devise"])(
  "« %s » names currencies",
  (header) => {
    const rows = [
      ["Morel", 10, "EUR"],
      ["Lenoir", -20.5, " usd "],
      ["Petit", 40, "EUR"],
      ["Roux", 80, "CHF"],
      ["", 160, "CHF"],
      ["Lam", "", "USD"],
    ];
    const reading = readRows([["Client", "CA HT", header], ...rows]);
    const issue = reading.issues.find(({ code }) => code === "severalCurrencies");
    expect(issue).toMatchObject({
      severity: "high",
      count: 3,
      cells: ["B3", "B5", "B7"],
      revenueAtStake: 100.5,
      values: { column: "B", main: "EUR", others: "USD, CHF" },
    });
  },
);

test.each(["£20", "20 CHF", "20 chf"])("%s among euros is told", (cell) => {
  const rows = [
    ["Morel", "10 €"],
    ["Lenoir", cell],
    ["Petit", "40 €"],
    ["Roux", ""],
  ];
  const reading = readRows([["Client", "CA HT"], ...rows]);
  expect(reading.issues.find(({ code }) => code === "severalCurrencies")).toMatchObject({ cells: ["B3"] });
});

test("the currency of most customers is the one that is taken, wherever it stands", () => {
  const rows = [
    ["Morel", 10, "USD"],
    ["Lenoir", 20, "EUR"],
    ["Petit", 40, "EUR"],
    ["", "", "USD"],
    ["", "", "USD"],
  ];
  const reading = readRows([["Client", "CA HT", "Devise"], ...rows]);
  expect(reading.issues.find(({ code }) => code === "severalCurrencies")).toMatchObject({
    cells: ["B2"],
    values: { main: "EUR", others: "USD" },
  });
});

test("orders that are not cancelled count", () => {
  const reading = read([
    ["N° facture", "Client", "Date facture", "Montant HT", "Statut"],
    ["F1", "Morel", TODAY - 9, 10, "Annulée"],
    ["F2", "Morel", TODAY - 8, 20, "Non annulée"],
    ["F3", "Lenoir", TODAY - 7, 40, "Non annulée"],
  ]);
  expect(asideOf(reading)).toEqual({ cancelled: 1 });
});

describe("*Remboursée*", () => {
  type Line = readonly [number: string, amount: number, state: string];
  const revenueOf = (lines: readonly Line[], kind?: readonly string[]) =>
    read([
      ["N° facture", "Client", "Date facture", "Montant HT", "Statut", "Type"],
      ...lines.map(([number, amount, state], i): Row => [
        number,
        "Morel",
        TODAY - 9 + i,
        amount,
        state,
        kind?.[i] ?? "",
      ]),
      ["F8", "Lenoir", TODAY - 1, 8, "Payée", kind?.[0] ?? ""],
    ]).customers.find(({ name }) => name === "Morel")?.revenue;
  const paid: readonly Line[] = [
    ["F1", 100, "Payée"],
    ["F2", 30, "Payée"],
  ];

  test("settles a credit note, which still lowers the revenue", () => {
    expect(revenueOf([...paid, ["AV1", -30, "Remboursée"]])).toBe(100);
  });

  test.each([["AV1"], ["3"]])("settles a credit note that its kind tells, numbered %s", (number) => {
    const kinds = ["Facture", "Facture", "Avoir"];
    expect(revenueOf([...paid, [number, 30, "Remboursée"]], kinds)).toBe(100);
  });

  test("takes a sale and the credit note that gives it back away together", () => {
    expect(revenueOf([...paid, ["F3", 50, "Remboursée"], ["AV1", -50, "Remboursée"]])).toBe(130);
  });

  test("takes the discount of a sale away with it", () => {
    expect(revenueOf([...paid, ["F3", 50, "Remboursée"], ["F3", -5, "Remboursée"]])).toBe(130);
  });

  test("is not *Annulée*, by which a credit note counts no more", () => {
    expect(revenueOf([...paid, ["AV1", -30, "Annulée"]])).toBe(130);
  });
});
