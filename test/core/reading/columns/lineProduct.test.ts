import type { CellValue } from "../../../../src/core/model";
import type { ReadingContext } from "../../../../src/core/reading/readingContext";
import { DEFAULT_OPTIONS } from "../../../../src/core/options";
import { columnsOf, day, readRows, tryRows } from "../support/readRows";

type Row = readonly CellValue[];
const D = day("2026-03-02");

/** Six lines of three clients under the headers of quantity, price and what may follow. */
function journal(headers: readonly string[], ...cells: readonly Row[]): readonly Row[] {
  const lines =
    cells.length > 0
      ? cells
      : [
          [2, 10],
          [1, 5.5],
          [3, 1],
          [10, 0.333],
          [4, 25],
          [1, 100],
        ];
  const clients = ["Morel", "Morel", "Brunet", "Brunet", "Zinc", "Zinc"];
  return [
    ["Date", "N° facture", "Client", "Article", ...headers],
    ...lines.map((line, i) => [D + i, `F${i}`, clients[i] ?? "Zinc", "Vis", ...line]),
  ];
}

function read(rows: readonly Row[], context: Partial<ReadingContext> = {}) {
  const reading = readRows(rows, { today: day("2026-06-01"), ...context });
  const issue = reading.issues.find(({ code }) => code === "amountsMultiplied");
  return {
    grain: reading.grain,
    amount: columnsOf(reading).amount,
    told: issue === undefined ? null : { severity: issue.severity, ...issue.values },
    revenue: reading.customers.map(({ revenue }) => revenue),
    reading,
  };
}

test.each([
  ["Quantité", "PU HT"],
  ["Qté", "P.U. HT"],
  ["Qté livrée", "Prix unitaire HT (€)"],
  ["Quantité vendue", "Prix de vente"],
  ["Nb unités", "Prix unit."],
  ["Quantity", "Unit price"],
])("an amount is « %s » by « %s »", (quantity, price) => {
  expect(read(journal([quantity, price]))).toMatchObject({
    grain: "orders",
    amount: "F",
    revenue: [25.5, 6.33, 200],
    told: { severity: "medium", header: price, column: "F", other: quantity, otherColumn: "E" },
  });
});

const QUANTITIES = [
  ...["Quantités facturé", "Qté vendu", "Qté vendus", "Qtés livré", "Qté livrés", "Quantité expédié"],
  ...["Qté expédiés", "Qté facturée", "Qté vendue", "Qté livrée", "Qté commandée", "Quantité commande"],
  ...["Nb pièces", "Quantité article", "Qté produit", "Quantité en pièce", "Quantity sold"],
  ...["Nb unité", "Nombre d'unité", "Unité vendue", "Unité facturée", "Nb pièce", "Pièce livrée"],
];
const PRICES = ["PU", "Prix", "Tarif HT", "Prix euro", "Prix net", "P.U. TTC", "Unit price", "PV HT", "PUHT"];

test.each(QUANTITIES)("« %s » is a quantity", (header) => {
  expect(read(journal([header, "PU HT"]))).toMatchObject({ amount: "F", told: { other: header } });
});

test.each(PRICES)("« %s » is a price", (header) => {
  expect(read(journal(["Qté", header]))).toMatchObject({ amount: "F", told: { header } });
});

test.each([
  ["Qté livrée", "Qté commandée"],
  ["Qté livré", "Qté"],
  ["Quantité expédiée", "Quantité commandée"],
  ["Qté facturé", "Qté livrée"],
  ["Qté vendue", "Qté expédiée"],
  ["Qté", "Qté commandée"],
  ["Quantité", "Quantité commande"],
])("« %s » counts rather than « %s »", (counted, other) => {
  const rows = journal([other, counted, "PU"], [9, 2, 10], [9, 1, 5], [9, 1, 1]);
  expect(read(rows)).toMatchObject({ revenue: [25, 1], told: { other: counted } });
});

test("a price before tax goes before the one after", () => {
  const rows = journal(["Qté", "PU TTC", "PU HT"], [2, 12, 10], [1, 6, 5], [1, 1.2, 1]);
  expect(read(rows)).toMatchObject({ revenue: [25, 1], told: { header: "PU HT" } });
});

test.each<[string, readonly Row[]]>([
  ["a quantity in words", ["lot", "sac", "lot", "vrac", 2, 3].map((quantity) => [quantity, 10])],
  ["a price in words", ["devis", "voir", "devis", "voir", 2, 3].map((price) => [2, price])],
  ["days under « Prix »", ["01/02/2026", "02/02/2026", "05/02/2026"].map((price) => [2, price])],
])("%s makes no amount", (_what, lines) => {
  expect(tryRows(journal(["Qté", "Prix"], ...lines))).toMatchObject({ ok: false });
});

