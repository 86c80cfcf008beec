import { columnsOf, day, readRows } from "../support/readRows";

const VISITS = [
  ["Morel", day("2026-02-02"), 500],
  ["Lenoir", day("2026-02-03"), ""],
  ["Morel", day("2026-03-04"), ""],
  ["Lenoir", day("2026-03-05"), 300],
  ["Morel", day("2026-04-06"), 250],
  ["Lenoir", day("2026-04-07"), 100],
];

test("rows are visits, with what was ordered on the day", () => {
  const reading = readRows([["Client", "Date visite", "Montant commande HT"], ...VISITS]);
  expect(reading.grain).toBe("orders");
  expect(columnsOf(reading)).toEqual({ name: "A", orderDate: "B", amount: "C" });
  expect(
    reading.customers.map(({ name, revenue, orders, lastOrder, lastVisit }) => [
      name,
      revenue,
      orders,
      lastOrder,
      lastVisit, // prettier-ignore
    ]),
  ).toEqual([
    ["Morel", 750, 2, day("2026-04-06"), day("2026-04-06")],
    ["Lenoir", 400, 2, day("2026-04-07"), day("2026-04-07")],
  ]);
});

test.each([
  ["Dernière visite", "Montant commande HT"],
  ["Date visite", "CA HT"],
])("%s beside %s: rows are clients", (date, amount) => {
  const reading = readRows([["Client", date, amount], ...VISITS]);
  expect([reading.grain, columnsOf(reading).lastVisit]).toEqual(["clients", "B"]);
});

test.each(["Commande HT", "Commande (€ HT)", "Commande prise (€)"])(
  "%s is what a visit brought",
  (amount) => {
    const reading = readRows([["Client", "Date de visite", amount], ...VISITS]);
    expect([reading.grain, columnsOf(reading)]).toEqual([
      "orders",
      { name: "A", orderDate: "B", amount: "C" },
    ]);
  },
);

test("Commandes HT beside Date visite is a client's", () => {
  const reading = readRows([["Client", "Date visite", "Commandes HT"], ...VISITS]);
  expect([reading.grain, columnsOf(reading).revenue]).toEqual(["clients", "C"]);
});
