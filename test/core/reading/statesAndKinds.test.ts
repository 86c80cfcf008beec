import { asideOf, day, readRows } from "./support/readRows";

const TODAY = day("2026-06-01");

test.each(["Annul.", "Abandon", "Rejetée", "Supprimée", "Sans suite"])("%s is a cancelled order", (state) => {
  const states = ["Livrée", state, "Expédiée", "Livrée", state, "Livrée"];
  const reading = readRows(
    [
      ["N° cde", "Date cde", "Client", "Total HT", "État"],
      ...states.map((word, i) => [`C${i}`, TODAY - 40 + i, i % 2 ? "Morel" : "Lenoir", 2 ** i, word]),
    ],
    { today: TODAY },
  );
  expect(asideOf(reading)).toEqual({ cancelled: 2 });
});

test("A under F/A is a credit note, printed positive", () => {
  const kinds = ["F", "F", "A", "F", "F", "F"];
  const reading = readRows(
    [
      ["F/A", "N°", "Date", "Client", "Montant HT"],
      ...kinds.map((kind, i) => [kind, 1000 + i, TODAY - 40 + i, i % 2 ? "Morel" : "Lenoir", 2 ** i]),
    ],
    { today: TODAY },
  );
  expect(reading.customers.map(({ name, revenue, orders }) => [name, revenue, orders])).toEqual([
    ["Lenoir", 1 - 4 + 16, 2],
    ["Morel", 2 + 8 + 32, 3],
  ]);
});