test("two discounts are left where they stand", () => {
  const rows = journal(["Qté", "PU", "Remise %", "Rabais %"], [2, 10, 5, 2], [1, 5, 5, 2], [1, 1, 5, 2]);
  expect(read(rows)).toMatchObject({ revenue: [25, 1], told: { discount: "", left: "Remise %, Rabais %" } });
});

test.each([
  ["Remise %", [-10, 10, 5], "left"],
  ["Remise %", [100, 10, 5], "off"],
  ["Remise %", [1, 0.5, 1], "off"],
] as const)("a discount « %s » of %j is %s", (header, [a, b, c], how) => {
  const { told } = read(journal(["Qté", "PU", header], [2, 10, a], [1, 5, b], [1, 1, c]));
  expect(told).toMatchObject(how === "off" ? { discount: header } : { left: header });
});

test("half a cent goes up, whatever the last bits of the product", () => {
  const [price] = read(journal(["Qté", "PU"], [1, 1.005], [1, 0], [3, 2.675])).revenue;
  expect(price).toBe(1.01);
});

test.each<[string, readonly CellValue[], number, string]>([
  ["Remise %", [10, "", 50], 20 * 0.9 + 10, "taken off"],
  ["Taux de remise", [0.1, 0, 0.5], 20 * 0.9 + 10, "taken off"],
  ["Remise", ["10 %", "", "50 %"], 20 * 0.9 + 10, "taken off"],
  ["Remise", [2, "", 50], 30, "left"],
  ["Remise %", [10, "", 150], 30, "left"],
  ["Remise %", [1, 0, 1], 30, "left"],
  ["Remise", [0, 0, 0], 30, "none"],
])("a discount « %s » of %p", (header, discounts, revenue, how) => {
  const lines = discounts.map((discount, i) => [2, i === 0 ? 10 : 5, discount]);
  const { told, revenue: found } = read(journal(["Qté", "PU HT", header], ...lines));
  expect(found[0]).toBe(revenue);
  expect(told).toMatchObject({
    discount: how === "taken off" ? header : "",
    left: how === "left" ? header : "",
  });
});

test("a net price has its discount in it", () => {
  const rows = journal(["Qté", "PU brut", "Remise %", "PU net"], [2, 10, 50, 5], [1, 8, 0, 8], [1, 4, 25, 3]);
  expect(read(rows)).toMatchObject({ amount: "H", revenue: [18, 3], told: { discount: "", left: "" } });
});

test("the quantity that is paid goes before the one that was asked for", () => {
  const rows = journal(["Qté commandée", "Qté facturée", "PU"], [9, 2, 10], [9, 1, 5], [9, 1, 1]);
  expect(read(rows)).toMatchObject({ revenue: [25, 1], told: { other: "Qté facturée" } });
});

test("returns lower the revenue, and a line whose quantity is unknown adds nothing and is told", () => {
  const { revenue, reading } = read(journal(["Qté", "PU"], [2, 10], [-1, 5], ["#N/A", 7], [1, 3]));
  expect(revenue).toEqual([15, 3]);
  expect(reading.issues.find(({ code }) => code === "errorCells")?.cells).toEqual(["E4"]);
});

test("prices written as text are told once each, quantities are no amounts", () => {
  const { revenue, reading } = read(
    journal(["Qté", "PU"], ["2", "1 000,50 €"], ["1", "5,00"], ["1", "1,25"]),
  );
  expect(revenue).toEqual([2006, 1.25]);
  expect(reading.issues.filter(({ code }) => code === "textAmounts").map(({ cells }) => cells)).toEqual([
    ["F2", "F3", "F4"],
  ]);
});

test("two lines of an order at the same price both count", () => {
  const rows = journal(["Qté", "PU"], [2, 10], [2, 10], [1, 7], [1, 7], [3, 3], [3, 3]);
  const numbered = rows.map((row, i) =>
    i === 0 ? row : row.with(1, `F${(i + 1) >> 1}`).with(3, `Vis ${i}`),
  );
  expect(read(numbered)).toMatchObject({ grain: "orderLines", revenue: [40, 14, 18] });
});

test("an amount that exists stays the amount", () => {
  const rows = journal(["Qté", "PU", "Total HT"], [2, 10, 19], [1, 5, 5], [1, 1, 1]);
  expect(read(rows)).toMatchObject({ amount: "G", revenue: [24, 1], told: null });
});

test("the total row of the quantities is set aside", () => {
  const rows = [...journal(["Qté", "PU"]), ["Total", "", "", "", 21, ""]];
  expect(read(rows).reading.setAside).toEqual([{ row: 8, reason: "total" }]);
});

