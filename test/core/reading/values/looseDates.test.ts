import type { CellValue } from "../../../../src/core/model";
import { columnsOf, day, readRows } from "../support/readRows";

const NAMES = ["Morel", "Lenoir", "Brunet"];
const list = (headers: readonly string[], rows: readonly (readonly CellValue[])[]) =>
  readRows([["Client", ...headers], ...rows.map((row, i) => [NAMES[i] ?? "", ...row])]);

test("« il y a 3 mois » and « 25/03 » date orders and visits, and no other column", () => {
  const reading = list(
    ["CA", "Dernière commande", "Dernière visite", "Effectif", "Remarque"],
    [
      [10, "il y a 3 mois", "25/03", "1-9", "hier"],
      [20, "hier", "14-avr", "10-12", "25/03"],
      [30, "la semaine dernière", "2 mai", "1-9", "12 mars"],
    ],
  );
  expect(columnsOf(reading)).toEqual({
    name: "A",
    revenue: "B",
    lastOrder: "C",
    lastVisit: "D",
    headcount: "E",
  });
  expect(reading.customers.map(({ lastOrder }) => lastOrder)).toEqual(
    ["2026-03-03", "2026-05-31", "2026-05-25"].map(day),
  );
  expect(reading.customers.map(({ lastVisit }) => lastVisit)).toEqual(
    ["2026-03-25", "2026-04-14", "2026-05-02"].map(day),
  );
  expect(reading.customers.map(({ headcount }) => headcount)).toEqual([1, 10, 1]);
});
