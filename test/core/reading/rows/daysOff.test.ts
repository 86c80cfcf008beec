import { asideOf, cellsOf, day, readRows } from "../support/readRows";

const TODAY = day("2026-06-01");
const read = (...names: readonly string[]) =>
  readRows(
    [
      ["Date", "Client", "Désignation", "Montant HT"],
      [TODAY - 50, "Morel", "Vis", 100],
      [TODAY - 49, "Lenoir", "Vis", 200],
      [TODAY - 48, "Morel", "Clou", 300],
      [TODAY - 47, "Lenoir", "Clou", 400],
      ...names.map((name, at) => [TODAY - 20 + at, name, "", ""]),
    ],
    { today: TODAY },
  );

test.each(["FERIE", "Jour férié", "Congés", "CONGES ANNUELS", "RTT", "Formation", "Réunion commerciale"])(
  "%s on a line without amount is no customer",
  (name) => {
    const reading = read(name, name);
    expect(asideOf(reading)).toEqual({ notCustomer: 2 });
    expect(reading.customers.map((customer) => customer.name)).toEqual(["Morel", "Lenoir"]);
    expect(cellsOf(reading, "notCustomerRows")).toHaveLength(2);
  },
);

test("a customer whose name holds such a word stays one, and so does one with an amount", () => {
  const reading = read("Formation Plus SARL", "Pont & Fils");
  expect(asideOf(reading)).toEqual({});
  const sold = readRows(
    [
      ["N° commande", "Date commande", "Client", "Montant HT"],
      ["C1", TODAY - 50, "Pont", 100],
      ["C2", TODAY - 49, "Lenoir", 200],
      ["C3", TODAY - 48, "Pont", ""],
    ],
    { today: TODAY },
  );
  expect(sold.customers.map(({ name }) => name)).toEqual(["Pont", "Lenoir"]);
});
