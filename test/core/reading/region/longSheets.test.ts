import type { CellValue } from "../../../../src/core/model";
import { cellsOf, day, readRows, sheetOf } from "../support/readRows";
import { readSheet } from "../../../../src/core/reading/readSheet";
import { contextOf } from "../support/readRows";

const COUNT = 5000;
/** A row that a sample of one in four from the first does not meet. */
const LATE = 4998;
const TODAY = { today: day("2026-06-01") };

const list = (headers: readonly string[], cells: (i: number) => readonly CellValue[]) => [
  ["Client", "CA", ...headers],
  ...Array.from({ length: COUNT }, (_, i) => [`Société ${i + 1}`, 1000 + i, ...cells(i)]),
];
const late = (i: number, usual: CellValue, rare: CellValue): CellValue => (i === LATE ? rare : usual);

test("one month-first date among 5,000 decides the order of the column", () => {
  const rows = list(["Dernière commande"], (i) => [late(i, "03/04/2026", "03/25/2026")]);
  expect(readRows(rows, TODAY).customers[0]?.lastOrder).toBe(day("2026-03-04"));
});

test("one decimal comma among 5,000 decides the mark of the column", () => {
  const rows = list(["CA N-1"], (i) => [late(i, "1,234", "1,5")]);
  const points = list(["CA N-1"], (i) => [late(i, "1,234", "1.5")]);
  expect(readRows(rows, TODAY).customers[0]?.revenuePrevious).toBe(1.234);
  expect(readRows(points, TODAY).customers[0]?.revenuePrevious).toBe(1234);
});

test("one text amount, one unit in a cell, one error among 5,000 are read and told", () => {
  const rows = list(["CA N-1", "Ville"], (i) => [late(i, 10, "12 k€"), late(i, "Lille", "#N/A")]);
  const reading = readRows(rows, TODAY);
  expect(reading.customers[LATE]?.revenuePrevious).toBe(12_000);
  expect(cellsOf(reading, "textAmounts")).toEqual([`C${LATE + 2}`]);
  expect(cellsOf(reading, "errorCells")).toEqual([`D${LATE + 2}`]);
});

test("one closed account and one flag 2 among 5,000 are what they are", () => {
  const words = readRows(
    list(["Statut"], (i) => [late(i, "Client", "Fermé")]),
    TODAY,
  );
  expect(words.customers[LATE]?.population).toBe("closed");
  // 0 in a column of 0 and 1 is a closed account, in a column of 0 to 2 no customer.
  const flags = readRows(
    list(["Statut"], (i) => [i === 0 ? 0 : late(i, 1, 2)]),
    TODAY,
  );
  expect(flags.setAside.map(({ reason }) => reason)).toEqual(["notCustomer"]);
});

test("one potential above 10 among 5,000 marks makes them euros", () => {
  const rows = list(["Potentiel"], (i) => [late(i, 1 + (i % 5), 12_000)]);
  expect(readRows(rows, TODAY).notes.potentialUnit).toBe("euro");
});

test("shares shown as % in the rows that a sample skips are fractions", () => {
  const rows = list(["Part de portefeuille"], (i) => [i % 4 === 0 ? "" : 0.3]);
  const formats = rows.map((row) => row.map((_, column) => (column === 2 ? "0 %" : "General")));
  const result = readSheet(sheetOf(rows, { formats }), contextOf(TODAY));
  expect(result.ok && result.value.customers[1]?.shareOfWallet).toBe(0.3);
});

test("one credit note among 5,000 invoices lowers revenue", () => {
  const rows = [
    ["N° facture", "Client", "Date facture", "Montant HT", "Type"],
    ...Array.from({ length: COUNT }, (_, i) => [
      `F${i}`,
      `Morel ${i % 50}`,
      day("2026-03-02"),
      100,
      late(i, "Facture", "Avoir"),
    ]),
  ];
  const { customers } = readRows(rows, TODAY);
  expect(customers.find(({ name }) => name === `Morel ${LATE % 50}`)?.revenue).toBe(9800);
});

test("130,000 shops of one name and town are read, and told as one group", () => {
  const rows = Array.from({ length: 130_000 }, (_, i): CellValue[] => [`M${i}`, "Carrefour", "59000", 100]);
  const result = readSheet(sheetOf([["Code", "Client", "CP", "CA 2025"], ...rows]), contextOf());
  const issues = result.ok ? result.value.issues : [];
  const told = issues.find(({ code }) => code === "duplicateName");
  expect(told).toMatchObject({ count: 130_000, values: { groups: 1 }, revenueAtStake: 12_999_900 });
});
