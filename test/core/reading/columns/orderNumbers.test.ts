import { DEFAULT_OPTIONS } from "../../../../src/core/options";
import { columnsOf, day, readRows } from "../support/readRows";

const NAMES = ["Morel", "Lenoir", "Morel", "Lenoir", "Morel", "Lenoir"];
const read = (number: string, date: string, names: readonly string[] = NAMES) =>
  readRows([
    [date, number, "Client", "Montant HT"],
    ...names.map((name, i) => [day("2026-02-01") + i, 700 + i, name, 100.5 + i]),
  ]);

test.each([
  "Numéro",
  "N°",
  "ID",
  "Référence",
  "Code",
  "ID de fiche d’informations",
  "ID de fiche d'information",
])("%s numbers the orders of names that come back", (number) => {
  const reading = read(number, "Date");
  expect([reading.grain, reading.customers.map(({ name, orders }) => [name, orders])]).toEqual([
    "orders",
    [
      ["Morel", 3],
      ["Lenoir", 3],
    ],
  ]);
  expect(columnsOf(reading)).toMatchObject({ orderDate: "A", orderId: "B" });
});

test.each<[string, string, readonly string[]]>([
  ["Code client", "Date", NAMES],
  ["N°", "Dernière commande", NAMES],
  ["N°", "Date", ["Morel", "Lenoir", "Brunet", "Morel", "Roux", "Lam"]],
])("%s beside %s of %j is the customer's", (number, date, names) => {
  expect(columnsOf(read(number, date, names))).toMatchObject({ code: "B" });
});

test("where other numbers are the orders’, « N° » is nobody’s code", () => {
  const rows = NAMES.map((name, i) => [i + 1, `F${i}`, day("2026-02-01") + i, name, 100.5 + i]);
  const reading = readRows([["N°", "N° facture", "Date", "Client", "Montant HT"], ...rows]);
  expect(columnsOf(reading)).toMatchObject({ orderId: "B", name: "D" });
  expect(reading.customers.map(({ name, code }) => [name, code])).toEqual([
    ["Morel", null],
    ["Lenoir", null],
  ]);
});

test("the rep’s word goes first", () => {
  const rows = [
    ["Date", "N°", "Client", "Montant HT"],
    ...NAMES.map((name, i) => [day("2026-02-01") + i, 700 + i, name, 100.5 + i]),
  ];
  const options = { ...DEFAULT_OPTIONS, columns: { code: "N°" } };
  expect(columnsOf(readRows(rows, { options }))).toMatchObject({ code: "B" });
  expect(columnsOf(readRows(rows, { remembered: { orderId: null } })).orderId).toBeUndefined();
});

test.each([
  [["#1001", "# 1002", "#1003", "#1004"], "orderId"],
  [["#1001 Vins", "#1002 Vins", "#1003 Vins", "#1004 Vins"], "name"],
  [["Garage #1001", "Zinc #1002", "Bar #1003", "Café #1004"], "name"],
  [["#BIO", "#Pain", "#Thé", "#Café"], "name"],
])("« Name » that holds %j is the field %s", (names, field) => {
  const rows = names.map((name, i) => [name, `${i % 2}@exemple.fr`, day("2026-02-01") + i, 10 + i]);
  const reading = readRows([["Name", "Email", "Created at", "Total"], ...rows]);
  expect(columnsOf(reading)).toMatchObject({ [field]: "A" });
});
