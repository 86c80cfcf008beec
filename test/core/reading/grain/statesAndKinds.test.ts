import { loadPlaces } from "../../../../src/geo/places";
import { asideOf, day, readRows } from "../support/readRows";

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

test.each([
  ["Règlement", -1],
  ["Règlement", 1],
  ["Encaissement", -1],
  ["Virement reçu", 1],
  ["Chèque", -1],
  ["Prélèvement", 1],
  ["Acompte reçu", -1],
])("%s among invoices is a payment, no revenue (sign %i)", (word, sign) => {
  const kinds = ["Facture", "Facture", word, "Facture", word, "Facture"];
  const reading = readRows(
    [
      ["Date", "Type", "N°", "Client", "Montant"],
      ...kinds.map((kind, i) => [
        TODAY - 40 + i,
        kind,
        `P${i}`,
        i % 2 ? "Morel" : "Lenoir",
        kind === word ? sign * 2 ** i : 2 ** i,
      ]),
    ],
    { today: TODAY },
  );
  expect(reading.customers.map(({ name, revenue, orders }) => [name, revenue, orders])).toEqual([
    ["Lenoir", 1, 1],
    ["Morel", 2 + 8 + 32, 3],
  ]);
  expect(asideOf(reading)).toEqual({ quote: 2 });
});

test("numbers of documents with the digits of postal codes are no towns", async () => {
  const places = await loadPlaces({ communes: true });
  const reading = readRows(
    [
      ["N° contrat", "Date", "Client", "Montant HT"],
      ...[1, 2, 3, 4, 5, 6].map((i) => [`DV0${i}000`, TODAY - 40 + i, i % 2 ? "Morel" : "Lenoir", 2 ** i]),
    ],
    { today: TODAY, places },
  );
  expect(reading.columns.map(({ field }) => field)).not.toContain("city");
  expect(reading.customers.map(({ city, department }) => [city, department])).toEqual([
    [null, null],
    [null, null],
  ]);
});
