import type { CellValue } from "../../../../src/core/model";
import { asideOf, columnsOf, day, readRows, tryRows } from "../support/readRows";

type Row = readonly CellValue[];
const TODAY = day("2026-06-01");
const D = TODAY - 60;
const BLOCKS: readonly Row[] = [
  ["Garage Morel", "", "", ""],
  ["", D, "F1", 100],
  ["", D + 9, "F4", 200],
  ["Total pour Garage Morel", "", "", 300],
  ["Bar Lenoir", "", "", ""],
  ["", D + 2, "F2", 400],
  ["Total pour Bar Lenoir", "", "", 400],
  ["Petit", "", "", ""],
  ["", D + 4, "F3", 800],
  ["", D + 5, "F5", 1600],
  ["Total pour Petit", "", "", 2400],
  ["TOTAL", "", "", 3100],
];

test.each([["Client"], [""]])(
  "a customer alone above the orders has them, under the header « %s »",
  (header) => {
    for (const number of ["N° facture", "N°"]) {
      const reading = readRows([[header, "Date facture", number, "Montant HT"], ...BLOCKS], { today: TODAY });
      expect(reading.customers.map(({ name, revenue, orders }) => [name, revenue, orders])).toEqual([
        ["Garage Morel", 300, 2],
        ["Bar Lenoir", 400, 1],
        ["Petit", 2400, 2],
      ]);
      expect(columnsOf(reading)).toMatchObject({ name: "A", orderDate: "B", orderId: "C", amount: "D" });
      expect(asideOf(reading)).toEqual({ subtotal: 6, total: 1 });
    }
  },
);

test("lines below a sum, without a customer of their own, are nobody's", () => {
  const rows = BLOCKS.filter(([name]) => name !== "Petit");
  const result = tryRows([["Client", "Date facture", "N° facture", "Montant HT"], ...rows], { today: TODAY });
  expect(result.ok && asideOf(result.value).noIdentity).toBe(2);
});
