/** What the words of headers say about a row, where the rows themselves leave it open. */
import type { FieldId } from "../../../../src/core/fields";
import type { CellValue } from "../../../../src/core/model";
import { DEFAULT_OPTIONS } from "../../../../src/core/options";
import { day, readRows } from "../support/readRows";

const D = day("2026-03-02");

/**
 * What is read of clients, one letter a row, with more columns: header → a cell by row. `columns` and `remembered`: the
 * headers that the rep took for fields, now or before.
 */
function grainOf(
  clients: string,
  more: Readonly<Record<string, (at: number) => CellValue>>,
  columns: Partial<Record<FieldId, string>> = {},
  remembered: Partial<Record<FieldId, string>> = {},
) {
  const rows = [...clients].map((letter, at) => [
    `Morel ${letter}`,
    ...Object.values(more).map((cell) => cell(at)),
  ]);
  const { grain, grainReason } = readRows([["Client", ...Object.keys(more)], ...rows], {
    today: day("2026-06-01"),
    options: { ...DEFAULT_OPTIONS, columns },
    remembered: Object.fromEntries(
      Object.entries(remembered).map(([field, header]) => [field, { header, column: 0 }]),
    ),
  });
  return `${grain}, ${grainReason.code}`;
}

const days = (at: number) => D + at;
const differing = (at: number) => 10 + at;
/** The same for both rows of a client, where each has two in a row. */
const repeated = (at: number) => 10 * (1 + (at >> 1));
const TOTALS = "clientTotalsRepeated, totalsRepeated";
const ORDERS = "orders, ordersRepeatClients";
const LINES = "orderLines, ordersRepeatClients";
const LIST = "clients, oneRowPerClient";
const NUMBERED = "orders, orderNumbers";

test.each([
  ["CA", TOTALS],
  ["CA 12 mois", TOTALS],
  ["Chiffre d'affaires", TOTALS],
  ["Montant facture", ORDERS],
  ["Montant HT", ORDERS],
  ["Total commande", ORDERS],
  ["Montant", ORDERS],
  ["Total", ORDERS],
])("%s, the same on both dated rows of two clients", (header, expected) => {
  expect(grainOf("aabb", { Date: days, [header]: repeated })).toBe(expected);
});

/** Two clients on two rows each, whose columns the rep took for other fields than their headers say. */
test.each<[string, string, Partial<Record<FieldId, string>>, string]>([
  ["CA", "Date", {}, TOTALS],
  ["CA", "Date", { amount: "CA" }, ORDERS],
  ["CA", "Date", { revenue: "CA" }, TOTALS],
  ["Montant facture", "Date", {}, ORDERS],
  ["Montant facture", "Date", { revenue: "Montant facture" }, TOTALS],
  ["Montant facture", "Date", { lastOrder: "Date" }, TOTALS],
  ["Montant facture", "Date", { orderDate: "Date" }, ORDERS],
  ["Montant facture", "Dernière commande", {}, TOTALS],
  ["Montant facture", "Dernière commande", { orderDate: "Dernière commande" }, ORDERS],
])("%s and %s taken by the rep for %j", (amount, date, chosen, expected) => {
  const rows = { [date]: days, [amount]: repeated };
  expect(grainOf("aabb", rows, chosen)).toBe(expected);
  expect(grainOf("aabb", rows, {}, chosen)).toBe(expected);
});

test.each([
  ["Date facture", ORDERS],
  ["Date commande", ORDERS],
  ["Date", LIST],
  ["Jour", LIST],
  ["Dernière commande", LIST],
])("%s of a client that stands on two rows of three", (header, expected) => {
  expect(grainOf("aab", { [header]: days, CA: differing })).toBe(expected);
});

test("a date that the rep took for the orders' is theirs, also of one client on two rows of three", () => {
  expect(grainOf("aab", { Date: days, CA: differing }, { orderDate: "Date" })).toBe(ORDERS);
  expect(grainOf("aab", { "Date facture": days, CA: differing }, { lastOrder: "Date facture" })).toBe(LIST);
});

test.each([
  ["Date facture", ORDERS],
  ["Date", ORDERS],
  ["Dernière commande", LIST],
  ["Dernier achat", LIST],
  ["Date dernier BL", LIST],
])("%s of clients that stand on two rows each", (header, expected) => {
  expect(grainOf("aabb", { [header]: days, CA: differing })).toBe(expected);
});

test.each([
  ["N° facture", NUMBERED],
  ["N° commande", NUMBERED],
  ["Invoice no", NUMBERED],
  ["Référence", LIST],
  ["Commande", LIST],
  ["Document", LIST],
])("%s beside the date and the amount of clients that stand on one row each", (header, expected) => {
  expect(grainOf("abcd", { [header]: (at) => `F${at}`, Date: days, CA: differing })).toBe(expected);
});

test.each(["Référence", "Bidule"])("%s is the number of orders where the rep took it for it", (header) => {
  const rows = { [header]: (at: number) => `F${at}`, Date: days, CA: differing };
  expect(grainOf("abcd", rows)).toBe(LIST);
  expect(grainOf("abcd", rows, { orderId: header })).toBe(NUMBERED);
  expect(grainOf("abcd", rows, {}, { orderId: header })).toBe(NUMBERED);
});

test.each([
  ["Article", LINES],
  ["Produit", LINES],
  ["Notes", ORDERS],
])("%s beside the date and the amount of clients that stand on several rows", (header, expected) => {
  expect(grainOf("aabb", { [header]: (at) => `Vis ${at}`, Date: days, CA: differing })).toBe(expected);
});

test.each([
  ["Commercial", "clientPerRep, clientsRepeatedPerRep"],
  ["Gamme", "clientPerRep, clientsRepeatedPerProduct"],
  ["Famille", "clientPerRep, clientsRepeatedPerProduct"],
  ["Article", "clientPerRep, clientsRepeatedPerProduct"],
  ["Contact", LIST],
  ["Activité", LIST],
])("%s, another on each row of a client", (header, expected) => {
  expect(grainOf("aabb", { [header]: (at) => (at % 2 ? "Petit" : "Durand"), CA: differing })).toBe(expected);
});

test.each([
  [
    "the days of orders rather than of the last one",
    { "Date facture": days, "Dernière commande": days, CA: differing },
    ORDERS,
  ],
  ["a potential is no amount of orders", { Date: days, Potentiel: repeated }, LIST],
  ["the same price and quantity twice", { Date: days, Quantité: () => 2, PU: repeated }, LINES],
] as const)("%s", (_what, rows, expected) => {
  expect(grainOf("aabb", rows)).toBe(expected);
});
