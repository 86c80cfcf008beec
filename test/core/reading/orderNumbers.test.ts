import { columnsOf, day, readRows } from "./support/readRows";

const NAMES = ["Morel", "Lenoir", "Morel", "Lenoir", "Morel", "Lenoir"];
const read = (number: string, date: string, names: readonly string[] = NAMES) =>
  readRows([
    [date, number, "Client", "Montant HT"],
    ...names.map((name, i) => [day("2026-02-01") + i, 700 + i, name, 100.5 + i]),
  ]);

test.each(["Numéro", "N°", "ID", "Référence"])("%s numbers the orders of names that come back", (number) => {
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