test.each([
  ["an average price", ["Qté", "Prix moyen"]],
  ["a price per kilo", ["Qté", "Prix au kg"]],
  ["a purchase price", ["Qté", "Prix d'achat"]],
  ["a price list", ["Conditionnement", "PU HT"]],
  ["a quantity alone", ["Qté", "Délai"]],
  ["a unit of sale", ["Unité de vente", "PU HT"]],
  ["a unit", ["Unité", "PU HT"]],
  ["a document", ["Pièce", "PU HT"]],
  ["a discount by unit", ["Qté", "Remise unitaire"]],
  ["the number of orders", ["Nb commandes", "PU HT"]],
  ["two prices", ["Qté", "PU", "Prix de vente"]],
])("%s makes no amount", (_what, headers) => {
  const rows = journal(headers, ...[1, 2, 3, 4, 5, 6].map((n) => headers.map(() => n)));
  expect(tryRows(rows)).toMatchObject({ ok: false, refusal: { code: "noAmount" } });
});

test.each([
  ["without a date", ["Client", "Ville", "Quantité", "Prix unitaire"], ["Lille"]],
  ["with its last order", ["Client", "Dernière commande", "Quantité", "Prix unitaire"], [D]],
  ["with a day each", ["Client", "Date", "Quantité", "Prix unitaire"], [D]],
])("a list of clients %s is not guessed at", (_what, headers, cells) => {
  const rows = ["Morel", "Brunet", "Zinc", "Boyer"].map((name, i) => [name, ...cells, 10 * (i + 1), 12.5]);
  expect(tryRows([headers, ...rows])).toMatchObject({ ok: false, refusal: { code: "noAmount" } });
});

test("quantities sold to a list of clients still stand for revenue", () => {
  const rows = ["Morel", "Brunet", "Zinc", "Boyer"].map((name, i) => [name, D, 10 * (i + 1), 12.5]);
  const { told, reading } = read([["Client", "Date", "Quantité vendue", "Prix unitaire"], ...rows]);
  expect(told).toBeNull();
  expect(columnsOf(reading).revenue).toBe("C");
  expect(reading.issues.map(({ code }) => code)).toContain("volumeTaken");
});

test("the rep's word goes first: another column, or none", () => {
  const rows = journal(["Qté", "PU", "Divers"], [2, 10, 1], [1, 5, 1], [1, 1, 1]);
  const options = { ...DEFAULT_OPTIONS, columns: { amount: "Divers" } };
  expect(read(rows, { options })).toMatchObject({ amount: "G", told: null });
  expect(tryRows(rows, { remembered: { amount: null } })).toMatchObject({ ok: false });
});

test("the columns show the price, with what it is multiplied by", () => {
  const { reading } = read(journal(["Qté", "PU", "Remise %"], [2, 10, 5], [1, 5, 5], [1, 1, 10]));
  expect(reading.columns.find(({ field }) => field === "amount")).toMatchObject({
    header: "PU",
    decisions: [{ kind: "product", quantity: "Qté", discount: "Remise %" }],
    parts: [
      { column: 5, inEuros: false },
      { column: 7, inEuros: false },
    ],
  });
  expect(reading.otherColumns.map(({ header }) => header)).toEqual(["Article", "Qté", "Remise %"]);
});

test("what is multiplied is told at its headers, wherever the sheet begins", () => {
  const rows = [[], ...journal(["Qté", "PU", "Remise %"], [2, 10, 5], [1, 5, 5], [1, 1, 10])];
  const reading = readRows(rows, { today: day("2026-06-01") }, { firstRow: 3, firstColumn: 3 });
  const issue = reading.issues.find(({ code }) => code === "amountsMultiplied");
  expect(issue).toMatchObject({
    severity: "medium",
    cells: ["H4", "G4", "I4"],
    values: { column: "H", otherColumn: "G", discount: "Remise %", left: "" },
  });
});

test("another reading of the price is one press away", () => {
  const rows = journal(["Qté", "PU"], [2, "1.500"], [1, "2.500"], [1, "1.250"]);
  const other = { otherReadings: [{ field: "amount", header: "PU" }] } as const;
  expect(read(rows).revenue).toEqual([5500, 1250]);
  expect(read(rows, other).revenue).toEqual([5.5, 1.25]);
});

describe("trades that count in their own unit", () => {
  test.each([
    ["Bouteilles", "Prix btl HT"],
    ["Nb cartons", "Prix du carton"],
    ["Kg vendus", "Prix au kg"],
    ["Tonnes livrées", "Prix tonne HT"],
    ["Nb heures", "Tarif heure"],
  ])("« %s » by « %s »", (quantity, price) => {
    expect(read(journal([quantity, price]))).toMatchObject({ amount: "F", told: { other: quantity } });
  });

  test.each([
    ["Colis", "Prix au kg"],
    ["Palettes", "Prix HT"],
    ["Bouteilles", "Prix moyen bouteille"],
  ])("« %s » by « %s » is not multiplied: the price is of something else", (quantity, price) => {
    const found = tryRows(journal([quantity, price]));
    const told = found.ok ? found.value.issues.map(({ code }) => code) : [];
    expect(told).not.toContain("amountsMultiplied");
  });
});
